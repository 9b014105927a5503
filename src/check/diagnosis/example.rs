//! Tokens that have a cause, as the test of each makes them.

use crate::jose::alg::variant::Variant;
use crate::jose::encoding::base64url;
use crate::jose::jws;
use crate::jose::key::detect::{SecretEncoding, detect};
use crate::jose::key::{Curve, Key, OkpCurve, generate, spki};
use crate::jose::random::Random;

/// What somebody pastes.
pub struct Made {
    /// The token.
    pub token: String,
    /// The key text.
    pub key: String,
    /// How a secret is read.
    pub encoding: SecretEncoding,
    /// The key text in other normal forms of Unicode, as a browser finds them: name and text.
    pub key_forms: Vec<(String, String)>,
}

impl Made {
    /// The claims of the examples.
    pub const CLAIMS: &'static str = r#"{"iss":"https://issuer.example","sub":"7f3c9a2e51","exp":4102444800}"#;

    /// The header of the examples.
    pub const HEADER: &'static str = r#"{"alg":"HS256","typ":"JWT"}"#;

    /// The secret of the examples, published here, so good for nothing else.
    pub const SECRET: &'static str = "Printed on a Page: good for examples, 2026!";

    /// The RSA key of the examples, published here, so good for nothing else.
    pub fn rsa() -> Key {
        let keys = detect(include_str!("example_rsa.pem"), SecretEncoding::Utf8).keys;
        keys.into_iter().next().unwrap_or_else(|| Key::secret(b""))
    }

    /// A key for ES256.
    pub fn ec(random: Random<'_>) -> Key {
        generate::ec(Curve::P256, random)
    }

    /// A key for EdDSA.
    pub fn ed25519(random: Random<'_>) -> Key {
        generate::okp(OkpCurve::Ed25519, random).unwrap_or_else(|| Key::secret(b""))
    }

    /// The public half of a key, as PEM.
    pub fn public(key: &Key) -> String {
        spki::to_spki_pem(&key.material).unwrap_or_default()
    }

    /// The usual header and claims with a signature of `message` in place of theirs, made with [`Self::SECRET`].
    pub fn over(message: &[u8]) -> Self {
        Self::over_input(message, &Self::input(Self::HEADER, Self::CLAIMS))
    }

    /// Header and payload, encoded, with an HS256 signature of `message`, made with [`Self::SECRET`].
    pub fn over_input(message: &[u8], input: &str) -> Self {
        let mac = jws::mac_raw(Self::SECRET.as_bytes(), "HS256", message).unwrap_or_default();
        Self::joined(input, &mac, Self::SECRET)
    }

    /// A token with a header for `alg`, really signed by `key`, whose signature bytes then went through `change`.
    pub fn changed(alg: &str, key: &Key, change: impl Fn(Vec<u8>) -> Vec<u8>, random: Random<'_>) -> Self {
        let input = Self::input(&format!(r#"{{"alg":"{alg}","typ":"JWT"}}"#), Self::CLAIMS);
        let signature = jws::sign_raw(key, alg, input.as_bytes(), random).unwrap_or_default();
        Self::joined(&input, &change(signature), &Self::public(key))
    }

    /// A token with a header for `alg`, signed by `key` in another way.
    pub fn variant(alg: &str, key: &Key, variant: Variant, random: Random<'_>) -> Self {
        let input = Self::input(&format!(r#"{{"alg":"{alg}","typ":"JWT"}}"#), Self::CLAIMS);
        let signature = variant.sign(key, alg, input.as_bytes(), random).unwrap_or_default();
        Self::joined(&input, &signature, &Self::public(key))
    }

    /// The same with another token.
    pub fn with_token(self, token: String) -> Self {
        Made { token, ..self }
    }

    /// The same with another key text.
    pub fn with_key(self, key: impl Into<String>) -> Self {
        Made { key: key.into(), ..self }
    }

    /// An HS256 token under a secret of these bytes, with another text as the secret.
    pub fn hs256(secret: &[u8], key: &str, random: Random<'_>) -> Self {
        Self::signed(Self::HEADER, &Key::secret(secret), "HS256", key, random)
    }

    /// A token with that header, really signed with `key` by `alg`, and the key text that is pasted.
    pub fn signed(header: &str, key: &Key, alg: &str, pasted: &str, random: Random<'_>) -> Self {
        let input = Self::input(header, Self::CLAIMS);
        let signature = jws::sign_raw(key, alg, input.as_bytes(), random).unwrap_or_default();
        Self::joined(&input, &signature, pasted)
    }

    /// Header and payload, encoded, with a dot between them.
    pub fn input(header: &str, payload: &str) -> String {
        format!("{}.{}", base64url::encode(header.as_bytes()), base64url::encode(payload.as_bytes()))
    }

    /// These with a signature behind them.
    pub fn joined(input: &str, signature: &[u8], pasted: &str) -> Self {
        let token = format!("{input}.{}", base64url::encode(signature));
        Made { token, key: pasted.to_owned(), encoding: SecretEncoding::Utf8, key_forms: Vec::new() }
    }
}
