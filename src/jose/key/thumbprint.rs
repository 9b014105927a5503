//! JWK thumbprints (RFC 7638, RFC 8037 2, RFC 9964 6) and their URI form (RFC 9278).

use sha2::{Digest, Sha256, Sha384, Sha512};

use super::material::Material;
use crate::jose::encoding::base64url;
use crate::jose::encoding::json::Value;

/// The JSON text that is hashed: only the required members, in lexicographic order, without white space (RFC 7638 3).
/// For a secret it holds the secret itself: never show it.
pub fn canonical(material: &Material) -> String {
    let text = Value::quote;
    let bytes = |value: &[u8]| text(&base64url::encode(value));
    match material {
        Material::Oct(k) => format!("{{\"k\":{},\"kty\":\"oct\"}}", bytes(k)),
        Material::Rsa { n, e } => format!("{{\"e\":{},\"kty\":\"RSA\",\"n\":{}}}", bytes(e), bytes(n)),
        Material::Ec { curve, x, y } => {
            format!("{{\"crv\":{},\"kty\":\"EC\",\"x\":{},\"y\":{}}}", text(curve.name()), bytes(x), bytes(y))
        }
        Material::Okp { curve, x } => format!("{{\"crv\":{},\"kty\":\"OKP\",\"x\":{}}}", text(curve.name()), bytes(x)),
        // RFC 9964 6: alg is a required member of these keys, so it is hashed.
        Material::Akp { alg, public } => format!("{{\"alg\":{},\"kty\":\"AKP\",\"pub\":{}}}", text(alg), bytes(public)),
    }
}

/// The SHA-256 thumbprint in base64url, as `jkt` and many `kid` values have it.
pub fn sha256(material: &Material) -> String {
    base64url::encode(&Sha256::digest(canonical(material)))
}

/// The hashes that thumbprints are made with here, by their names in the Named Information registry.
pub const HASHES: [&str; 3] = ["sha-256", "sha-384", "sha-512"];

/// The thumbprint in base64url under one of [`HASHES`]; `None` for another hash.
pub fn of(material: &Material, hash: &str) -> Option<String> {
    let text = canonical(material);
    Some(match hash {
        "sha-256" => base64url::encode(&Sha256::digest(text)),
        "sha-384" => base64url::encode(&Sha384::digest(text)),
        "sha-512" => base64url::encode(&Sha512::digest(text)),
        _ => return None,
    })
}

/// The thumbprint under one of [`HASHES`] as a URI (RFC 9278 3).
pub fn uri(material: &Material, hash: &str) -> Option<String> {
    Some(format!("urn:ietf:params:oauth:jwk-thumbprint:{hash}:{}", of(material, hash)?))
}

/// The thumbprint as a URI (RFC 9278 3).
pub fn uri_sha256(material: &Material) -> String {
    format!("urn:ietf:params:oauth:jwk-thumbprint:sha-256:{}", sha256(material))
}
