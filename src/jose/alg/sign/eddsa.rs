//! Ed25519 and Ed448 under their own names (RFC 9864 2.2) and under the old one, EdDSA (RFC 8037 3.1).

use ed25519_dalek::Signer;

use super::{Check, SignError, SignatureFlaw, Verifier};
use crate::jose::key::{Key, Material, OkpCurve, Private};
use crate::jose::random::Random;

/// The bits above the sign in the last byte of an encoded point of Ed448 (RFC 8032 5.2.2); they are zero.
const UNUSED_BITS: u8 = 0x7f;

/// The order of the group of Ed25519 (RFC 8032 5.1), lowest byte first.
const ORDER: [u8; 32] = [
    0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde, 0x14, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10,
];

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

/// What is wrong with a signature whatever was signed; its length tells the curve.
pub(super) fn flaw(signature: &[u8]) -> Option<SignatureFlaw> {
    match signature.len() {
        64 => flaw_of_ed25519(signature),
        114 => {
            // Both halves are numbers below 2^448 and one sign, in 57 bytes (RFC 8032 5.2.2 and 5.2.6).
            let is_clean = signature.get(56)? & UNUSED_BITS == 0 && *signature.last()? == 0;
            (!is_clean).then_some(SignatureFlaw::EdwardsUnusedBits)
        }
        _ => None,
    }
}

fn flaw_of_ed25519(signature: &[u8]) -> Option<SignatureFlaw> {
    let (r, s) = signature.split_at_checked(32)?;
    if s.iter().rev().cmp(ORDER.iter().rev()).is_ge() {
        return Some(SignatureFlaw::EdwardsNotReduced);
    }
    // RFC 8032 5.1.3: y is below 2^255 - 19, which is ed ff .. ff 7f.
    let is_below = match r {
        [first, middle @ .., last] => *first < 0xed || last & 0x7f != 0x7f || middle.iter().any(|byte| *byte != 0xff),
        _ => true,
    };
    let point = ed25519_dalek::VerifyingKey::from_bytes(r.try_into().ok()?);
    (!is_below || point.is_ok_and(|point| point.is_weak())).then_some(SignatureFlaw::EdwardsPoint)
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
