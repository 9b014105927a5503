//! Private keys and key sets as JSON (RFC 7517, RFC 7518 6, RFC 8037 2, RFC 9964 3).

use super::structures;
use crate::jose::encoding::base64url;
use crate::jose::encoding::json::Value;
use crate::jose::key::jwk;
use crate::jose::key::{Key, Material, Private};

/// The key as a JWK with its private members; a secret with `k`. `None` when there is no private part.
pub fn private_jwk(key: &Key) -> Option<String> {
    let mut members: Vec<(&str, String)> = Vec::new();
    let bytes = |value: &[u8]| Value::quote(&base64url::encode(value));
    match (&key.material, key.private.as_ref()) {
        (Material::Oct(secret), _) => members.push(("k", bytes(secret))),
        (Material::Rsa { .. }, Some(Private::Rsa { d, .. })) => {
            members.push(("d", bytes(d)));
            // RFC 7518 6.3.2: if one of the others is there, all are. A key of three primes is written without them.
            let names = ["p", "q", "dp", "dq", "qi"];
            if let Some(numbers) = structures::crt(key) {
                members.extend(names.into_iter().zip(numbers.iter().map(|number| bytes(number))));
            }
        }
        (Material::Ec { .. }, Some(Private::Ec { d })) | (Material::Okp { .. }, Some(Private::Okp { d })) => {
            members.push(("d", bytes(d)));
        }
        (Material::Akp { .. }, Some(Private::Akp { seed })) => members.push(("priv", bytes(seed))),
        _ => return None,
    }
    let start = jwk::public_json(key).or_else(|| secret_start(key))?;
    let mut text = start.strip_suffix('}')?.to_owned();
    for (name, value) in members {
        text.push_str(&format!(",\"{name}\":{value}"));
    }
    text.push('}');
    Some(text)
}

/// Several keys as a JWK Set (RFC 7517 5), one a line. The public set leaves secrets out, which have no public half; `None`
/// when nothing is left.
pub fn jwks(keys: &[Key], is_private: bool) -> Option<String> {
    let write = if is_private { private_jwk } else { jwk::public_json };
    let written: Vec<String> = keys.iter().filter_map(write).collect();
    (!written.is_empty()).then(|| format!("{{\"keys\":[\n  {}\n]}}", written.join(",\n  ")))
}

/// `kty` and the names of a secret, to which `k` is added.
fn secret_start(key: &Key) -> Option<String> {
    let Material::Oct(_) = key.material else { return None };
    let names = [("kid", &key.kid), ("use", &key.usage), ("alg", &key.alg)];
    let named = names.into_iter().filter_map(|(name, value)| Some((name, value.as_ref()?)));
    let more: String = named.map(|(name, value)| format!(",\"{name}\":{}", Value::quote(value))).collect();
    Some(format!("{{\"kty\":\"oct\"{more}}}"))
}
