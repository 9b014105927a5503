//! Ed25519 under its own name (RFC 9864 2.2) and its old one, EdDSA (RFC 8037 3.1).

use ed25519_dalek::{Signature, Signer, SigningKey, Verifier, VerifyingKey};

use super::{Check, SignError};
use crate::jose::key::{Key, Material, OkpCurve, Private};

pub(super) fn verify_ed25519(material: &Material, message: &[u8], signature: &[u8]) -> Check {
    let Material::Okp { curve: OkpCurve::Ed25519, x } = material else { return Check::KeyUnusable };
    let key = x.as_slice().try_into().ok().and_then(|x| VerifyingKey::from_bytes(x).ok());
    let Some(key) = key else { return Check::KeyUnusable };
    let Ok(bytes) = <&[u8; 64]>::try_from(signature) else {
        return Check::Length { expected: 64, found: signature.len() };
    };
    // RFC 8032 5.1.7 without the strict extras: what the other end accepts is what we report; weak keys are told apart.
    if key.verify(message, &Signature::from_bytes(bytes)).is_ok() { Check::Holds } else { Check::Fails }
}

pub(super) fn sign_ed25519(key: &Key, message: &[u8]) -> Result<Vec<u8>, SignError> {
    let Some(Private::Okp { d }) = &key.private else { return Err(SignError::NoPrivateKey) };
    let seed = d.as_slice().try_into().map_err(|_| SignError::KeyUnusable)?;
    Ok(SigningKey::from_bytes(seed).sign(message).to_bytes().to_vec())
}
