//! Agreement on a secret (RFC 7518 4.6, RFC 8037 3.2) and the derivation of a key from it.

use p256::elliptic_curve::Generate;
use p256::elliptic_curve::ecdh::diffie_hellman;
use p256::elliptic_curve::sec1::{FromSec1Point, ModulusSize, ToSec1Point};
use p256::elliptic_curve::{AffinePoint, CurveArithmetic, FieldBytesSize, PublicKey, SecretKey};
use sha2::{Digest, Sha256};

use crate::jose::error::JweFault;
use crate::jose::key::{Curve, Key, Material, OkpCurve, Private, Source};
use crate::jose::random::Random;

/// The secret `Z` that a private key and a public key agree on.
///
/// # Errors
/// When the two are not of one curve, the public key is not on it (RFC 8725 3.4), or the secret is all zero (RFC 7748 6).
pub fn shared_secret(key: &Key, peer: &Material) -> Result<Vec<u8>, JweFault> {
    match (&key.material, peer, &key.private) {
        (Material::Ec { curve, .. }, Material::Ec { curve: other, x, y }, Some(Private::Ec { d }))
            if curve == other =>
        {
            let point = [&[4], &x[..], &y[..]].concat();
            match curve {
                Curve::P256 => on_curve::<p256::NistP256>(d, &point),
                Curve::P384 => on_curve::<p384::NistP384>(d, &point),
                Curve::P521 => on_curve::<p521::NistP521>(d, &point),
                Curve::Secp256k1 => Err(JweFault::KeyUnusable),
            }
        }
        (Material::Okp { curve, .. }, Material::Okp { curve: other, x }, Some(Private::Okp { d }))
            if curve == other =>
        {
            let secret = match curve {
                OkpCurve::X25519 => x25519(d, x)?,
                OkpCurve::X448 => x448(d, x)?,
                OkpCurve::Ed25519 | OkpCurve::Ed448 => return Err(JweFault::KeyUnusable),
            };
            // RFC 8037 3.2.1 leaves the check of RFC 7748 6 to the application; RFC 8725 3.4 demands it.
            if secret.iter().all(|byte| *byte == 0) { Err(JweFault::AgreementZero) } else { Ok(secret) }
        }
        (_, _, None) => Err(JweFault::KeyUnusable),
        (own, _, _) => {
            let why = format!("it is {}, but the recipient's key is {}", peer.kind(), own.kind());
            Err(JweFault::EpkInvalid { why })
        }
    }
}

/// Concat KDF (NIST SP 800-56A 5.8.1) as RFC 7518 4.6.2 uses it: a key of so many bits, whole bytes, from the secret `z`.
pub fn concat_kdf(z: &[u8], algorithm: &str, apu: &[u8], apv: &[u8], bits: u32) -> Vec<u8> {
    let length = |data: &[u8]| u32::try_from(data.len()).unwrap_or(u32::MAX).to_be_bytes();
    let mut key = Vec::new();
    for round in 1..=bits.div_ceil(256) {
        let mut hash = Sha256::new();
        hash.update(round.to_be_bytes());
        hash.update(z);
        for data in [algorithm.as_bytes(), apu, apv] {
            hash.update(length(data));
            hash.update(data);
        }
        // SuppPubInfo: how long the key is to be.
        hash.update(bits.to_be_bytes());
        key.extend_from_slice(&hash.finalize());
    }
    key.truncate(bits as usize / 8);
    key
}

/// A key pair for one use on the curve of `peer`.
pub(super) fn ephemeral(peer: &Material, random: Random<'_>) -> Result<Key, JweFault> {
    match peer {
        Material::Ec { curve: curve @ Curve::P256, .. } => pair::<p256::NistP256>(*curve, random),
        Material::Ec { curve: curve @ Curve::P384, .. } => pair::<p384::NistP384>(*curve, random),
        Material::Ec { curve: curve @ Curve::P521, .. } => pair::<p521::NistP521>(*curve, random),
        Material::Okp { curve: curve @ OkpCurve::X25519, .. } => {
            let mut d = [0; 32];
            random.fill_bytes(&mut d);
            let public = x25519_dalek::PublicKey::from(&x25519_dalek::StaticSecret::from(d));
            Ok(okp(*curve, d.to_vec(), public.as_bytes().to_vec()))
        }
        Material::Okp { curve: curve @ OkpCurve::X448, .. } => {
            let mut d = [0; 56];
            random.fill_bytes(&mut d);
            let public = x448::PublicKey::from(&x448::StaticSecret::from(d));
            Ok(okp(*curve, d.to_vec(), public.as_bytes().to_vec()))
        }
        _ => Err(JweFault::KeyUnusable),
    }
}

fn on_curve<C>(d: &[u8], point: &[u8]) -> Result<Vec<u8>, JweFault>
where
    C: CurveArithmetic,
    FieldBytesSize<C>: ModulusSize,
    AffinePoint<C>: FromSec1Point<C> + ToSec1Point<C>,
{
    let secret = SecretKey::<C>::from_slice(d).map_err(|_| JweFault::KeyUnusable)?;
    // An off-curve point would draw out the private key bit by bit (RFC 8725 3.4); reading it here checks it.
    let peer = PublicKey::<C>::from_sec1_bytes(point)
        .map_err(|_| JweFault::EpkInvalid { why: "the point is not on the curve".into() })?;
    Ok(diffie_hellman::<C>(secret.to_nonzero_scalar(), *peer.as_affine()).raw_secret_bytes().to_vec())
}

fn pair<C>(curve: Curve, random: Random<'_>) -> Result<Key, JweFault>
where
    C: CurveArithmetic,
    FieldBytesSize<C>: ModulusSize,
    AffinePoint<C>: FromSec1Point<C> + ToSec1Point<C>,
{
    let secret = SecretKey::<C>::generate_from_rng(random);
    let point = secret.public_key().to_sec1_point(false);
    let (Some(x), Some(y)) = (point.x(), point.y()) else { return Err(JweFault::KeyUnusable) };
    let mut key = Key::new(Material::Ec { curve, x: x.to_vec(), y: y.to_vec() }, Source::Jwk);
    key.private = Some(Private::Ec { d: secret.to_bytes().to_vec() });
    Ok(key)
}

fn okp(curve: OkpCurve, d: Vec<u8>, x: Vec<u8>) -> Key {
    let mut key = Key::new(Material::Okp { curve, x }, Source::Jwk);
    key.private = Some(Private::Okp { d });
    key
}

fn x25519(d: &[u8], x: &[u8]) -> Result<Vec<u8>, JweFault> {
    let secret: [u8; 32] = d.try_into().map_err(|_| JweFault::KeyUnusable)?;
    let peer: [u8; 32] = x.try_into().map_err(|_| wrong_length())?;
    Ok(x25519_dalek::x25519(secret, peer).to_vec())
}

fn x448(d: &[u8], x: &[u8]) -> Result<Vec<u8>, JweFault> {
    let secret: [u8; 56] = d.try_into().map_err(|_| JweFault::KeyUnusable)?;
    let peer: [u8; 56] = x.try_into().map_err(|_| wrong_length())?;
    // The crate refuses points of low order, which are those whose secret is zero.
    x448::x448(secret, peer).map(|secret| secret.to_vec()).ok_or(JweFault::AgreementZero)
}

fn wrong_length() -> JweFault {
    JweFault::EpkInvalid { why: "it has another length than its curve".into() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zeros_are_refused() {
        for (curve, bytes) in [(OkpCurve::X25519, 32), (OkpCurve::X448, 56)] {
            let key = okp(curve, vec![7; bytes], vec![9; bytes]);
            let mut one = vec![0; bytes];
            for x in [one.clone(), {
                one[0] = 1;
                one
            }] {
                assert_eq!(shared_secret(&key, &Material::Okp { curve, x }), Err(JweFault::AgreementZero));
            }
        }
    }

    #[test]
    fn points_off_the_curve_and_of_other_curves_are_refused() {
        let curve = Curve::P256;
        let mut key = Key::new(Material::Ec { curve, x: vec![1; 32], y: vec![1; 32] }, Source::Jwk);
        key.private = Some(Private::Ec { d: vec![1; 32] });
        for peer in [
            Material::Ec { curve, x: vec![1; 32], y: vec![1; 32] },
            Material::Ec { curve: Curve::P384, x: vec![1; 48], y: vec![1; 48] },
            Material::Okp { curve: OkpCurve::X25519, x: vec![1; 32] },
        ] {
            assert_eq!(shared_secret(&key, &peer).map_err(|fault| fault.code()), Err("epk-invalid"));
        }
    }

    #[test]
    fn keys_longer_than_one_hash_take_two_rounds() {
        let long = concat_kdf(b"z", "A256CBC-HS512", b"", b"", 512);
        assert_eq!(long.len(), 64);
        assert_ne!(long[..32], long[32..]);
        assert_eq!(concat_kdf(b"z", "A128GCM", b"", b"", 128).len(), 16);
    }
}
