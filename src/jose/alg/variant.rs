//! Signatures that are close to a JWS algorithm and are none: what other programs make by mistake, for those who look why a
//! signature does not hold. Nothing here makes a token verified.

use p256::ecdsa::signature::hazmat::{PrehashSigner, PrehashVerifier};
use rsa::signature::{RandomizedSigner, SignatureEncoding, Verifier};
use rsa::{pkcs1v15, pss};
use sha1::Sha1;
use sha2::{Digest, Sha256, Sha384, Sha512};

use super::{pss_mask, rsa_key};
use crate::jose::hash::Hash;
use crate::jose::key::{Curve, Key, Material, OkpCurve, Private};
use crate::jose::random::Random;

/// One departure from an algorithm; everything else is as the algorithm says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Variant {
    /// RSASSA-PSS with a salt of so many bytes (RFC 7518 3.5: as many as the hash has).
    PssSalt(usize),
    /// RSASSA-PSS with SHA-1 as the hash of the mask (RFC 7518 3.5: the same hash for both).
    PssSha1Mask,
    /// RSASSA-PKCS1-v1_5 without the DigestInfo that names the hash (RFC 8017 9.2 step 2).
    BareHash,
    /// RSASSA-PKCS1-v1_5 over SHA-1.
    Sha1,
    /// ECDSA over another hash than the curve's (RFC 7518 3.4).
    EcdsaHash(Hash),
    /// Ed25519ph, which signs the SHA-512 of the message (RFC 8032 5.1).
    Ed25519ph,
}

/// Moduli that are tried, in bits.
const SIZES: std::ops::RangeInclusive<usize> = 512..=16384;

/// The same call for the hash that an RSA algorithm names by its last digits.
macro_rules! by_hash {
    ($alg:expr, $call:ident($($argument:expr),*)) => {
        match $alg.get(2..) {
            Some("256") => $call::<Sha256>($($argument),*),
            Some("384") => $call::<Sha384>($($argument),*),
            Some("512") => $call::<Sha512>($($argument),*),
            _ => None,
        }
    };
}

/// The same expression for the library of a curve.
macro_rules! by_curve {
    ($curve:expr, $library:ident => $result:expr) => {
        match $curve {
            Curve::P256 => {
                use p256 as $library;
                $result
            }
            Curve::P384 => {
                use p384 as $library;
                $result
            }
            Curve::P521 => {
                use p521 as $library;
                $result
            }
            Curve::Secp256k1 => {
                use k256 as $library;
                $result
            }
        }
    };
}

pub(super) use by_curve;

impl Variant {
    /// Whether `signature` is one of `message` that departs so from `alg`.
    pub fn holds(self, key: &Key, alg: &str, message: &[u8], signature: &[u8]) -> bool {
        self.check(&key.material, alg, message, signature).is_some()
    }

    fn check(self, material: &Material, alg: &str, message: &[u8], signature: &[u8]) -> Option<()> {
        match self {
            Variant::PssSalt(salt) => by_hash!(alg, check_pss(material, salt, message, signature)),
            Variant::PssSha1Mask => pss_mask::holds(material, named_hash(alg)?, message, signature),
            Variant::BareHash => by_hash!(alg, check_bare(material, message, signature)),
            Variant::Sha1 => {
                let key = pkcs1v15::VerifyingKey::<Sha1>::new(rsa_key::public(material, SIZES)?);
                key.verify(message, &signature.try_into().ok()?).ok()
            }
            Variant::EcdsaHash(hash) => {
                let Material::Ec { curve, x, y } = material else { return None };
                let (point, digest) = ([&[4], x.as_slice(), y.as_slice()].concat(), hash.bytes(message));
                by_curve!(curve, library => {
                    let key = library::ecdsa::VerifyingKey::from_sec1_bytes(&point).ok()?;
                    let signature = library::ecdsa::Signature::from_slice(signature).ok()?;
                    key.verify_prehash(&digest, &signature).ok()
                })
            }
            Variant::Ed25519ph => {
                let Material::Okp { curve: OkpCurve::Ed25519, x } = material else { return None };
                let key = ed25519_dalek::VerifyingKey::from_bytes(x.as_slice().try_into().ok()?).ok()?;
                let signature = ed25519_dalek::Signature::from_bytes(signature.try_into().ok()?);
                key.verify_prehashed(Sha512::new_with_prefix(message), None, &signature).ok()
            }
        }
    }

    /// Signs `message` so; `None` when the key cannot.
    pub fn sign(self, key: &Key, alg: &str, message: &[u8], random: Random<'_>) -> Option<Vec<u8>> {
        match self {
            Variant::PssSalt(salt) => by_hash!(alg, sign_pss(key, salt, message, random)),
            Variant::PssSha1Mask => pss_mask::sign(key, named_hash(alg)?, message, random),
            Variant::BareHash => by_hash!(alg, sign_bare(key, message, random)),
            Variant::Sha1 => {
                let key = pkcs1v15::SigningKey::<Sha1>::new(rsa_key::private(key)?);
                Some(key.try_sign_with_rng(random, message).ok()?.to_vec())
            }
            Variant::EcdsaHash(hash) => {
                let (Material::Ec { curve, .. }, Some(Private::Ec { d })) = (&key.material, &key.private) else {
                    return None;
                };
                let digest = hash.bytes(message);
                by_curve!(curve, library => {
                    let key = library::ecdsa::SigningKey::from_slice(d).ok()?;
                    let signature: library::ecdsa::Signature = key.sign_prehash(&digest).ok()?;
                    Some(signature.to_bytes().to_vec())
                })
            }
            Variant::Ed25519ph => {
                let Some(Private::Okp { d }) = &key.private else { return None };
                let key = ed25519_dalek::SigningKey::from_bytes(d.as_slice().try_into().ok()?);
                let signature = key.sign_prehashed(Sha512::new_with_prefix(message), None).ok()?;
                Some(signature.to_bytes().to_vec())
            }
        }
    }
}

/// The hash that an RSA algorithm names by its last digits.
fn named_hash(alg: &str) -> Option<Hash> {
    Hash::ALL.into_iter().find(|hash| hash.name().get(4..) == alg.get(2..))
}

fn check_pss<D: Digest + sha2::digest::FixedOutputReset>(
    material: &Material,
    salt: usize,
    message: &[u8],
    signature: &[u8],
) -> Option<()> {
    let key = pss::VerifyingKey::<D>::new_with_salt_len(rsa_key::public(material, SIZES)?, salt);
    key.verify(message, &signature.try_into().ok()?).ok()
}

fn check_bare<D: Digest>(material: &Material, message: &[u8], signature: &[u8]) -> Option<()> {
    let key = pkcs1v15::VerifyingKey::<D>::new_unprefixed(rsa_key::public(material, SIZES)?);
    key.verify(message, &signature.try_into().ok()?).ok()
}

fn sign_pss<D: Digest + sha2::digest::FixedOutputReset + sha2::digest::Update>(
    key: &Key,
    salt: usize,
    message: &[u8],
    random: Random<'_>,
) -> Option<Vec<u8>> {
    let key = pss::SigningKey::<D>::new_with_salt_len(rsa_key::private(key)?, salt);
    Some(key.try_sign_with_rng(random, message).ok()?.to_vec())
}

fn sign_bare<D: Digest>(key: &Key, message: &[u8], random: Random<'_>) -> Option<Vec<u8>> {
    let key = pkcs1v15::SigningKey::<D>::new_unprefixed(rsa_key::private(key)?);
    Some(key.try_sign_with_rng(random, message).ok()?.to_vec())
}
