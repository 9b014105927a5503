//! Request objects (RFC 9101).

use super::facts::{pkce, shortened};
use super::{Answer, Clause, Facts, Level, Profile};
use crate::check::kind::TokenKind;
use crate::jose::alg::is_none;
use crate::jose::encoding::json::Kind;

/// Parameters of an authorization request whose values are strings (RFC 6749 4.1.1, OpenID Connect Core 3.1.2.1).
const STRINGS: [&str; 11] = [
    "response_type",
    "client_id",
    "redirect_uri",
    "scope",
    "state",
    "nonce",
    "response_mode",
    "display",
    "prompt",
    "login_hint",
    "acr_values",
];

pub(super) static PROFILE: Profile = Profile {
    id: "request-object",
    title: "RFC 9101, request object",
    kind: TokenKind::RequestObject,
    clauses: &[
        Clause {
            id: "client",
            asks: "`client_id` is there, as in the request around it",
            level: Level::Must,
            source: "RFC 9101 6.3",
            check: |facts| facts.has_kind("client_id", Kind::String),
        },
        Clause {
            id: "client-expected",
            asks: "`client_id` is the client that is expected",
            level: Level::Must,
            source: "RFC 9101 6.3",
            check: client_expected,
        },
        Clause {
            id: "no-request-inside",
            asks: "it has no `request` and no `request_uri`",
            level: Level::Must,
            source: "RFC 9101 4",
            check: |facts| facts.has_none(&["request", "request_uri"]),
        },
        Clause {
            id: "signed",
            asks: "it is signed, unless the client registered that it does not sign",
            level: Level::Must,
            source: "RFC 9101 4",
            check: signed,
        },
        Clause {
            id: "signature",
            asks: "the signature holds under a key of the client",
            level: Level::Must,
            source: "RFC 9101 6.2",
            check: |facts| facts.is_verified(),
        },
        Clause {
            id: "issuer",
            asks: "`iss` is the client itself",
            level: Level::Should,
            source: "RFC 9101 4",
            check: issuer,
        },
        Clause {
            id: "audience",
            asks: "`aud` is the issuer identifier of the authorization server",
            level: Level::Should,
            source: "RFC 9101 4",
            check: |facts| facts.audience_is_expected(),
        },
        Clause {
            id: "type",
            asks: "`typ` is oauth-authz-req+jwt",
            level: Level::Advice,
            source: "RFC 9101 10.8",
            check: |facts| facts.typ_is(&["oauth-authz-req+jwt"]),
        },
        Clause {
            id: "no-client-as-subject",
            asks: "`sub` is not the id of the client: else it could be taken for a client assertion",
            level: Level::Advice,
            source: "RFC 9101 10.8",
            check: no_client_as_subject,
        },
        Clause {
            id: "value-kinds",
            asks: "parameters that are strings are strings, and `max_age` is a number",
            level: Level::Must,
            source: "RFC 9101 4",
            check: value_kinds,
        },
        Clause {
            id: "pkce",
            asks: "a request for a code has a `code_challenge`, by S256",
            level: Level::Should,
            source: "RFC 9700 2.1.1",
            check: pkce::is_used,
        },
        Clause {
            id: "code-challenge",
            asks: "`code_challenge` can be one of its method",
            level: Level::Must,
            source: "RFC 7636 4.2",
            check: pkce::challenge_is_well_formed,
        },
        Clause {
            id: "code-verifier",
            asks: "`code_challenge` is that of the `code_verifier`",
            level: Level::Must,
            source: "RFC 7636 4.6",
            check: pkce::verifier_fits,
        },
        Clause {
            id: "expiry",
            asks: "`exp`, if it is there, is to come",
            level: Level::Must,
            source: "RFC 7519 4.1.4",
            check: |facts| facts.is_not_expired_if_told(),
        },
        Clause {
            id: "not-before",
            asks: "`nbf`, if it is there, is past",
            level: Level::Must,
            source: "RFC 7519 4.1.5",
            check: |facts| facts.is_valid_already(),
        },
    ],
};

fn client_expected(facts: &Facts<'_>) -> Answer {
    // Who makes a request object is its client, so the expected issuer is the expected client.
    let expected = &facts.subject.policy.issuers;
    match facts.subject.text_claim("client_id") {
        None => Answer::NotConcerned,
        Some(_) if expected.is_empty() => Answer::CannotCheck("the id of the client, as expected issuer"),
        Some(client) if expected.iter().any(|one| *one == client) => Answer::Pass(shortened(&client)),
        Some(client) => Answer::Fail(format!("expected {}, but found {}", expected.join(" or "), shortened(&client))),
    }
}

fn signed(facts: &Facts<'_>) -> Answer {
    match facts.subject.alg() {
        // OpenID Connect Core 6.1 lets clients register that.
        alg if is_none(&alg) => Answer::Warn("`alg` is none: anybody could have made it".to_owned()),
        _ => facts.is_signed(),
    }
}

fn issuer(facts: &Facts<'_>) -> Answer {
    match facts.subject.text_claim("client_id") {
        None => facts.has("iss"),
        Some(client) => facts.is("iss", &client, "the id of the client"),
    }
}

fn no_client_as_subject(facts: &Facts<'_>) -> Answer {
    match (facts.subject.text_claim("sub"), facts.subject.text_claim("client_id")) {
        (Some(subject), Some(client)) if subject == client => Answer::Fail(format!("both are {}", shortened(&subject))),
        (Some(_), Some(_)) => Answer::Pass("they are not the same".to_owned()),
        _ => Answer::NotConcerned,
    }
}

fn value_kinds(facts: &Facts<'_>) -> Answer {
    let expected = STRINGS.into_iter().map(|name| (name, Kind::String)).chain([("max_age", Kind::Number)]);
    for (name, kind) in expected {
        if let Answer::Fail(why) = facts.is_kind(name, kind) {
            return Answer::Fail(why);
        }
    }
    Answer::Pass("they are".to_owned())
}
