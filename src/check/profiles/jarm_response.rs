//! Authorization responses as JWTs (JARM, OpenID Foundation).

use super::{Answer, Clause, Facts, Level, Profile};
use crate::check::kind::TokenKind;

/// The longest life that is recommended, in seconds: ten minutes.
const TEN_MINUTES: i64 = 600;

/// Parameters of which a response has one at least.
const PARAMETERS: [&str; 5] = ["code", "access_token", "id_token", "response", "error"];

pub(super) static PROFILE: Profile = Profile {
    id: "jarm-response",
    title: "JARM, authorization response",
    kind: TokenKind::JarmResponse,
    clauses: &[
        Clause {
            id: "required-claims",
            asks: "`iss`, `aud` and `exp` are there",
            level: Level::Must,
            source: "JARM 2.1",
            check: |facts| facts.has_all(&["iss", "aud", "exp"]),
        },
        Clause {
            id: "state",
            asks: "`state` is the one that was sent from this browser",
            level: Level::Must,
            source: "JARM 2.4",
            check: state,
        },
        Clause {
            id: "issuer",
            asks: "`iss` is exactly the authorization server that was asked",
            level: Level::Must,
            source: "JARM 2.4",
            check: |facts| facts.issuer_is_expected(),
        },
        Clause {
            id: "audience",
            asks: "`aud` is the id of the client",
            level: Level::Must,
            source: "JARM 2.4",
            check: |facts| facts.audience_is_expected(),
        },
        Clause {
            id: "expiry",
            asks: "`exp` is to come",
            level: Level::Must,
            source: "JARM 2.4",
            check: |facts| facts.is_not_expired(),
        },
        Clause {
            id: "short-life",
            asks: "it lives for ten minutes at most",
            level: Level::Should,
            source: "JARM 2.1",
            check: |facts| facts.lives_at_most(TEN_MINUTES),
        },
        Clause {
            id: "signed",
            asks: "it is signed",
            level: Level::Must,
            source: "JARM 2.4",
            check: |facts| facts.is_signed(),
        },
        Clause {
            id: "signature",
            asks: "the signature holds under a key of the authorization server",
            level: Level::Must,
            source: "JARM 2.4",
            check: |facts| facts.is_verified(),
        },
        Clause {
            id: "parameters",
            asks: "it has a parameter of a response, such as `code` or `error`",
            level: Level::Advice,
            source: "JARM 2.1",
            check: parameters,
        },
    ],
};

fn state(facts: &Facts<'_>) -> Answer {
    let sent = &facts.transaction.state;
    match facts.subject.claim("state") {
        None if sent.is_empty() => Answer::NotConcerned,
        _ => facts.is("state", sent, "the state that was sent"),
    }
}

fn parameters(facts: &Facts<'_>) -> Answer {
    match PARAMETERS.into_iter().find(|name| facts.subject.claim(name).is_some()) {
        Some(name) => Answer::Pass(format!("it has `{name}`")),
        None => Answer::Fail(format!("it has none of {}", PARAMETERS.join(", "))),
    }
}
