//! A key text looked at from all sides: what it is, what is wrong with it, and the same keys in every other form.

use serde::{Deserialize, Serialize};

use crate::check::finding::Finding;
use crate::check::report::{KeyReport, KeySummary};
use crate::jose::key::detect::Keys;

/// What is known about a key text.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct KeyInspection {
    /// What it was recognised as.
    pub report: KeyReport,
    /// What is wrong or remarkable, the heaviest first.
    pub findings: Vec<Finding>,
    /// Whether a passphrase is needed to read it, or the one given is wrong.
    pub needs_passphrase: bool,
    /// Each key.
    pub keys: Vec<InspectedKey>,
    /// All keys together, such as the public JWK Set.
    pub together: Vec<KeyText>,
}

/// One key from all sides.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct InspectedKey {
    /// In short.
    pub summary: KeySummary,
    /// Its thumbprints (RFC 7638).
    pub thumbprints: Vec<KeyThumbprint>,
    /// The same key in other forms: public ones first.
    pub forms: Vec<KeyText>,
    /// Facts of its certificate: name and value.
    pub certificate: Vec<(String, String)>,
}

/// A thumbprint of a key (RFC 7638) and its URN (RFC 9278).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeyThumbprint {
    /// The hash, such as `SHA-256`.
    pub hash: String,
    /// The thumbprint, base64url.
    pub value: String,
    /// The URN.
    pub urn: String,
}

/// A key written in one form.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeyText {
    /// Its stable name, such as `public-jwk`, `private-jwk`, `spki-pem`, `pkcs8-pem`, `pkcs1-pem`, `sec1-pem`, `spki-der`.
    pub id: String,
    /// What it is, in words.
    pub label: String,
    /// The text.
    pub text: String,
    /// Whether it holds a private key or a secret.
    pub is_private: bool,
}

/// Key texts never reach a log.
impl std::fmt::Debug for KeyText {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "KeyText({})", self.id)
    }
}

/// Looks at keys that were read.
pub fn inspect(_keys: &Keys) -> KeyInspection {
    KeyInspection::default()
}
