//! Profiles: what a specification asks of one kind of token, clause by clause.
//!
//! Each profile is one file: a list of [`Clause`]s with their sections. A clause answers from the token and from what the person gave
//! ([`Transaction`]); what it cannot know it says, with what it needs. Nothing here changes the three lines of the verdict: a
//! profile is applied when the kind is sure, or when somebody asks for it.

mod facts;

mod address;

mod id_token;

mod access_token;

mod dpop_proof;

mod logout_token;

mod client_assertion;

mod security_event_token;

mod sd_jwt;

mod sd_jwt_vc;

mod key_binding;

mod request_object;

mod jarm_response;

mod introspection_response;

mod status_list_token;

mod vendors;

#[cfg(test)]
mod tests;

pub use facts::Facts;
pub(crate) use facts::hashes::of_alg as hash_of_alg;
pub use vendors::{VENDORS, of_detected};

use serde::{Deserialize, Serialize};

use crate::check::kind::TokenKind;

/// What a specification asks of one kind of token.
pub struct Profile {
    /// Its name: kebab-case, and the address of its page.
    pub id: &'static str,
    /// The name of the specification.
    pub title: &'static str,
    /// The kind it is about.
    pub kind: TokenKind,
    /// What it asks, in the order of the text.
    pub clauses: &'static [Clause],
}

/// One thing that a specification asks.
pub struct Clause {
    /// Its name within the profile: kebab-case.
    pub id: &'static str,
    /// What is asked: lower case, no full stop.
    pub asks: &'static str,
    /// How strictly.
    pub level: Level,
    /// Where: document and section.
    pub source: &'static str,
    /// Looks.
    pub check: fn(&Facts<'_>) -> Answer,
}

/// How strictly something is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Level {
    /// MUST, REQUIRED, MUST NOT.
    Must,
    /// SHOULD, RECOMMENDED, SHOULD NOT.
    Should,
    /// Said by nobody so strictly, but worth a look.
    Advice,
}

/// What a clause answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Answer {
    /// It is as asked; with what was seen.
    Pass(String),
    /// It is not.
    Fail(String),
    /// It is not quite, or cannot be told apart from what is wrong.
    Warn(String),
    /// The token alone does not tell; with what is needed.
    CannotCheck(&'static str),
    /// It does not concern this token.
    NotConcerned,
}

/// What somebody knows about the exchange that a token belongs to; empty where nothing is known.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Transaction {
    /// The `nonce` that was sent, or that the server gave.
    pub nonce: String,
    /// The access token that came with it.
    pub access_token: String,
    /// The authorization code that came with it.
    pub code: String,
    /// The `code_verifier` of the token request (RFC 7636).
    pub code_verifier: String,
    /// The `state` that was sent.
    pub state: String,
    /// The method of the HTTP request.
    pub method: String,
    /// The address of the HTTP request.
    pub url: String,
    /// The greatest age of the authentication that was asked for, in seconds.
    pub max_age: Option<i64>,
    /// The classes of authentication (`acr`) that were asked for, between spaces.
    pub acr_values: String,
    /// The SD-JWT that a key binding JWT came with.
    pub presentation: String,
}

/// Nothing is known.
pub static NO_TRANSACTION: Transaction = Transaction {
    nonce: String::new(),
    access_token: String::new(),
    code: String::new(),
    code_verifier: String::new(),
    state: String::new(),
    method: String::new(),
    url: String::new(),
    max_age: None,
    acr_values: String::new(),
    presentation: String::new(),
};

/// A profile applied to a token.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProfileReport {
    /// The profile.
    pub id: String,
    /// The name of the specification.
    pub title: String,
    /// Its clauses, in order, without those that do not concern the token.
    pub clauses: Vec<ClauseReport>,
}

/// What one clause answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClauseReport {
    /// Its name within the profile.
    pub id: String,
    /// What is asked.
    pub asks: String,
    /// How strictly.
    pub level: Level,
    /// Where.
    pub source: String,
    /// `pass`, `fail`, `warn` or `cannot-check`.
    pub outcome: ClauseOutcome,
    /// What was seen, or what is needed.
    pub message: String,
}

/// The outcome of a clause.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ClauseOutcome {
    /// As asked.
    Pass,
    /// Not as asked.
    Fail,
    /// Remarkable.
    Warn,
    /// Something is needed that was not given.
    CannotCheck,
}

impl ClauseOutcome {
    /// The name for scripts.
    pub fn name(self) -> &'static str {
        match self {
            ClauseOutcome::Pass => "pass",
            ClauseOutcome::Fail => "fail",
            ClauseOutcome::Warn => "warn",
            ClauseOutcome::CannotCheck => "cannot-check",
        }
    }
}

impl Level {
    /// The word of RFC 2119 for it.
    pub fn word(self) -> &'static str {
        match self {
            Level::Must => "MUST",
            Level::Should => "SHOULD",
            Level::Advice => "advice",
        }
    }
}

/// All profiles.
pub static PROFILES: &[&Profile] = &[
    &id_token::PROFILE,
    &access_token::PROFILE,
    &dpop_proof::PROFILE,
    &logout_token::PROFILE,
    &client_assertion::PROFILE,
    &security_event_token::PROFILE,
    &sd_jwt::PROFILE,
    &sd_jwt_vc::PROFILE,
    &key_binding::PROFILE,
    &request_object::PROFILE,
    &jarm_response::PROFILE,
    &introspection_response::PROFILE,
    &status_list_token::PROFILE,
];

/// The profile for a kind of token.
pub fn of_kind(kind: TokenKind) -> Option<&'static Profile> {
    PROFILES.iter().copied().find(|profile| profile.kind == kind)
}

/// Applies a profile.
pub fn apply(profile: &Profile, facts: &Facts<'_>) -> ProfileReport {
    let clauses = profile.clauses.iter().filter_map(|clause| {
        let (outcome, message) = match (clause.check)(facts) {
            Answer::Pass(seen) => (ClauseOutcome::Pass, seen),
            // What is only recommended never fails.
            Answer::Fail(why) if clause.level == Level::Must => (ClauseOutcome::Fail, why),
            Answer::Fail(why) | Answer::Warn(why) => (ClauseOutcome::Warn, why),
            Answer::CannotCheck(needs) => (ClauseOutcome::CannotCheck, format!("needs {needs}")),
            Answer::NotConcerned => return None,
        };
        Some(ClauseReport {
            id: clause.id.to_owned(),
            asks: clause.asks.to_owned(),
            level: clause.level,
            source: clause.source.to_owned(),
            outcome,
            message,
        })
    });
    ProfileReport { id: profile.id.to_owned(), title: profile.title.to_owned(), clauses: clauses.collect() }
}
