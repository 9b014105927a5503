//! What causes are tried on.

use std::borrow::Cow;

use crate::jose::alg::sign::Check;
use crate::jose::jws;
use crate::jose::key::detect::Keys;
use crate::jose::key::{Key, fit};
use crate::jose::token::{Signature, Token};

/// A signature that does not hold, and everything it was tried with.
pub struct Case<'a> {
    /// The token.
    pub token: &'a Token,
    /// Its first signature.
    pub signature: &'a Signature,
    /// Its `alg`.
    pub alg: Cow<'a, str>,
    /// What should have been signed (RFC 7515 5.1 step 5).
    pub message: Cow<'a, [u8]>,
    /// The keys that were given.
    pub keys: &'a Keys,
    /// The text they were read from.
    pub key_text: &'a str,
}

/// What was found with one cause.
#[derive(Default)]
pub struct Hits {
    messages: Vec<String>,
}

impl<'a> Case<'a> {
    /// The case of a token's first signature; none when there is none, or nothing to try it with.
    pub fn of(token: &'a Token, keys: &'a Keys, key_text: &'a str, detached: Option<&[u8]>) -> Option<Self> {
        let signature = token.signatures.first()?;
        let alg = signature.text_parameter("alg")?;
        let message = signature.input(token, detached)?;
        (!key_text.is_empty()).then_some(Case { token, signature, alg, message, keys, key_text })
    }

    /// Whether the signature bytes belong to these.
    pub fn holds(&self, key: &Key, alg: &str, message: &[u8], signature: &[u8]) -> bool {
        jws::verify_raw(key, alg, message, signature) == Some(Check::Holds)
    }

    /// Whether the signature holds under a secret of these bytes.
    pub fn holds_with_secret(&self, secret: &[u8]) -> bool {
        self.is_hmac() && self.holds(&Key::secret(secret), &self.alg, &self.message, &self.signature.bytes)
    }

    /// Whether it holds under that key.
    pub fn holds_with_key(&self, key: &Key) -> bool {
        self.holds(key, &self.alg, &self.message, &self.signature.bytes)
    }

    /// Whether it holds under a given key for another message.
    pub fn holds_for(&self, message: &[u8]) -> bool {
        self.fitting().any(|key| self.holds(key, &self.alg, message, &self.signature.bytes))
    }

    /// Whether other signature bytes hold under a given key.
    pub fn holds_as(&self, signature: &[u8]) -> bool {
        self.fitting().any(|key| self.holds(key, &self.alg, &self.message, signature))
    }

    /// Whether it holds under a given key by another algorithm.
    pub fn holds_by(&self, alg: &str) -> bool {
        self.keys.keys.iter().any(|key| self.holds(key, alg, &self.message, &self.signature.bytes))
    }

    /// The keys that fit the token's algorithm.
    pub fn fitting(&self) -> impl Iterator<Item = &'a Key> {
        let keys = self.keys;
        keys.keys.iter().filter(move |key| fit::fits(key, &self.alg).is_ok())
    }

    /// Whether `alg` is HS256, HS384 or HS512.
    pub fn is_hmac(&self) -> bool {
        matches!(&*self.alg, "HS256" | "HS384" | "HS512")
    }

    /// The protected header as it stands in the token, encoded.
    pub fn encoded_header(&self) -> &'a str {
        self.signature.protected.as_ref().map_or("", |content| content.span.slice(&self.token.text))
    }

    /// The payload as it stands in the token, encoded.
    pub fn encoded_payload(&self) -> &'a str {
        self.token.payload.as_ref().map_or("", |content| content.span.slice(&self.token.text))
    }

    /// The protected header's JSON.
    pub fn header_json(&self) -> &'a str {
        self.signature.protected.as_ref().map_or("", |content| content.document.text())
    }

    /// The payload's text.
    pub fn payload_text(&self) -> &'a str {
        self.token.payload.as_ref().map_or("", |content| content.document.text())
    }
}

impl Hits {
    /// Tells what makes it hold: `change` completes "It verifies if", without a full stop.
    pub fn verifies_if(&mut self, change: impl AsRef<str>) {
        self.messages.push(format!("It verifies if {}", change.as_ref()));
    }

    /// Whether nothing was found yet.
    pub fn is_empty(&self) -> bool {
        self.messages.is_empty()
    }

    pub(super) fn into_messages(self) -> impl Iterator<Item = String> {
        self.messages.into_iter()
    }
}
