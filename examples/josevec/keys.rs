//! Keys of a vector file.

use claimcheck::jose::encoding::base64url;
use claimcheck::jose::key::Key;
use claimcheck::jose::key::detect::{self, Form, Keys, SecretEncoding};
use serde_json::Value;

/// The key with that name; bytes as stated, no guessing.
pub(crate) fn find(keys: &Value, name: &Value) -> Option<Keys> {
    let key = &keys[name.as_str()?];
    let text = match &key["value"] {
        Value::String(text) => text.clone(),
        value => value.to_string(),
    };
    Some(match key["format"].as_str()? {
        "secret-utf8" | "password-utf8" => secret(text.as_bytes()),
        "secret-b64u" => secret(&base64url::decode(&text).bytes),
        _ => detect::detect(&text, SecretEncoding::Utf8),
    })
}

fn secret(bytes: &[u8]) -> Keys {
    let keys = vec![Key::secret(bytes)];
    Keys { form: Form::Secret(SecretEncoding::Utf8), keys, problems: Vec::new(), mends: Vec::new() }
}
