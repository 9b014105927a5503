//! Encrypting and decrypting a JWE (RFC 7516 5): the one place where a plaintext comes from.
//!
//! [`decrypt`] goes through the recipients and, for each, through the keys that fit; every attempt is told. A plaintext says
//! nothing about who wrote it: anybody can encrypt to a public key. [`encrypt`] makes the compact form from a header that
//! stays as it was typed, [`encrypt_json`] the JSON forms.

mod decrypt;

mod encrypt;

mod header_text;

mod compression;

mod remarks;

mod trial;

#[cfg(test)]
mod tests;

pub use compression::{MAX_CONFIRMED_BYTES, MAX_PLAIN_BYTES};
pub use decrypt::decrypt;
pub use encrypt::{Form, Plan, To, encrypt, encrypt_json};
pub use remarks::remarks;
pub use trial::{Packing, Trial};

use std::fmt;

use crate::jose::alg::facts::{self, draft, encryption, management};
use crate::jose::alg::is_none;
use crate::jose::error::{JweFault, Problem, Unknown};
use crate::jose::key::select::Choice;

/// The fact that a content was decrypted with a key that the caller gave. Its fields are private: only [`decrypt`] makes it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decrypted {
    alg: String,
    enc: String,
    key: usize,
    recipient: usize,
}

/// What a caller allows.
#[derive(Clone, Copy, Debug, Default)]
pub struct Expectation<'a> {
    /// The key management algorithms that may be used; `None` leaves it to the keys.
    pub algorithms: Option<&'a [String]>,
    /// Whether a person has confirmed that it may take long.
    pub allow_slow: bool,
}

/// How a decryption ended.
#[derive(Clone)]
pub enum Outcome {
    /// The plaintext is there.
    Decrypted {
        /// The witness.
        decrypted: Decrypted,
        /// The plaintext, decompressed.
        plaintext: Vec<u8>,
        /// Why this key was tried.
        choice: Choice,
        /// Each recipient, in the order of the token.
        recipients: Vec<RecipientOutcome>,
    },
    /// There is no key.
    NoKey,
    /// The token breaks a rule that forbids to decrypt it.
    Refused(Problem),
    /// `enc`, or `alg` of every recipient, is not implemented.
    Unsupported(JweFault),
    /// It would take long, or much memory, and nobody has confirmed it.
    NeedsConsent {
        /// What would take long.
        fault: JweFault,
        /// Each recipient, in the order of the token.
        recipients: Vec<RecipientOutcome>,
    },
    /// No key opens it.
    Failed {
        /// The fault that tells most.
        fault: JweFault,
        /// Each recipient, in the order of the token.
        recipients: Vec<RecipientOutcome>,
    },
}

/// What became of one recipient.
#[derive(Clone, Debug)]
pub struct RecipientOutcome {
    /// Its `alg`, or empty.
    pub alg: String,
    /// Its `kid`.
    pub kid: Option<String>,
    /// The result.
    pub result: RecipientResult,
}

/// The result for one recipient.
#[derive(Clone, Debug)]
pub enum RecipientResult {
    /// The content was decrypted as this recipient, after these attempts.
    Decrypted(Vec<Attempt>),
    /// The content had been decrypted already.
    NotTried,
    /// No key was tried, because of this.
    Refused(JweFault),
    /// No key opened it.
    Failed(Vec<Attempt>),
}

/// What became of one key.
#[derive(Clone, Debug)]
pub struct Attempt {
    /// Its place in the list of keys.
    pub key: usize,
    /// Why it was tried; `None` when it was left out.
    pub choice: Option<Choice>,
    /// Why it did not open the content.
    pub fault: JweFault,
}

/// A plaintext never reaches a log: only how the decryption ended is shown.
impl fmt::Debug for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Outcome::Decrypted { decrypted, .. } => decrypted.fmt(f),
            Outcome::NoKey => f.write_str("NoKey"),
            Outcome::Refused(problem) => f.debug_tuple("Refused").field(problem).finish(),
            Outcome::Unsupported(fault) => f.debug_tuple("Unsupported").field(fault).finish(),
            Outcome::NeedsConsent { fault, .. } => f.debug_tuple("NeedsConsent").field(fault).finish(),
            Outcome::Failed { fault, .. } => f.debug_tuple("Failed").field(fault).finish(),
        }
    }
}

impl Decrypted {
    /// The key management algorithm.
    pub fn alg(&self) -> &str {
        &self.alg
    }

    /// The content encryption algorithm.
    pub fn enc(&self) -> &str {
        &self.enc
    }

    /// The place of the key in the list of keys.
    pub fn key(&self) -> usize {
        self.key
    }

    /// The place of the recipient in the token.
    pub fn recipient(&self) -> usize {
        self.recipient
    }

    /// Whether the key is a secret that both sides have, so that at least nobody else can have written the content.
    pub fn is_symmetric(&self) -> bool {
        management::find(&self.alg).is_some_and(|facts| facts.family.is_symmetric())
    }
}

fn unknown_alg(alg: &str) -> JweFault {
    let why = if let Some(draft) = draft::find(alg) {
        Unknown::Draft { source: draft.source }
    } else if facts::find(alg).is_some() || is_none(alg) {
        Unknown::Signature
    } else {
        Unknown::Unregistered { meant: management::meant(alg).map(|facts| facts.name) }
    };
    JweFault::AlgUnsupported { alg: alg.to_owned(), why }
}

fn unknown_enc(enc: &str) -> JweFault {
    let why = Unknown::Unregistered { meant: encryption::meant(enc).map(|facts| facts.name) };
    JweFault::EncUnsupported { enc: enc.to_owned(), why }
}
