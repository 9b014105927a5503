//! Content encryption that is close to an algorithm of RFC 7518 and is none, for those who look why a decryption fails.

use aes::cipher::BlockCipherEncrypt;
use aes::cipher::BlockSizeUser;
use aes::cipher::consts::U16;
use aes_gcm::AesGcm;
use aes_gcm::aead::{Aead, KeyInit, Payload};
use hmac::{Hmac, Mac};
use sha2::{Sha256, Sha384, Sha512};

use super::{Encryption, Sealed, cbc_hmac};
use crate::jose::alg::facts::encryption::Family;

/// Bytes of the vector that other programs take for AES-GCM when they know AES-CBC: a whole block.
pub const LONG_IV: usize = 16;

/// The whole tag of a content, whatever tag it has: that of AES-GCM, or the MAC before it is cut in half (RFC 7518 5.2.2.1).
pub fn whole_tag(enc: &Encryption, cek: &[u8], sealed: Sealed<'_>) -> Option<Vec<u8>> {
    let Sealed { iv, aad, ciphertext, .. } = sealed;
    if cek.len() != enc.facts.key_bytes {
        return None;
    }
    if enc.facts.family == Family::Gcm {
        // AES-GCM encrypts by adding a key stream: to encrypt the ciphertext is to decrypt it.
        let (text, _) = enc.seal(cek, iv, aad, ciphertext).ok()?;
        return enc.seal(cek, iv, aad, &text).ok().map(|(_, tag)| tag);
    }
    let key = cek.get(..cek.len() / 2)?;
    match enc.facts.key_bytes {
        32 => cbc_hmac::mac::<Hmac<Sha256>>(key, aad, iv, ciphertext).map(|mac| mac.finalize().into_bytes().to_vec()),
        48 => cbc_hmac::mac::<Hmac<Sha384>>(key, aad, iv, ciphertext).map(|mac| mac.finalize().into_bytes().to_vec()),
        64 => cbc_hmac::mac::<Hmac<Sha512>>(key, aad, iv, ciphertext).map(|mac| mac.finalize().into_bytes().to_vec()),
        _ => None,
    }
}

/// Whether a content of AES-GCM opens with a vector of a whole block.
pub fn opens_with_long_iv(enc: &Encryption, cek: &[u8], sealed: Sealed<'_>) -> bool {
    let opened = match (enc.facts.family, cek.len()) {
        (Family::Gcm, length) if length != enc.facts.key_bytes => None,
        (Family::Gcm, 16) => open::<aes::Aes128>(cek, sealed),
        (Family::Gcm, 24) => open::<aes::Aes192>(cek, sealed),
        (Family::Gcm, 32) => open::<aes::Aes256>(cek, sealed),
        _ => None,
    };
    opened.is_some()
}

/// Ciphertext and tag of A256GCM with a vector of a whole block.
pub fn seal_with_long_iv(cek: &[u8], iv: &[u8], aad: &[u8], text: &[u8]) -> Option<(Vec<u8>, Vec<u8>)> {
    let cipher = <AesGcm<aes::Aes256, U16> as KeyInit>::new_from_slice(cek).ok()?;
    let mut sealed = cipher.encrypt(iv.try_into().ok()?, Payload { msg: text, aad }).ok()?;
    let tag = sealed.split_off(sealed.len().checked_sub(16)?);
    Some((sealed, tag))
}

fn open<C>(cek: &[u8], sealed: Sealed<'_>) -> Option<Vec<u8>>
where
    C: BlockCipherEncrypt + BlockSizeUser<BlockSize = U16> + KeyInit,
{
    let cipher = <AesGcm<C, U16> as KeyInit>::new_from_slice(cek).ok()?;
    let text = [sealed.ciphertext, sealed.tag].concat();
    cipher.decrypt(sealed.iv.try_into().ok()?, Payload { msg: &text, aad: sealed.aad }).ok()
}

#[cfg(test)]
mod tests {
    use super::super::TABLE;
    use super::*;

    #[test]
    fn the_tag_is_the_beginning_of_the_whole_one() {
        for enc in &TABLE {
            let (key, iv) = (vec![7; enc.facts.key_bytes], vec![9; enc.facts.iv_bytes]);
            let (ciphertext, tag) = enc.seal(&key, &iv, b"aad", b"some text").unwrap();
            let sealed = Sealed { iv: &iv, aad: b"aad", ciphertext: &ciphertext, tag: &[] };
            let whole = whole_tag(enc, &key, sealed).unwrap();
            assert!(whole.starts_with(&tag), "{}", enc.facts.name);
            assert_eq!(whole_tag(enc, &key[1..], sealed), None);
        }
    }

    #[test]
    fn a_long_vector_opens_what_was_made_with_it() {
        let (ciphertext, tag) = seal_with_long_iv(&[7; 32], &[9; LONG_IV], b"aad", b"text").unwrap();
        let sealed = Sealed { iv: &[9; LONG_IV], aad: b"aad", ciphertext: &ciphertext, tag: &tag };
        let enc = super::super::find("A256GCM").unwrap();
        assert!(opens_with_long_iv(enc, &[7; 32], sealed));
        assert!(!opens_with_long_iv(enc, &[8; 32], sealed));
        assert!(!opens_with_long_iv(enc, &[7; 32], Sealed { iv: &[9; 12], ..sealed }));
    }
}
