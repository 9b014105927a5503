//! JWK thumbprints (RFC 7638, RFC 8037 2, RFC 9964 6) and their URI form (RFC 9278).

use super::material::Material;
use crate::jose::encoding::base64url;
use crate::jose::encoding::json::Value;
use crate::jose::hash::Hash;

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
    of(material, Hash::Sha256)
}

/// The thumbprint in base64url.
pub fn of(material: &Material, hash: Hash) -> String {
    hash.digest(&canonical(material))
}

/// The thumbprint as a URI (RFC 9278 3).
pub fn uri(material: &Material, hash: Hash) -> String {
    format!("urn:ietf:params:oauth:jwk-thumbprint:{}:{}", hash.name(), of(material, hash))
}
