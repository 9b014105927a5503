//! The public form of a key as a JWK.

use super::super::Key;
use super::super::material::Material;
use crate::jose::encoding::base64url;
use crate::jose::encoding::json::Value;

/// The key as a public JWK: `kty` first, then the public members, then `kid`, `use` and `alg` when known; no private
/// member, and no `key_ops`, which differ between the halves of a pair. `None` for a secret, which has no public form.
pub fn public_json(key: &Key) -> Option<String> {
    let mut json = Writer { text: String::from("{") };
    json.string("kty", key.material.kty());
    match &key.material {
        Material::Oct(_) => return None,
        Material::Rsa { n, e } => {
            json.bytes("n", n);
            json.bytes("e", e);
        }
        Material::Ec { curve, x, y } => {
            json.string("crv", curve.name());
            json.bytes("x", x);
            json.bytes("y", y);
        }
        Material::Okp { curve, x } => {
            json.string("crv", curve.name());
            json.bytes("x", x);
        }
        Material::Akp { alg, public } => {
            json.string("alg", alg);
            json.bytes("pub", public);
        }
    }
    // RFC 9964 3: alg is among the members of an AKP key already.
    let alg = key.alg.as_ref().filter(|_| !matches!(key.material, Material::Akp { .. }));
    for (name, value) in [("kid", &key.kid), ("use", &key.usage), ("alg", &alg.cloned())] {
        if let Some(value) = value {
            json.string(name, value);
        }
    }
    json.text.push('}');
    Some(json.text)
}

struct Writer {
    text: String,
}

impl Writer {
    fn string(&mut self, name: &str, value: &str) {
        if self.text.len() > 1 {
            self.text.push(',');
        }
        self.text.push_str(&format!("\"{name}\":{}", Value::quote(value)));
    }

    fn bytes(&mut self, name: &str, value: &[u8]) {
        self.string(name, &base64url::encode(value));
    }
}
