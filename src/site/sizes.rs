//! Bytes on the wire, counted: of tokens, cookies and header lines. Pure arithmetic, the same for pages and widgets.

use crate::jose::alg::facts::{self, Facts, Family};

/// The longest cookie that browsers keep, name and value together, in bytes (rfc6265bis, the algorithm for Set-Cookie).
pub const COOKIE_BYTES: usize = 4096;

/// Characters of base64url without padding for so many bytes (RFC 7515 2).
pub const fn base64url_length(bytes: usize) -> usize {
    (bytes * 4).div_ceil(3)
}

/// Bytes that so many characters of base64url without padding stand for.
pub const fn decoded_length(characters: usize) -> usize {
    characters * 3 / 4
}

/// Bytes of a compact JWS whose header, payload and signature have so many bytes (RFC 7515 7.1).
pub const fn token_bytes(header: usize, payload: usize, signature: usize) -> usize {
    base64url_length(header) + 1 + base64url_length(payload) + 1 + base64url_length(signature)
}

/// Bytes of claims for which a token still fits into a cookie of that name; `None` when not even an empty one does.
pub const fn claims_room(cookie_name: usize, header: usize, signature: usize) -> Option<usize> {
    let around = cookie_name + base64url_length(header) + 2 + base64url_length(signature);
    if around > COOKIE_BYTES { None } else { Some((COOKIE_BYTES - around) * 3 / 4) }
}

/// One way to sign, with the bytes of its signature.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signing {
    /// The algorithm, and the key where it decides about the size, such as "RS256, 2048 bits".
    pub name: String,
    /// The value of `alg`.
    pub alg: &'static str,
    /// Bytes of a signature.
    pub bytes: usize,
}

/// Every way to sign that is worth comparing: an RSA signature is as long as its modulus.
pub fn signings() -> Vec<Signing> {
    let mut out = Vec::new();
    for facts in facts::ALL.iter().filter(|facts| facts.family != Family::None) {
        match facts.signature_bytes {
            Some(bytes) => out.push(Signing { name: facts.name.to_owned(), alg: facts.name, bytes }),
            None if matches!(facts.family, Family::RsaPkcs1 | Family::RsaPss) => {
                out.extend([2048, 3072, 4096].map(|bits| Signing {
                    name: format!("{}, {bits} bits", facts.name),
                    alg: facts.name,
                    bytes: bits / 8,
                }));
            }
            None => {}
        }
    }
    out
}

/// Bytes of the header that names an algorithm and the type, `{"alg":"...","typ":"JWT"}`.
pub fn plain_header_bytes(alg: &str) -> usize {
    format!("{{\"alg\":\"{alg}\",\"typ\":\"JWT\"}}").len()
}

/// Bytes of the claims of the sample token.
pub const SAMPLE_CLAIMS: usize = 245;

/// Bytes of the header of the sample token: `alg`, `typ` and a `kid` of twelve letters.
pub const fn sample_header(alg: &str) -> usize {
    43 + alg.len()
}

/// Bytes of the sample token under an algorithm whose signature has so many bytes.
pub const fn sample_token(alg: &str, signature: usize) -> usize {
    token_bytes(sample_header(alg), SAMPLE_CLAIMS, signature)
}

/// Characters of the values in a JWK that make up a public key; `None` for a shared secret and where the name does not say.
pub fn public_key_characters(facts: &Facts, rsa_bits: usize) -> Option<usize> {
    match facts.family {
        Family::RsaPkcs1 | Family::RsaPss => Some(base64url_length(rsa_bits / 8)),
        // Two coordinates (RFC 7518 6.2.1): a signature has two numbers of the same length.
        Family::Ecdsa => facts.signature_bytes.map(|bytes| 2 * base64url_length(bytes / 2)),
        // One point, half as long as a signature (RFC 8032 5.1.5, 5.2.5).
        Family::Eddsa => facts.signature_bytes.map(|bytes| base64url_length(bytes / 2)),
        // FIPS 204, table 2.
        Family::MlDsa => match facts.name {
            "ML-DSA-44" => Some(base64url_length(1312)),
            "ML-DSA-65" => Some(base64url_length(1952)),
            _ => Some(base64url_length(2592)),
        },
        Family::Hmac | Family::None => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_what_encoding_gives() {
        for bytes in 0..200 {
            assert_eq!(base64url_length(bytes), crate::jose::encoding::base64url::encode(&vec![7; bytes]).len());
        }
    }

    /// The sample of the simulator: 48 bytes of header, 245 of claims.
    #[test]
    fn the_samples_have_the_sizes_that_are_known() {
        let sizes = [32, 256, 64, 2420].map(|signature| token_bytes(48, 245, signature));
        assert_eq!(sizes, [436, 735, 479, 3620]);
    }

    #[test]
    fn public_keys_have_the_sizes_that_are_known() {
        let of = |alg| facts::find(alg).and_then(|facts| public_key_characters(facts, 2048));
        let sizes = ["HS256", "RS256", "ES256", "ES512", "Ed25519", "Ed448", "ML-DSA-44"].map(of);
        assert_eq!(sizes, [None, Some(342), Some(86), Some(176), Some(43), Some(76), Some(1750)]);
    }
}
