//! What the report says of a decryption.

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::Line;
use crate::check::reading::Tree;

/// What came of the decryption of a JWE.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Decryption {
    /// In words.
    pub line: Line<DecryptionState>,
    /// The key management algorithm, `alg`, of the recipient that was decrypted, or of the first.
    pub alg: String,
    /// The content encryption algorithm, `enc`.
    pub enc: String,
    /// Each recipient, in the order of the token.
    pub recipients: Vec<RecipientReport>,
    /// The plaintext, laid out; none while it is not decrypted.
    pub plaintext: Option<Rc<Tree>>,
}

/// How a decryption ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum DecryptionState {
    /// The plaintext is there. That says nothing about who wrote it.
    Decrypted,
    /// No key was given.
    NoKey,
    /// No key opens it, or it was changed.
    Failed,
    /// An algorithm is not implemented.
    Unsupported,
    /// It would take long or much memory: `p2c` or the decompressed plaintext is above the limit, and nobody has confirmed it
    /// yet (rfc8725bis 3.13, 3.15).
    NeedsConsent,
}

impl DecryptionState {
    /// The name for scripts.
    pub fn name(self) -> &'static str {
        match self {
            DecryptionState::Decrypted => "decrypted",
            DecryptionState::NoKey => "no-key",
            DecryptionState::Failed => "failed",
            DecryptionState::Unsupported => "unsupported",
            DecryptionState::NeedsConsent => "needs-consent",
        }
    }
}

/// One recipient of a JWE.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecipientReport {
    /// Its `alg`.
    pub alg: String,
    /// Its `kid`, or empty.
    pub kid: String,
    /// What came of it.
    pub outcome: String,
    /// Whether the content was decrypted as this recipient.
    pub is_decrypted: bool,
}
