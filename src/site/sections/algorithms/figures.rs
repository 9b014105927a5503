//! Sizes of encrypted tokens, counted.

use crate::jose::alg::facts::{encryption, management};
use crate::site::sizes::base64url_length;

/// Bytes of the RSA modulus that is counted with.
const MODULUS: usize = 256;

/// Characters of one coordinate of 32 bytes.
const COORDINATE: usize = 43;

/// Bytes of the encrypted content key (RFC 7518 4.3 to 4.8).
pub(super) fn encrypted_key(facts: &management::Facts, content_key: usize) -> usize {
    use management::Family;
    match facts.family {
        Family::RsaPkcs1 | Family::RsaOaep => MODULUS,
        // RFC 3394 2.2.1: one block of 8 bytes more.
        Family::AesKw | Family::EcdhEsKw | Family::Pbes2 => content_key + 8,
        Family::AesGcmKw => content_key,
        Family::Direct | Family::EcdhEs => 0,
    }
}

/// Bytes of a ciphertext.
pub(super) fn ciphertext(facts: &encryption::Facts, content: usize) -> usize {
    match facts.family {
        // RFC 7518 5.2.2.1: the padding makes at least one byte.
        encryption::Family::CbcHmac => (content / 16 + 1) * 16,
        encryption::Family::Gcm => content,
    }
}

/// The header of a token, with dots where a value depends on keys and chance.
pub(super) fn header(facts: &management::Facts, enc: &str) -> String {
    with_values(facts, enc, |_| "...".to_owned())
}

/// Bytes of a compact JWE (RFC 7516 7.1).
pub(super) fn token(facts: &management::Facts, cipher: &encryption::Facts, content: usize) -> usize {
    let header = with_values(facts, cipher.name, |characters| "A".repeat(characters)).len();
    let parts = [
        header,
        encrypted_key(facts, cipher.key_bytes),
        cipher.iv_bytes,
        ciphertext(cipher, content),
        cipher.tag_bytes,
    ];
    parts.into_iter().map(base64url_length).sum::<usize>() + parts.len() - 1
}

fn with_values(facts: &management::Facts, enc: &str, value: impl Fn(usize) -> String) -> String {
    use management::Family;
    let more = match facts.family {
        Family::EcdhEs | Family::EcdhEsKw => {
            format!(r#","epk":{{"kty":"OKP","crv":"X25519","x":"{}"}}"#, value(COORDINATE))
        }
        Family::AesGcmKw => {
            format!(r#","iv":"{}","tag":"{}""#, value(base64url_length(12)), value(base64url_length(16)))
        }
        Family::Pbes2 => format!(r#","p2s":"{}","p2c":600000"#, value(base64url_length(16))),
        Family::RsaPkcs1 | Family::RsaOaep | Family::AesKw | Family::Direct => String::new(),
    };
    format!(r#"{{"alg":"{}","enc":"{enc}"{more}}}"#, facts.name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::jose::alg::facts::encryption::{A128CBC_HS256, A256GCM};

    #[test]
    fn sizes_are_those_of_the_standard() {
        let of = |name| management::find(name).expect("registered");
        assert_eq!(encrypted_key(of("A256KW"), 32), 40);
        assert_eq!(encrypted_key(of("dir"), 32), 0);
        assert_eq!([15, 16].map(|bytes| ciphertext(&A128CBC_HS256, bytes)), [16, 32]);
        assert_eq!(header(of("dir"), "A256GCM"), r#"{"alg":"dir","enc":"A256GCM"}"#);
        // 39 characters of header, none of key, 16 of vector, 4 of text, 22 of tag, and four dots.
        assert_eq!(token(of("dir"), &A256GCM, 3), 39 + 16 + 4 + 22 + 4);
    }
}
