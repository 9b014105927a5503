//! `dir` (RFC 7518 4.5): the shared secret is the content encryption key.

use super::{Opening, Sealing, Wrapped};
use crate::jose::error::JweFault;
use crate::jose::key::{Key, Material};
use crate::jose::random::Random;

pub(super) fn open(opening: &Opening<'_>) -> Result<Vec<u8>, JweFault> {
    secret(opening.key).map(<[u8]>::to_vec)
}

pub(super) fn seal(sealing: &Sealing<'_>, _random: Random<'_>) -> Result<Wrapped, JweFault> {
    let cek = secret(sealing.key)?.to_vec();
    Ok(Wrapped { cek, encrypted_key: Vec::new(), parameters: Vec::new() })
}

/// The bytes of a shared secret; a public key is never one (RFC 8725 2.1).
pub(super) fn secret(key: &Key) -> Result<&[u8], JweFault> {
    match &key.material {
        Material::Oct(bytes) => Ok(bytes),
        _ => Err(JweFault::KeyUnusable),
    }
}
