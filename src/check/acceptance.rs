//! The verdict about one token in one word, for those who judge thousands: no report, no texts, no places.
//!
//! It asks the same functions as [`super::run_with`], so the word is never another than the report's.

use serde::{Deserialize, Serialize};

use crate::check::policy::Policy;
use crate::check::report::{CheckOutcome, PolicyState};
use crate::check::steps;
use crate::jose::error::Severity;
use crate::jose::jws::{Expectation, KeyRing, Outcome};
use crate::jose::token::Token;

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

/// Judges a JWS with keys that are used for many tokens. `now` in seconds since the epoch.
pub fn judge(token: &Token, keys: &KeyRing, policy: &Policy, now: i64) -> Acceptance {
    let expectation = Expectation { algorithms: policy.algorithms.as_deref(), detached_payload: None };
    match keys.verify(token, 0, expectation) {
        Outcome::Verified { .. } => {}
        Outcome::Unsecured => return Acceptance::Unsigned,
        Outcome::Refused(_) => return Acceptance::Malformed,
        Outcome::NoKey if token.signatures.is_empty() => return Acceptance::Malformed,
        Outcome::NoKey | Outcome::Unsupported { .. } | Outcome::PayloadMissing => return Acceptance::NotChecked,
        Outcome::NotAllowed { .. } | Outcome::Failed { .. } => return Acceptance::SignatureInvalid,
    }
    if token.problems.iter().any(|problem| problem.fault.severity() == Severity::Error) {
        return Acceptance::Malformed;
    }
    let header = token.protected_header().and_then(|content| content.document.object());
    let subject = steps::policy::Subject { header, claims: token.claims() };
    match steps::policy::judge(subject, policy, now) {
        (PolicyState::Fail, checks) => {
            let failed = checks.iter().find(|check| check.outcome == CheckOutcome::Fail);
            match failed.map(|check| check.code.as_str()) {
                Some("exp-past") => Acceptance::Expired,
                Some("nbf-future") => Acceptance::NotYetValid,
                _ => Acceptance::NotExpected,
            }
        }
        _ => Acceptance::Accepted,
    }
}
