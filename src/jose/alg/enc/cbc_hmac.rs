//! AES-CBC with HMAC (RFC 7518 5.2): encrypt, then authenticate everything.

use aes::cipher::block_padding::Pkcs7;
use aes::cipher::{BlockCipherDecrypt, BlockCipherEncrypt, BlockModeDecrypt, BlockModeEncrypt, KeyIvInit};
use aes::{Aes128, Aes192, Aes256};
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Sha256, Sha384, Sha512};

use super::Sealed;

type Parts = (Vec<u8>, Vec<u8>);

pub(super) fn open_128(key: &[u8], sealed: Sealed<'_>) -> Option<Vec<u8>> {
    open::<Hmac<Sha256>, Aes128>(key, sealed)
}

pub(super) fn open_192(key: &[u8], sealed: Sealed<'_>) -> Option<Vec<u8>> {
    open::<Hmac<Sha384>, Aes192>(key, sealed)
}

pub(super) fn open_256(key: &[u8], sealed: Sealed<'_>) -> Option<Vec<u8>> {
    open::<Hmac<Sha512>, Aes256>(key, sealed)
}

pub(super) fn seal_128(key: &[u8], iv: &[u8], aad: &[u8], text: &[u8]) -> Option<Parts> {
    seal::<Hmac<Sha256>, Aes128>(key, iv, aad, text)
}

pub(super) fn seal_192(key: &[u8], iv: &[u8], aad: &[u8], text: &[u8]) -> Option<Parts> {
    seal::<Hmac<Sha384>, Aes192>(key, iv, aad, text)
}

pub(super) fn seal_256(key: &[u8], iv: &[u8], aad: &[u8], text: &[u8]) -> Option<Parts> {
    seal::<Hmac<Sha512>, Aes256>(key, iv, aad, text)
}

fn open<M: Mac + KeyInit, C>(key: &[u8], sealed: Sealed<'_>) -> Option<Vec<u8>>
where
    C: BlockCipherDecrypt + KeyInit,
    cbc::Decryptor<C>: KeyIvInit + BlockModeDecrypt,
{
    let (mac_key, cipher_key) = key.split_at_checked(key.len() / 2)?;
    let mac = mac::<M>(mac_key, sealed.aad, sealed.iv, sealed.ciphertext)?;
    // In constant time, and before anything is decrypted: nobody learns whether the padding is right (RFC 7518 5.2.2.2).
    mac.verify_truncated_left(sealed.tag).ok()?;
    let cipher = <cbc::Decryptor<C> as KeyIvInit>::new_from_slices(cipher_key, sealed.iv).ok()?;
    cipher.decrypt_padded_vec::<Pkcs7>(sealed.ciphertext).ok()
}

fn seal<M: Mac + KeyInit, C>(key: &[u8], iv: &[u8], aad: &[u8], text: &[u8]) -> Option<Parts>
where
    C: BlockCipherEncrypt + KeyInit,
    cbc::Encryptor<C>: KeyIvInit + BlockModeEncrypt,
{
    let (mac_key, cipher_key) = key.split_at_checked(key.len() / 2)?;
    let cipher = <cbc::Encryptor<C> as KeyIvInit>::new_from_slices(cipher_key, iv).ok()?;
    let ciphertext = cipher.encrypt_padded_vec::<Pkcs7>(text);
    let tag = mac::<M>(mac_key, aad, iv, &ciphertext)?.finalize().into_bytes();
    let tag = tag.get(..mac_key.len())?.to_vec();
    Some((ciphertext, tag))
}

/// RFC 7518 5.2.2.1: the length of the additional data follows in bits, as 64-bit number.
pub(super) fn mac<M: Mac + KeyInit>(key: &[u8], aad: &[u8], iv: &[u8], ciphertext: &[u8]) -> Option<M> {
    let mut mac = <M as KeyInit>::new_from_slice(key).ok()?;
    mac.update(aad);
    mac.update(iv);
    mac.update(ciphertext);
    mac.update(&(aad.len() as u64).wrapping_mul(8).to_be_bytes());
    Some(mac)
}
