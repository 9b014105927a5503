//! Key wrapping with AES-GCM (RFC 7518 4.7): `iv` and `tag` are header parameters.

use aes::cipher::consts::U16;
use aes::cipher::{BlockCipherEncrypt, BlockSizeUser};
use aes_gcm::aead::KeyInit;

use super::direct::secret;
use super::{Opening, Sealing, Wrapped, parameters};
use crate::jose::alg::enc::{Sealed, gcm};
use crate::jose::alg::facts::encryption::A256GCM;
use crate::jose::encoding::base64url;
use crate::jose::encoding::json::Value;
use crate::jose::error::JweFault;
use crate::jose::random::Random;

/// Lengths of vector and tag, the same for every key length (RFC 7518 4.7.1).
const IV_BYTES: usize = A256GCM.iv_bytes;
const TAG_BYTES: usize = A256GCM.tag_bytes;

pub(super) fn open<C>(opening: &Opening<'_>) -> Result<Vec<u8>, JweFault>
where
    C: BlockCipherEncrypt + BlockSizeUser<BlockSize = U16> + KeyInit,
{
    let Opening { alg, header, encrypted_key: ciphertext, .. } = *opening;
    let iv = parameters::required(header, alg, "iv")?;
    let tag = parameters::required(header, alg, "tag")?;
    let alg = || alg.to_owned();
    if iv.len() != IV_BYTES {
        return Err(JweFault::IvLength { alg: alg(), expected: IV_BYTES, found: iv.len() });
    }
    if tag.len() != TAG_BYTES {
        return Err(JweFault::TagLength { alg: alg(), expected: TAG_BYTES, found: tag.len() });
    }
    let sealed = Sealed { iv: &iv, aad: &[], ciphertext, tag: &tag };
    gcm::open::<C>(secret(opening.key)?, sealed).ok_or_else(|| JweFault::UnwrapFailed { alg: alg() })
}

pub(super) fn seal<C>(sealing: &Sealing<'_>, random: Random<'_>) -> Result<Wrapped, JweFault>
where
    C: BlockCipherEncrypt + BlockSizeUser<BlockSize = U16> + KeyInit,
{
    // RFC 7518 8.4: never the same vector twice under one key, so one that the header already has is replaced.
    let mut iv = [0; IV_BYTES];
    random.fill_bytes(&mut iv);
    let sealed = gcm::seal::<C>(secret(sealing.key)?, &iv, &[], sealing.cek);
    let (encrypted_key, tag) = sealed.ok_or(JweFault::KeyUnusable)?;
    let quoted = |bytes: &[u8]| Value::quote(&base64url::encode(bytes));
    let parameters = vec![("iv", quoted(&iv)), ("tag", quoted(&tag))];
    Ok(Wrapped { cek: sealing.cek.to_vec(), encrypted_key, parameters })
}
