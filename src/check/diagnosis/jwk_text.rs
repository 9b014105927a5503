//! JWKs with their members written anew, for keys that the reader refuses as they stand.

use super::Case;
use crate::jose::encoding::base64url;
use crate::jose::encoding::json::{Document, Value, edit};
use crate::jose::key::detect::{SecretEncoding, detect};
use crate::jose::key::{Curve, Key, Material, OkpCurve, Source, okp_of_private};

/// The keys that come out when `change` gives another text for a JWK; at most one for each of at most 20 JWKs.
pub(super) fn changed(case: &Case<'_>, change: impl Fn(&Jwk) -> Option<String>) -> Vec<Key> {
    let texts = case.jwk_objects().into_iter().map(|text| Jwk { document: Document::parse(text) });
    let changed = texts.filter_map(|jwk| change(&jwk).filter(|text| text != jwk.text()));
    changed.flat_map(|text| detect(&text, SecretEncoding::Utf8).keys).collect()
}

/// The same with the texts of these members changed, wherever they are.
pub(super) fn with_members(case: &Case<'_>, names: &[&str], change: impl Fn(&str) -> Option<String>) -> Vec<Key> {
    changed(case, |jwk| {
        names.iter().try_fold(jwk.text().to_owned(), |text, name| {
            match jwk.member(name).and_then(|value| change(&value)) {
                Some(value) => edit::with_member(&text, name, &Value::quote(&value)),
                None => Some(text),
            }
        })
    })
}

/// A text as JSON objects that should be JWKs, at most 20: itself, or those of its set.
pub(super) fn objects(text: &str) -> Vec<String> {
    let document = Document::parse(text.trim().to_owned());
    let Some(root) = document.object() else { return Vec::new() };
    match root.get("keys") {
        Some(keys) => keys.items().take(20).map(Value::to_json).collect(),
        None => vec![root.to_json()],
    }
}

/// The JSON text of one JWK.
pub(super) struct Jwk {
    document: Document,
}

impl Jwk {
    /// The text.
    pub(super) fn text(&self) -> &str {
        self.document.text()
    }

    /// A member that is a string.
    pub(super) fn member(&self, name: &str) -> Option<String> {
        Some(self.document.get(name)?.as_str()?.into_owned())
    }

    /// The text with these members set to these strings.
    pub(super) fn with(&self, members: &[(&str, &str)]) -> Option<String> {
        members.iter().try_fold(self.text().to_owned(), |text, (name, value)| {
            edit::with_member(&text, name, &Value::quote(value))
        })
    }
}

/// The public key of an Ed25519 seed.
pub(super) fn public_of_seed(seed: &[u8]) -> Option<Key> {
    let x = okp_of_private(OkpCurve::Ed25519, seed)?;
    Some(Key::new(Material::Okp { curve: OkpCurve::Ed25519, x }, Source::Jwk))
}

/// The key for `alg` that these bytes are, with nothing around them: an encoded point.
pub(super) fn of_bare_bytes(bytes: &[u8], alg: &str) -> Option<Key> {
    // Some programs keep the seed of Ed25519 before its public key, in 64 bytes.
    let both = bytes.split_at_checked(32).filter(|_| bytes.len() == 64 && matches!(alg, "EdDSA" | "Ed25519"));
    let bytes = both.map_or(bytes, |(_, public)| public);
    let okp = |curve: OkpCurve| {
        let x = base64url::encode(bytes);
        (bytes.len() == curve.public_bytes()).then(|| format!(r#"{{"kty":"OKP","crv":"{}","x":"{x}"}}"#, curve.name()))
    };
    let text = match alg {
        "Ed25519" => okp(OkpCurve::Ed25519)?,
        "Ed448" => okp(OkpCurve::Ed448)?,
        "EdDSA" => okp(OkpCurve::Ed25519).or_else(|| okp(OkpCurve::Ed448))?,
        _ => {
            let curve = match alg {
                "ES256" => Curve::P256,
                "ES384" => Curve::P384,
                "ES512" => Curve::P521,
                "ES256K" => Curve::Secp256k1,
                _ => return None,
            };
            let width = curve.coordinate_bytes();
            let point = bytes.strip_prefix(&[4]).filter(|point| point.len() == 2 * width).unwrap_or(bytes);
            let (x, y) = point.split_at_checked(width).filter(|(_, y)| y.len() == width)?;
            let (x, y) = (base64url::encode(x), base64url::encode(y));
            format!(r#"{{"kty":"EC","crv":"{}","x":"{x}","y":"{y}"}}"#, curve.name())
        }
    };
    detect(&text, SecretEncoding::Utf8).keys.into_iter().next()
}
