//! Making a token: header and payload as typed, signed or encrypted with the key that was given.

use serde::{Deserialize, Serialize};

use crate::check::finding::Finding;
use crate::jose::key::detect::SecretEncoding;
use crate::jose::random::Random;

/// What a person wants to make. Without `enc` in the header it is a JWS, with it a JWE.
#[derive(Clone, Default)]
pub struct Build<'a> {
    /// The header, JSON as typed; it becomes part of the token byte for byte.
    pub header: &'a str,
    /// The payload, as typed.
    pub payload: &'a str,
    /// The key text.
    pub key: &'a str,
    /// How to read a secret.
    pub encoding: SecretEncoding,
    /// The passphrase of an encrypted private key; empty for none.
    pub passphrase: &'a str,
    /// Whether to make it although it would be unsafe: `none`, a secret that is too short, RSA1_5.
    pub allow_unsafe: bool,
}

/// What came of it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Built {
    /// The token; empty when it could not be made.
    pub token: String,
    /// What stopped it or should be known, the heaviest first; places are in header, payload or key.
    pub findings: Vec<Finding>,
    /// Whether it would be made if the person insisted.
    pub is_unsafe: bool,
}

/// Makes the token.
pub fn build(_build: &Build<'_>, _random: Random<'_>) -> Built {
    Built::default()
}
