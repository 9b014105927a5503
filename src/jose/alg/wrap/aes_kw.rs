//! AES Key Wrap (RFC 3394, RFC 7518 4.4), which the agreement and the password algorithms use as well.

use aes::cipher::consts::U16;
use aes::cipher::{BlockCipherDecrypt, BlockCipherEncrypt, BlockSizeUser};
use aes_kw::{AesKw, InnerInit, KeyInit};

use super::direct::secret;
use super::{Opening, Sealing, Wrapped};
use crate::jose::error::JweFault;
use crate::jose::random::Random;

/// Bytes that wrapping adds.
pub(super) const OVERHEAD: usize = 8;

/// No content key is longer; a longer encrypted key is not worth unwrapping.
pub(super) const MAX_BYTES: usize = 1024;

pub(super) fn open<C>(opening: &Opening<'_>) -> Result<Vec<u8>, JweFault>
where
    C: BlockCipherDecrypt + BlockSizeUser<BlockSize = U16> + KeyInit,
{
    unwrap_key::<C>(opening.alg, secret(opening.key)?, opening.encrypted_key)
}

pub(super) fn seal<C>(sealing: &Sealing<'_>, _random: Random<'_>) -> Result<Wrapped, JweFault>
where
    C: BlockCipherEncrypt + BlockSizeUser<BlockSize = U16> + KeyInit,
{
    let encrypted_key = wrap_key::<C>(secret(sealing.key)?, sealing.cek)?;
    Ok(Wrapped { cek: sealing.cek.to_vec(), encrypted_key, parameters: Vec::new() })
}

pub(super) fn unwrap_key<C>(alg: &str, key: &[u8], wrapped: &[u8]) -> Result<Vec<u8>, JweFault>
where
    C: BlockCipherDecrypt + BlockSizeUser<BlockSize = U16> + KeyInit,
{
    let failed = || JweFault::UnwrapFailed { alg: alg.to_owned() };
    let cipher = <C as KeyInit>::new_from_slice(key).map_err(|_| JweFault::KeyUnusable)?;
    if wrapped.len() > MAX_BYTES {
        return Err(failed());
    }
    // RFC 3394 2: at least two blocks of eight bytes are wrapped; the crate does not mind less.
    let mut cek = vec![0; wrapped.len().checked_sub(OVERHEAD).filter(|length| *length >= 16).ok_or_else(failed)?];
    AesKw::inner_init(cipher).unwrap_key(wrapped, &mut cek).map_err(|_| failed())?;
    Ok(cek)
}

pub(super) fn wrap_key<C>(key: &[u8], cek: &[u8]) -> Result<Vec<u8>, JweFault>
where
    C: BlockCipherEncrypt + BlockSizeUser<BlockSize = U16> + KeyInit,
{
    let cipher = <C as KeyInit>::new_from_slice(key).map_err(|_| JweFault::KeyUnusable)?;
    let mut wrapped = vec![0; cek.len() + OVERHEAD];
    AesKw::inner_init(cipher).wrap_key(cek, &mut wrapped).map_err(|_| JweFault::KeyUnusable)?;
    Ok(wrapped)
}
