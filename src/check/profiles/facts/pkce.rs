//! The challenge of RFC 7636 in a request.

use super::{Facts, shortened};
use crate::check::pkce::{Method, fault_of_verifier};
use crate::check::profiles::Answer;

/// A request for a code has a challenge, by the method that shows no verifier (RFC 9700 2.1.1).
pub(in crate::check::profiles) fn is_used(facts: &Facts<'_>) -> Answer {
    let asks_for_code =
        facts.subject.text_claim("response_type").is_some_and(|types| types.split(' ').any(|one| one == "code"));
    match (facts.subject.text_claim("code_challenge"), method(facts)) {
        (None, _) if asks_for_code => Answer::Warn(
            "there is no `code_challenge`, or it is sent outside: whoever steals the code can use it".to_owned(),
        ),
        (None, _) => Answer::NotConcerned,
        (Some(_), Some(Method::S256)) => Answer::Pass("there is one, by S256".to_owned()),
        (Some(_), Some(Method::Plain)) => {
            Answer::Warn("by `plain` the request shows the verifier itself; S256 does not".to_owned())
        }
        (Some(_), None) => unknown(facts),
    }
}

/// The challenge is a hash, or could be a verifier.
pub(in crate::check::profiles) fn challenge_is_well_formed(facts: &Facts<'_>) -> Answer {
    let Some(challenge) = facts.subject.text_claim("code_challenge") else { return Answer::NotConcerned };
    let Some(method) = method(facts) else { return unknown(facts) };
    match method.fault_of(&challenge) {
        Some(fault) => Answer::Fail(format!("`code_challenge`: {fault}")),
        None => Answer::Pass(format!("`code_challenge` is {}", shortened(&challenge))),
    }
}

/// The challenge is the one that the verifier gives.
pub(in crate::check::profiles) fn verifier_fits(facts: &Facts<'_>) -> Answer {
    let verifier = &facts.transaction.code_verifier;
    let Some(challenge) = facts.subject.text_claim("code_challenge") else { return Answer::NotConcerned };
    let Some(method) = method(facts) else { return unknown(facts) };
    if verifier.is_empty() {
        return Answer::CannotCheck("the `code_verifier` of the token request");
    }
    if let Some(fault) = fault_of_verifier(verifier) {
        return Answer::Fail(format!("`code_verifier`: {fault}"));
    }
    let computed = method.challenge(verifier);
    if computed == *challenge {
        Answer::Pass("the verifier gives this challenge".to_owned())
    } else {
        Answer::Fail(format!("the verifier gives {computed}, but found {}", shortened(&challenge)))
    }
}

fn method(facts: &Facts<'_>) -> Option<Method> {
    Method::from_name(facts.subject.text_claim("code_challenge_method").as_deref())
}

fn unknown(facts: &Facts<'_>) -> Answer {
    let found = facts.subject.text_claim("code_challenge_method").unwrap_or_default();
    Answer::Fail(format!("`code_challenge_method`: expected S256 or plain, but found {}", shortened(&found)))
}
