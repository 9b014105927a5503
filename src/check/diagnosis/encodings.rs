//! Bytes written as text, and texts read as bytes, in the ways in which people and programs write keys and signatures.

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD, URL_SAFE, URL_SAFE_NO_PAD};

use crate::jose::key::Material;
use crate::jose::key::detect::{SecretEncoding, detect};

/// Base64 with and without padding, in both alphabets, each with its name.
pub(super) fn base64_forms(bytes: &[u8]) -> [(String, &'static str); 4] {
    [
        (STANDARD.encode(bytes), "base64"),
        (URL_SAFE_NO_PAD.encode(bytes), "base64url"),
        (STANDARD_NO_PAD.encode(bytes), "base64 without padding"),
        (URL_SAFE.encode(bytes), "base64url with padding"),
    ]
}

/// Hexadecimal digits in lower case.
pub(super) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// The bytes that a text stands for in that encoding, white space forgiven; none when it is another text, or a key.
pub(super) fn decode(text: &str, encoding: SecretEncoding) -> Option<Vec<u8>> {
    match detect(text, encoding).keys.into_iter().next()?.material {
        Material::Oct(bytes) => Some(bytes),
        _ => None,
    }
}

/// The same without regard for what formats of keys look like.
pub(super) fn decode_any(text: &[u8]) -> impl Iterator<Item = (Vec<u8>, &'static str)> {
    let text = std::str::from_utf8(text).unwrap_or_default().trim();
    [SecretEncoding::Hex, SecretEncoding::Base64, SecretEncoding::Base64Url].into_iter().filter_map(move |encoding| {
        let plain = |symbol: char| match encoding {
            SecretEncoding::Base64 => !matches!(symbol, '-' | '_'),
            SecretEncoding::Base64Url => !matches!(symbol, '+' | '/'),
            _ => true,
        };
        (text.chars().all(plain)).then(|| decode(text, encoding))?.map(|bytes| (bytes, encoding.name()))
    })
}
