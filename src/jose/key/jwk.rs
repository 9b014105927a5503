//! One JSON Web Key (RFC 7517 4, RFC 7518 6, RFC 8037 2, RFC 9964): member by member, each problem at its member.
//!
//! [`members`] takes values out and notes what is wrong with them; [`numbers`], [`curves`] and [`secrets`] read the key
//! types; [`purpose`] checks `alg`, `use` and `key_ops`; [`chain`] the certificates; [`write`] makes the public form.

mod chain;

mod curves;

mod members;

mod numbers;

mod purpose;

mod secrets;

mod write;

pub use write::public_json;

use members::Members;

use super::fault::KeyFault;
use super::material::{Material, Private};
use super::{Key, Source};
use crate::jose::encoding::json::{Kind, Value};
use crate::jose::error::Problem;

/// The key types, as registered (RFC 7518 6.1, RFC 8037 5, RFC 9964 6).
const KEY_TYPES: [&str; 5] = ["RSA", "EC", "OKP", "oct", "AKP"];

/// Whether an object is meant to be a JWK: it has `kty`, or a member that only a JWK has.
pub(super) fn looks_like(value: Value<'_>) -> bool {
    let has = |name: &str| value.get(name).is_some();
    value.kind() == Kind::Object && (has("kty") || has("crv") || has("k") || (has("n") && has("e")))
}

/// Reads a JWK. The error holds what makes it unusable, then what else is wrong; the key holds everything else.
pub fn read(value: Value<'_>, source: Source) -> Result<Key, Vec<Problem>> {
    let mut members = Members::new(value);
    match material(&mut members) {
        Some((material, private)) => {
            let mut key = Key::new(material, source);
            key.private = private;
            purpose::read(&mut members, &mut key);
            chain::read(&mut members, &mut key);
            key.problems = members.into_problems();
            Ok(key)
        }
        None => Err(members.into_problems()),
    }
}

fn material(members: &mut Members<'_>) -> Option<(Material, Option<Private>)> {
    let Some(kty) = members.value("kty") else {
        members.report(KeyFault::JwkKtyMissing, None);
        return None;
    };
    let kty = members.string("kty")?.unwrap_or_else(|| kty.raw().into());
    match kty.as_ref() {
        "RSA" => numbers::read(members),
        "EC" => curves::read_ec(members),
        "OKP" => curves::read_okp(members),
        "oct" => secrets::read_oct(members),
        "AKP" => secrets::read_akp(members),
        _ => {
            let meant = meant(&KEY_TYPES, &kty).or_else(|| alias(&kty));
            members.report(KeyFault::JwkKtyUnknown { kty: kty.into_owned(), meant }, Some("kty"));
            None
        }
    }
}

/// The registered name that differs from the one found only in letter case, hyphens or underscores.
fn meant(known: &[&'static str], found: &str) -> Option<&'static str> {
    let plain = |name: &str| -> String {
        name.chars().filter(|letter| letter.is_ascii_alphanumeric()).map(|letter| letter.to_ascii_lowercase()).collect()
    };
    known.iter().copied().find(|name| *name != found && plain(name) == plain(found))
}

/// Names that other programs use for the same key types.
fn alias(kty: &str) -> Option<&'static str> {
    match kty.to_ascii_lowercase().as_str() {
        "ecdsa" => Some("EC"),
        "ed25519" | "eddsa" => Some("OKP"),
        "octet" | "hmac" | "symmetric" => Some("oct"),
        "ml-dsa" | "mldsa" => Some("AKP"),
        _ => None,
    }
}
