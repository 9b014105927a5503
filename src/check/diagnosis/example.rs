//! Tokens that have a cause, as the test of each makes them.

use crate::jose::encoding::base64url;
use crate::jose::jws;
use crate::jose::key::Key;
use crate::jose::key::detect::SecretEncoding;
use crate::jose::random::Random;

/// What somebody pastes.
pub struct Made {
    /// The token.
    pub token: String,
    /// The key text.
    pub key: String,
    /// How a secret is read.
    pub encoding: SecretEncoding,
}

impl Made {
    /// The claims of the examples.
    pub const CLAIMS: &'static str = r#"{"iss":"https://issuer.example","sub":"7f3c9a2e51","exp":4102444800}"#;

    /// An HS256 token under a secret of these bytes, with another text as the secret.
    pub fn hs256(secret: &[u8], key: &str, random: Random<'_>) -> Self {
        Self::signed(r#"{"alg":"HS256","typ":"JWT"}"#, &Key::secret(secret), "HS256", key, random)
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
        Made { token, key: pasted.to_owned(), encoding: SecretEncoding::Utf8 }
    }
}
