//! Ed25519 and Ed448 under their own names (RFC 9864 2.2) and under the old one, EdDSA (RFC 8037 3.1).

use ed25519_dalek::Signer;

use super::{Check, SignError, Verifier};
use crate::jose::key::{Key, Material, OkpCurve, Private};
use crate::jose::random::Random;

/// The bits above the sign in the last byte of an encoded point of Ed448 (RFC 8032 5.2.2); they are zero.
const UNUSED_BITS: u8 = 0x7f;

pub(super) fn ready_ed25519(material: &Material) -> Option<Box<dyn Verifier>> {
    let Material::Okp { curve: OkpCurve::Ed25519, x } = material else { return None };
    Some(Box::new(ed25519_dalek::VerifyingKey::from_bytes(x.as_slice().try_into().ok()?).ok()?))
}

pub(super) fn ready_ed448(material: &Material) -> Option<Box<dyn Verifier>> {
    let Material::Okp { curve: OkpCurve::Ed448, x } = material else { return None };
    let bytes: &[u8; 57] = x.as_slice().try_into().ok()?;
    let key = ed448_goldilocks::VerifyingKey::from_bytes(bytes).ok()?;
    // The library reads past these bits: two encodings would be one key.
    (bytes.last()? & UNUSED_BITS == 0).then(|| Box::new(key) as Box<dyn Verifier>)
}

/// RFC 8037 3.1: the key's curve decides.
pub(super) fn ready_either(material: &Material) -> Option<Box<dyn Verifier>> {
    ready_ed25519(material).or_else(|| ready_ed448(material))
}

impl Verifier for ed25519_dalek::VerifyingKey {
    fn check(&self, message: &[u8], signature: &[u8]) -> Check {
        let Ok(bytes) = <&[u8; 64]>::try_from(signature) else {
            return Check::Length { expected: 64, found: signature.len() };
        };
        let signature = ed25519_dalek::Signature::from_bytes(bytes);
        // RFC 8032 5.1.7 without the strict extras: what the other end accepts is what we report; weak keys are told apart.
        holds(ed25519_dalek::Verifier::verify(self, message, &signature).is_ok())
    }
}

impl Verifier for ed448_goldilocks::VerifyingKey {
    fn check(&self, message: &[u8], signature: &[u8]) -> Check {
        let Ok(bytes) = <&[u8; 114]>::try_from(signature) else {
            return Check::Length { expected: 114, found: signature.len() };
        };
        // RFC 8032 5.2.7: R must be a point's one encoding; the library reads past its unused bits.
        let canonical = bytes.get(56).is_some_and(|last| last & UNUSED_BITS == 0);
        let signature = ed448_goldilocks::Signature::from_bytes(bytes);
        holds(canonical && self.verify_raw(&signature, message).is_ok())
    }
}

pub(super) fn sign_ed25519(key: &Key, message: &[u8], _: Random<'_>) -> Result<Vec<u8>, SignError> {
    let seed = seed(key, OkpCurve::Ed25519)?.try_into().map_err(|_| SignError::KeyUnusable)?;
    Ok(ed25519_dalek::SigningKey::from_bytes(seed).sign(message).to_bytes().to_vec())
}

pub(super) fn sign_ed448(key: &Key, message: &[u8], _: Random<'_>) -> Result<Vec<u8>, SignError> {
    let key = ed448_goldilocks::SigningKey::try_from(seed(key, OkpCurve::Ed448)?);
    Ok(key.map_err(|_| SignError::KeyUnusable)?.sign_raw(message).to_bytes().to_vec())
}

pub(super) fn sign_either(key: &Key, message: &[u8], random: Random<'_>) -> Result<Vec<u8>, SignError> {
    match &key.material {
        Material::Okp { curve: OkpCurve::Ed448, .. } => sign_ed448(key, message, random),
        _ => sign_ed25519(key, message, random),
    }
}

fn seed(key: &Key, wanted: OkpCurve) -> Result<&[u8], SignError> {
    match (&key.material, &key.private) {
        (Material::Okp { curve, .. }, Some(Private::Okp { d })) if *curve == wanted => Ok(d),
        (Material::Okp { curve, .. }, None) if *curve == wanted => Err(SignError::NoPrivateKey),
        _ => Err(SignError::KeyUnusable),
    }
}

fn holds(yes: bool) -> Check {
    if yes { Check::Holds } else { Check::Fails }
}
