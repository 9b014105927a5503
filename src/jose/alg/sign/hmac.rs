//! HS256, HS384, HS512 (RFC 7518 3.2).

use ::hmac::{Hmac, KeyInit, Mac};

use super::{Check, SignError};
use crate::jose::key::{Key, Material};

pub(super) type Hs256 = Hmac<sha2::Sha256>;
pub(super) type Hs384 = Hmac<sha2::Sha384>;
pub(super) type Hs512 = Hmac<sha2::Sha512>;

pub(super) fn verify<M: Mac + KeyInit>(material: &Material, message: &[u8], signature: &[u8]) -> Check {
    let Some(mac) = mac::<M>(material, message) else { return Check::KeyUnusable };
    let expected = M::output_size();
    if signature.len() != expected {
        return Check::Length { expected, found: signature.len() };
    }
    // Compares in constant time.
    if mac.verify_slice(signature).is_ok() { Check::Holds } else { Check::Fails }
}

pub(super) fn sign<M: Mac + KeyInit>(key: &Key, message: &[u8]) -> Result<Vec<u8>, SignError> {
    let mac = mac::<M>(&key.material, message).ok_or(SignError::KeyUnusable)?;
    Ok(mac.finalize().into_bytes().to_vec())
}

fn mac<M: Mac + KeyInit>(material: &Material, message: &[u8]) -> Option<M> {
    // Only a secret is ever an HMAC key: a public key given as text was read as a public key before it came here.
    let Material::Oct(secret) = material else { return None };
    let mut mac = <M as KeyInit>::new_from_slice(secret).ok()?;
    mac.update(message);
    Some(mac)
}
