//! AES-GCM with a vector of 96 bits and a tag of 128 bits (RFC 7518 5.3); also what wraps keys with it (RFC 7518 4.7).

use aes::cipher::consts::{U12, U16};
use aes::cipher::{BlockCipherEncrypt, BlockSizeUser};
use aes_gcm::AesGcm;
use aes_gcm::aead::{Aead, KeyInit, Payload};

use super::Sealed;

/// Bytes of the tag at the end of what the cipher gives.
const TAG_BYTES: usize = 16;

pub(in crate::jose::alg) fn open<C>(key: &[u8], sealed: Sealed<'_>) -> Option<Vec<u8>>
where
    C: BlockCipherEncrypt + BlockSizeUser<BlockSize = U16> + KeyInit,
{
    if sealed.tag.len() != TAG_BYTES {
        return None;
    }
    let cipher = <AesGcm<C, U12> as KeyInit>::new_from_slice(key).ok()?;
    let text = [sealed.ciphertext, sealed.tag].concat();
    cipher.decrypt(sealed.iv.try_into().ok()?, Payload { msg: &text, aad: sealed.aad }).ok()
}

pub(in crate::jose::alg) fn seal<C>(key: &[u8], iv: &[u8], aad: &[u8], text: &[u8]) -> Option<(Vec<u8>, Vec<u8>)>
where
    C: BlockCipherEncrypt + BlockSizeUser<BlockSize = U16> + KeyInit,
{
    let cipher = <AesGcm<C, U12> as KeyInit>::new_from_slice(key).ok()?;
    let mut sealed = cipher.encrypt(iv.try_into().ok()?, Payload { msg: text, aad }).ok()?;
    let tag = sealed.split_off(sealed.len().checked_sub(TAG_BYTES)?);
    Some((sealed, tag))
}
