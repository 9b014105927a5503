//! The same key in every form: one line of [`FORMS`] each.

use super::KeyText;
use crate::jose::encoding::base64url;
use crate::jose::key::detect::Keys;
use crate::jose::key::{Form, Key, Material, jwk, spki, write};

/// One form: its stable name, its words, whether it holds a private key, and what writes it.
struct Writer(&'static str, &'static str, bool, fn(&Key) -> Option<String>);

const FORMS: [Writer; 11] = [
    Writer("public-jwk", "JWK, public", false, jwk::public_json),
    Writer("spki-pem", "PEM, public (SPKI)", false, |key| spki::to_spki_pem(&key.material)),
    Writer("spki-der", "DER, public (SPKI), in base64", false, |key| Some(base64(&spki::to_spki_der(&key.material)?))),
    Writer("pkcs1-public-pem", "PEM, public (PKCS#1)", false, write::pkcs1_public_pem),
    Writer("private-jwk", "JWK, private", true, write::private_jwk),
    Writer("pkcs8-pem", "PEM, private (PKCS#8)", true, write::pkcs8_pem),
    Writer("pkcs8-der", "DER, private (PKCS#8), in base64", true, |key| Some(base64(&write::pkcs8_der(key)?))),
    Writer("pkcs1-pem", "PEM, private (PKCS#1)", true, write::pkcs1_private_pem),
    Writer("sec1-pem", "PEM, private (SEC1)", true, write::sec1_pem),
    Writer("secret-base64url", "secret in base64url", true, |key| Some(base64url::encode(secret(key)?))),
    Writer("secret-hex", "secret in hexadecimal", true, |key| {
        Some(secret(key)?.iter().map(|byte| format!("{byte:02x}")).collect())
    }),
];

pub(super) fn of(key: &Key) -> Vec<KeyText> {
    let written = FORMS.iter().filter_map(|Writer(id, label, is_private, write)| {
        Some(KeyText { id: (*id).into(), label: (*label).into(), text: write(key)?, is_private: *is_private })
    });
    written.collect()
}

/// All keys together, when there are several or they came as a set.
pub(super) fn together(keys: &Keys) -> Vec<KeyText> {
    if keys.keys.is_empty() || keys.keys.len() == 1 && keys.form != Form::Jwks {
        return Vec::new();
    }
    let set = |id: &str, label: &str, is_private| {
        let text = write::jwks(&keys.keys, is_private)?;
        Some(KeyText { id: id.into(), label: label.into(), text, is_private })
    };
    [set("public-jwks", "JWK Set, public", false), set("private-jwks", "JWK Set, private", true)]
        .into_iter()
        .flatten()
        .collect()
}

fn secret(key: &Key) -> Option<&[u8]> {
    match &key.material {
        Material::Oct(bytes) => Some(bytes),
        _ => None,
    }
}

fn base64(bytes: &[u8]) -> String {
    use base64::Engine as _;
    base64::engine::general_purpose::STANDARD.encode(bytes)
}
