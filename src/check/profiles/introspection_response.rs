//! Introspection responses as JWTs (RFC 9701).

use super::{Answer, Clause, Facts, Level, Profile};
use crate::check::kind::TokenKind;
use crate::jose::encoding::json::Kind;

pub(super) static PROFILE: Profile = Profile {
    id: "introspection-response",
    title: "RFC 9701, introspection response",
    kind: TokenKind::Introspection,
    clauses: &[
        Clause {
            id: "type",
            asks: "`typ` is token-introspection+jwt",
            level: Level::Must,
            source: "RFC 9701 5",
            check: |facts| facts.typ_is(&["token-introspection+jwt"]),
        },
        Clause {
            id: "required-claims",
            asks: "`iss`, `aud`, `iat` and `token_introspection` are there",
            level: Level::Must,
            source: "RFC 9701 5",
            check: |facts| facts.has_all(&["iss", "aud", "iat", "token_introspection"]),
        },
        Clause {
            id: "response",
            asks: "`token_introspection` is an object in which `active` is true or false",
            level: Level::Must,
            source: "RFC 9701 5",
            check: response,
        },
        Clause {
            id: "inactive-is-silent",
            asks: "of a token that is not active it says nothing more",
            level: Level::Should,
            source: "RFC 7662 2.2",
            check: inactive_is_silent,
        },
        Clause {
            id: "issuer",
            asks: "`iss` is exactly the authorization server that was asked",
            level: Level::Must,
            source: "RFC 9701 5",
            check: |facts| facts.issuer_is_expected(),
        },
        Clause {
            id: "audience",
            asks: "`aud` is the resource server that asked",
            level: Level::Must,
            source: "RFC 9701 5",
            check: |facts| facts.audience_is_expected(),
        },
        Clause {
            id: "issued-at",
            asks: "`iat` is not in the future",
            level: Level::Must,
            source: "RFC 9701 5",
            check: |facts| facts.is_past("iat"),
        },
        Clause {
            id: "no-access-token",
            asks: "`sub` and `exp` stand in `token_introspection` only: else it could be taken for an access token",
            level: Level::Advice,
            source: "RFC 9701 8.1",
            check: |facts| facts.has_none(&["sub", "exp"]),
        },
        Clause {
            id: "signed",
            asks: "it is signed",
            level: Level::Must,
            source: "RFC 9701 5",
            check: |facts| facts.is_signed(),
        },
        Clause {
            id: "signature",
            asks: "the signature holds under a key of the authorization server",
            level: Level::Must,
            source: "RFC 9701 5",
            check: |facts| facts.is_verified(),
        },
    ],
};

fn response(facts: &Facts<'_>) -> Answer {
    match facts.has_kind("token_introspection", Kind::Object) {
        Answer::Pass(_) => match facts.member("token_introspection", "active") {
            None => Answer::Fail("there is no `active`".to_owned()),
            Some(active) if active.kind() == Kind::Bool => Answer::Pass(format!("`active` is {}", active.raw())),
            Some(active) => {
                Answer::Fail(format!("expected true or false as `active`, but found {}", active.kind().with_article()))
            }
        },
        answer => answer,
    }
}

fn inactive_is_silent(facts: &Facts<'_>) -> Answer {
    let is_active = facts.member("token_introspection", "active").and_then(|active| active.as_bool());
    let members = facts.subject.claim("token_introspection").map_or(0, |response| response.len());
    match (is_active, members) {
        (Some(false), 1) => Answer::Pass("it says nothing more".to_owned()),
        (Some(false), count) => Answer::Fail(format!("it has {count} members")),
        _ => Answer::NotConcerned,
    }
}
