//! The verdict about one token in one word, for those who judge thousands: no report, no texts, no places.
//!
//! [`Judge`] asks the same functions as [`super::run_with`], so the word is never another than the report's. Most tokens of an
//! issuer have the same header and are in order: those take a short way ([`quick`]), which only ever says "accepted"; in every
//! doubt the long way decides.

mod flat;

mod quick;

#[cfg(test)]
mod tests;

use std::rc::Rc;

use serde::{Deserialize, Serialize};

use crate::check::policy::Policy;
use crate::check::report::{CheckOutcome, PolicyState, Report, Signature, Structure};
use crate::check::{Given, run_with, steps};
use crate::jose::error::Severity;
use crate::jose::jws::{Expectation, KeyRing, Outcome};
use crate::jose::key::detect::Keys;
use crate::jose::sd_jwt;
use crate::jose::token::{Kind, Token};

/// What a verifier that keeps to the standards does with a token, and why. The numbers are part of the engine's interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[repr(u8)]
pub enum Acceptance {
    /// The signature holds under a key that was given, and nothing else is wrong.
    Accepted = 0,
    /// The signature holds; `exp` is past.
    Expired = 1,
    /// The signature holds; `nbf` is to come.
    NotYetValid = 2,
    /// The signature holds; another expectation is not met.
    NotExpected = 3,
    /// The signature does not hold, or may not be looked at.
    SignatureInvalid = 4,
    /// `alg` is `none`.
    Unsigned = 5,
    /// No key was given that fits, or the algorithm is not implemented.
    NotChecked = 6,
    /// It is no token, or it breaks a rule of its form.
    Malformed = 7,
}

/// Keys for many tokens, and what is known from the tokens before.
pub struct Judge {
    keys: KeyRing,
    /// The same keys as they were read, for the tokens that need a whole report.
    read: Keys,
    known: Option<quick::Known>,
    /// For the payloads that nobody asks for.
    room: Vec<u8>,
}

impl Judge {
    /// A judge with these keys.
    pub fn new(read: Keys) -> Self {
        Judge { keys: KeyRing::new(read.keys.clone()), read, known: None, room: Vec::new() }
    }

    /// The keys, as they were read.
    pub fn keys(&self) -> &Keys {
        &self.read
    }

    /// Judges a JWS. `now` in seconds since the epoch.
    pub fn judge(&mut self, text: &str, policy: &Rc<Policy>, now: i64) -> Acceptance {
        let mut payload = std::mem::take(&mut self.room);
        let word = self.judge_into(text.as_bytes(), policy, now, &mut payload);
        self.room = payload;
        word
    }

    /// The same; the payload of an acceptable JWS, which is UTF-8, is then in `payload`.
    pub fn judge_into(&mut self, text: &[u8], policy: &Rc<Policy>, now: i64, payload: &mut Vec<u8>) -> Acceptance {
        let known = self.known.as_ref();
        if known.and_then(|known| known.accept(text, &self.keys, policy, now, payload)).is_some() {
            return Acceptance::Accepted;
        }
        payload.clear();
        let Ok(text) = std::str::from_utf8(text) else { return Acceptance::Malformed };
        let token = Token::parse(text);
        let is_plain = token.kind == Kind::Jws && !sd_jwt::is_sd_jwt(&token) && token.claims().is_some();
        let (word, key) = if is_plain {
            judge(&token, &self.keys, policy, now)
        } else {
            (by_report(&run_with(&token, &Given::new(&self.read, policy, now))), None)
        };
        if word == Acceptance::Accepted {
            self.known = key.and_then(|key| quick::Known::of(&token, key, policy)).or(self.known.take());
            payload.extend_from_slice(token.payload.as_ref().map_or("", |payload| payload.document.text()).as_bytes());
        }
        word
    }
}

/// The word for a report.
fn by_report(report: &Report) -> Acceptance {
    match report.signature.state {
        Signature::Verified(_) => {}
        Signature::Unsigned => return Acceptance::Unsigned,
        Signature::Invalid | Signature::SelfAsserted => return Acceptance::SignatureInvalid,
        _ if report.structure.state == Structure::Broken => return Acceptance::Malformed,
        _ => return Acceptance::NotChecked,
    }
    if report.policy.state == PolicyState::Fail {
        let failed = report.checks.iter().filter(|check| check.outcome == CheckOutcome::Fail);
        return failed.map(|check| word(&check.code)).next().unwrap_or(Acceptance::NotExpected);
    }
    let is_sound = report.findings.iter().all(|finding| finding.severity != Severity::Error);
    let inside = report.inner.as_ref().map_or(Acceptance::Accepted, |inner| by_report(&inner.report));
    if is_sound { inside } else { Acceptance::Malformed }
}

/// The word for a failed check.
fn word(code: &str) -> Acceptance {
    match code {
        "exp-past" => Acceptance::Expired,
        "nbf-future" => Acceptance::NotYetValid,
        _ => Acceptance::NotExpected,
    }
}

/// The long way; with the place of the key that verified.
fn judge(token: &Token, keys: &KeyRing, policy: &Policy, now: i64) -> (Acceptance, Option<usize>) {
    let expectation = Expectation { algorithms: policy.algorithms.as_deref(), detached_payload: None };
    let key = match keys.verify(token, 0, expectation) {
        Outcome::Verified { verified, .. } => Some(verified.key()),
        Outcome::Unsecured => return (Acceptance::Unsigned, None),
        Outcome::Refused(_) => return (Acceptance::Malformed, None),
        Outcome::NoKey if token.signatures.is_empty() => return (Acceptance::Malformed, None),
        Outcome::NoKey | Outcome::Unsupported { .. } | Outcome::PayloadMissing => {
            return (Acceptance::NotChecked, None);
        }
        Outcome::NotAllowed { .. } | Outcome::Failed { .. } => return (Acceptance::SignatureInvalid, None),
    };
    if token.problems.iter().any(|problem| problem.fault.severity() == Severity::Error) {
        return (Acceptance::Malformed, key);
    }
    let header = token.protected_header().and_then(|content| content.document.object());
    let subject = steps::policy::Subject { header, claims: token.claims() };
    let word = match steps::policy::judge(subject, policy, now) {
        (PolicyState::Fail, checks) => {
            let failed = checks.iter().find(|check| check.outcome == CheckOutcome::Fail);
            failed.map_or(Acceptance::NotExpected, |check| word(&check.code))
        }
        _ => Acceptance::Accepted,
    };
    (word, key)
}
