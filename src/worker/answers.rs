//! What the worker answers with, besides the types of `check`.

use serde::{Deserialize, Serialize};

use crate::check::diagnosis::Hit;

/// A policy as code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PolicyCode {
    /// The target that was asked for.
    pub target: String,
    /// All targets.
    pub targets: Vec<CodeTarget>,
    /// The name of the file.
    pub file: String,
    /// The code; or what is missing: lower case, no full stop.
    pub text: Result<String, String>,
}

/// A target that a policy can be written for; see [`crate::check::policy_code::Target`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CodeTarget {
    /// The name for scripts.
    pub id: String,
    /// The name for people.
    pub name: String,
    /// Whether our tests run what is written.
    pub executed: bool,
}

/// How far the search for a cause has come.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Diagnosis {
    /// Causes tried.
    pub tried: usize,
    /// Causes there are; 0 when there is nothing to try them on.
    pub of: usize,
    /// Steps taken: at least one for each cause.
    pub steps: usize,
    /// What was found so far.
    pub hits: Vec<Hit>,
}

/// How far the making of a key has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    /// Primes found, of two.
    pub primes: u8,
    /// Candidates tried.
    pub tried: u32,
    /// Candidates that are tried on average until both are found.
    pub expected: u32,
}

/// The members of a token that are known.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notes {
    /// Parameters of the protected header.
    pub header: Vec<Note>,
    /// Claims.
    pub payload: Vec<Note>,
}

/// One known member.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// Its name.
    pub name: String,
    /// The full name in plain words.
    pub title: String,
    /// What it means.
    pub short: String,
    /// Where it is defined.
    pub source: String,
    /// What this very value stands for; may be empty.
    pub meaning: String,
    /// Whether its value is a time in seconds since the epoch.
    pub is_time: bool,
}

/// A reason for which a library refuses a token whose signature holds.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refused {
    /// The code of the check or finding.
    pub code: String,
    /// "The signature is fine, but ...", without a full stop.
    pub message: String,
    /// What to do; may be empty.
    pub hint: String,
    /// Whether every verifier with these expectations refuses; otherwise some libraries do.
    pub is_certain: bool,
    /// Whether it is known who refuses for this reason by default; otherwise `refuse` only has how it is said.
    pub is_decided: bool,
    /// Libraries that refuse for this reason.
    pub refuse: Vec<Voice>,
    /// Libraries that accept it by default, each with the reason where there is one.
    pub accept: Vec<String>,
}

/// How a library says that it refuses.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Voice {
    /// Its name, with the language.
    pub library: String,
    /// Its error; may be empty.
    pub says: String,
}

/// An example: a token and the key text that goes with it.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Example {
    /// The token.
    pub token: String,
    /// The key text; empty for none.
    pub key: String,
}

impl Diagnosis {
    /// Whether all causes were tried.
    pub fn is_done(&self) -> bool {
        self.tried >= self.of
    }
}
