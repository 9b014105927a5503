//! ES256, ES384, ES512 (RFC 7518 3.4) and ES256K (RFC 8812 3.2): R and S side by side, never DER.

use k256::ecdsa::signature::{Signer, Verifier};

use super::{Check, SignError};
use crate::jose::key::{Curve, Key, Material, Private};

pub(super) fn verify_p256(material: &Material, message: &[u8], signature: &[u8]) -> Check {
    checked(material, Curve::P256, signature, |point| {
        let key = p256::ecdsa::VerifyingKey::from_sec1_bytes(point).ok()?;
        Some(p256::ecdsa::Signature::from_slice(signature).is_ok_and(|sig| key.verify(message, &sig).is_ok()))
    })
}

pub(super) fn verify_p384(material: &Material, message: &[u8], signature: &[u8]) -> Check {
    checked(material, Curve::P384, signature, |point| {
        let key = p384::ecdsa::VerifyingKey::from_sec1_bytes(point).ok()?;
        Some(p384::ecdsa::Signature::from_slice(signature).is_ok_and(|sig| key.verify(message, &sig).is_ok()))
    })
}

pub(super) fn verify_p521(material: &Material, message: &[u8], signature: &[u8]) -> Check {
    checked(material, Curve::P521, signature, |point| {
        let key = p521::ecdsa::VerifyingKey::from_sec1_bytes(point).ok()?;
        Some(p521::ecdsa::Signature::from_slice(signature).is_ok_and(|sig| key.verify(message, &sig).is_ok()))
    })
}

pub(super) fn verify_secp256k1(material: &Material, message: &[u8], signature: &[u8]) -> Check {
    checked(material, Curve::Secp256k1, signature, |point| {
        let key = k256::ecdsa::VerifyingKey::from_sec1_bytes(point).ok()?;
        let Ok(signature) = k256::ecdsa::Signature::from_slice(signature) else { return Some(false) };
        // RFC 8812 3.2 does not ask for low S, the library does: -S is a signature exactly when S is.
        Some(key.verify(message, &signature.normalize_s()).is_ok())
    })
}

pub(super) fn sign_p256(key: &Key, message: &[u8]) -> Result<Vec<u8>, SignError> {
    let Some(Private::Ec { d }) = &key.private else { return Err(SignError::NoPrivateKey) };
    let key = p256::ecdsa::SigningKey::from_slice(d).map_err(|_| SignError::KeyUnusable)?;
    // The nonce comes from key and message (RFC 6979): no randomness needed.
    let signature: p256::ecdsa::Signature = key.try_sign(message).map_err(|_| SignError::KeyUnusable)?;
    Ok(signature.to_bytes().to_vec())
}

/// `verify` answers `None` when the point is no key.
fn checked(material: &Material, curve: Curve, signature: &[u8], verify: impl FnOnce(&[u8]) -> Option<bool>) -> Check {
    let Some(point) = uncompressed(material, curve) else { return Check::KeyUnusable };
    let expected = 2 * curve.coordinate_bytes();
    if signature.len() != expected {
        return Check::Length { expected, found: signature.len() };
    }
    match verify(&point) {
        Some(true) => Check::Holds,
        Some(false) => Check::Fails,
        None => Check::KeyUnusable,
    }
}

/// The point in the form 04 X Y (SEC 1 2.3.3).
fn uncompressed(material: &Material, wanted: Curve) -> Option<Vec<u8>> {
    match material {
        Material::Ec { curve, x, y } if *curve == wanted => Some([&[4], x.as_slice(), y.as_slice()].concat()),
        _ => None,
    }
}
