//! Key management that is close to an algorithm of RFC 7518 and is none: what other programs make by mistake, for those who look
//! why a decryption fails. Nothing here gives a plaintext.

use ::rsa::{Oaep, Pkcs1v15Encrypt};
use aes::cipher::consts::U16;
use aes::cipher::{BlockCipherDecrypt, BlockCipherEncrypt, BlockSizeUser};
use aes_kw::{AesKwp, InnerInit, KeyInit};
use sha1::Sha1;
use sha2::{Sha256, Sha384, Sha512};

use super::aes_kw::{MAX_BYTES, OVERHEAD, unwrap_key, wrap_key};
use super::rsa::SIZES;
use crate::jose::alg::rsa_key;
use crate::jose::key::Key;
use crate::jose::random::Random;

/// A padding of RSA encryption.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Padding {
    /// RSAES-PKCS1-v1_5, as RSA1_5 has it.
    Pkcs1,
    /// RSAES-OAEP with one hash for label and mask, by the bits of the hash: 1 (SHA-1), 256, 384, 512.
    Oaep(u16),
    /// RSAES-OAEP with that hash for the label and SHA-1 for the mask, as Java has it: 256, 384, 512.
    OaepSha1Mask(u16),
}

/// Gives a closure-like call a padding of the library.
macro_rules! with_padding {
    ($padding:expr, $name:ident => $call:expr) => {
        match $padding {
            Padding::Pkcs1 => {
                let $name = Pkcs1v15Encrypt;
                $call
            }
            Padding::Oaep(1) => {
                let $name = Oaep::<Sha1>::new();
                $call
            }
            Padding::Oaep(256) => {
                let $name = Oaep::<Sha256>::new();
                $call
            }
            Padding::Oaep(384) => {
                let $name = Oaep::<Sha384>::new();
                $call
            }
            Padding::Oaep(512) => {
                let $name = Oaep::<Sha512>::new();
                $call
            }
            Padding::OaepSha1Mask(256) => {
                let $name = Oaep::<Sha256, Sha1>::new_with_mgf_hash();
                $call
            }
            Padding::OaepSha1Mask(384) => {
                let $name = Oaep::<Sha384, Sha1>::new_with_mgf_hash();
                $call
            }
            Padding::OaepSha1Mask(512) => {
                let $name = Oaep::<Sha512, Sha1>::new_with_mgf_hash();
                $call
            }
            Padding::Oaep(_) | Padding::OaepSha1Mask(_) => return None,
        }
    };
}

impl Padding {
    /// The padding that an algorithm stands for.
    pub fn of(alg: &str) -> Option<Self> {
        match alg {
            "RSA1_5" => Some(Padding::Pkcs1),
            "RSA-OAEP" => Some(Padding::Oaep(1)),
            "RSA-OAEP-256" => Some(Padding::Oaep(256)),
            "RSA-OAEP-384" => Some(Padding::Oaep(384)),
            "RSA-OAEP-512" => Some(Padding::Oaep(512)),
            _ => None,
        }
    }

    /// What is in the encrypted key, if it has this padding. Of PKCS#1 v1.5 something comes out in any case (RFC 7516 11.5).
    pub(in crate::jose) fn open(self, key: &Key, encrypted_key: &[u8]) -> Option<Vec<u8>> {
        rsa_key::public(&key.material, SIZES)?;
        let key = rsa_key::private(key)?;
        with_padding!(self, padding => key.decrypt(padding, encrypted_key).ok())
    }

    /// The encrypted key with this padding.
    pub fn seal(self, key: &Key, cek: &[u8], random: Random<'_>) -> Option<Vec<u8>> {
        let key = rsa_key::public(&key.material, SIZES)?;
        with_padding!(self, padding => key.encrypt(random, padding, cek).ok())
    }
}

/// Gives a generic function the AES of a key's length.
macro_rules! by_length {
    ($key:expr, $call:ident($($argument:expr),*)) => {
        match $key.len() {
            16 => $call::<aes::Aes128>($($argument),*),
            24 => $call::<aes::Aes192>($($argument),*),
            32 => $call::<aes::Aes256>($($argument),*),
            _ => None,
        }
    };
}

/// What AES Key Wrap with that key made; with `is_padded` by RFC 5649.
pub(in crate::jose) fn unwrap_with(kek: &[u8], wrapped: &[u8], is_padded: bool) -> Option<Vec<u8>> {
    if is_padded { by_length!(kek, unwrap_padded(kek, wrapped)) } else { by_length!(kek, unwrap_plain(kek, wrapped)) }
}

/// The key wrapped with that key; with `is_padded` by RFC 5649.
pub fn wrap_with(kek: &[u8], cek: &[u8], is_padded: bool) -> Option<Vec<u8>> {
    if is_padded { by_length!(kek, wrap_padded(kek, cek)) } else { by_length!(kek, wrap_plain(kek, cek)) }
}

fn unwrap_plain<C: BlockCipherDecrypt + BlockSizeUser<BlockSize = U16> + KeyInit>(
    kek: &[u8],
    wrapped: &[u8],
) -> Option<Vec<u8>> {
    unwrap_key::<C>("", kek, wrapped).ok()
}

fn wrap_plain<C: BlockCipherEncrypt + BlockSizeUser<BlockSize = U16> + KeyInit>(
    kek: &[u8],
    cek: &[u8],
) -> Option<Vec<u8>> {
    wrap_key::<C>(kek, cek).ok()
}

fn unwrap_padded<C: BlockCipherDecrypt + BlockSizeUser<BlockSize = U16> + KeyInit>(
    kek: &[u8],
    wrapped: &[u8],
) -> Option<Vec<u8>> {
    let cipher = <C as KeyInit>::new_from_slice(kek).ok()?;
    let length = wrapped.len().checked_sub(OVERHEAD).filter(|length| *length <= MAX_BYTES && *length >= 16)?;
    let mut cek = vec![0; length];
    AesKwp::inner_init(cipher).unwrap_key(wrapped, &mut cek).map(<[u8]>::to_vec).ok()
}

fn wrap_padded<C: BlockCipherEncrypt + BlockSizeUser<BlockSize = U16> + KeyInit>(
    kek: &[u8],
    cek: &[u8],
) -> Option<Vec<u8>> {
    let cipher = <C as KeyInit>::new_from_slice(kek).ok()?;
    let mut wrapped = vec![0; cek.len().next_multiple_of(8) + OVERHEAD];
    AesKwp::inner_init(cipher).wrap_key(cek, &mut wrapped).map(<[u8]>::to_vec).ok()
}

/// PBKDF2 with the hash of a PBES2 algorithm over just this salt, giving as many bytes as the algorithm wraps with.
pub fn stretch(alg: &str, password: &[u8], salt: &[u8], rounds: u32) -> Option<Vec<u8>> {
    let mut key = vec![0; super::facts::find(alg)?.key_bits? / 8];
    match alg.get(..11)? {
        "PBES2-HS256" => pbkdf2::pbkdf2_hmac::<Sha256>(password, salt, rounds, &mut key),
        "PBES2-HS384" => pbkdf2::pbkdf2_hmac::<Sha384>(password, salt, rounds, &mut key),
        "PBES2-HS512" => pbkdf2::pbkdf2_hmac::<Sha512>(password, salt, rounds, &mut key),
        _ => return None,
    }
    Some(key)
}

#[cfg(test)]
mod tests {
    use super::*;

    // RFC 5649 6, the second example.
    #[test]
    fn padded_wrapping_is_that_of_the_standard() {
        let hex = |text: &str| -> Vec<u8> {
            (0..text.len()).step_by(2).map(|at| u8::from_str_radix(&text[at..at + 2], 16).unwrap()).collect()
        };
        let kek = hex("5840df6e29b02af1ab493b705bf16ea1ae8338f4dcc176a8");
        let key = hex("c37b7e6492584340bed12207808941155068f738");
        let wrapped = hex("138bdeaa9b8fa7fc61f97742e72248ee5ae6ae5360d1ae6a5f54f373fa543b6a");
        assert_eq!(wrap_with(&kek, &key, true), Some(wrapped.clone()));
        assert_eq!(unwrap_with(&kek, &wrapped, true), Some(key));
        assert_eq!(unwrap_with(&kek, &wrapped, false), None);
        assert_eq!(unwrap_with(&kek, &[0; 2000], true), None);
    }
}
