//! Client assertions and JWT bearer grants (RFC 7521, RFC 7523).

use super::facts::shortened;
use super::{Answer, Clause, Facts, Level, Profile};
use crate::check::kind::TokenKind;
use crate::jose::encoding::json::Kind;

/// The longest life that is not remarked upon, in seconds.
const HOUR: i64 = 3600;

pub(super) static PROFILE: Profile = Profile {
    id: "client-assertion",
    title: "RFC 7523, client assertion",
    kind: TokenKind::ClientAssertion,
    clauses: &[
        Clause {
            id: "required-claims",
            asks: "`iss`, `sub`, `aud` and `exp` are there",
            level: Level::Must,
            source: "RFC 7523 3",
            check: |facts| facts.has_all(&["iss", "sub", "aud", "exp"]),
        },
        Clause {
            id: "client",
            asks: "`iss` and `sub` are both the id of the client; in a grant only `iss` names who made it",
            level: Level::Must,
            source: "OpenID Connect Core 9",
            check: client,
        },
        Clause {
            id: "issuer",
            asks: "`iss` is the id of the client that is expected",
            level: Level::Must,
            source: "RFC 7523 3",
            check: |facts| facts.issuer_is_expected(),
        },
        Clause {
            id: "audience",
            asks: "`aud` has the authorization server",
            level: Level::Must,
            source: "RFC 7523 3",
            check: |facts| facts.audience_is_expected(),
        },
        Clause {
            id: "audience-alone",
            asks: "`aud` is the issuer identifier of the authorization server and nothing else",
            level: Level::Should,
            source: "draft-ietf-oauth-rfc7523bis 4",
            check: audience_alone,
        },
        Clause {
            id: "type",
            asks: "`typ` is client-authentication+jwt",
            level: Level::Should,
            source: "draft-ietf-oauth-rfc7523bis 4",
            check: |facts| facts.typ_is(&["client-authentication+jwt"]),
        },
        Clause {
            id: "expiry",
            asks: "`exp` is to come",
            level: Level::Must,
            source: "RFC 7523 3",
            check: |facts| facts.is_not_expired(),
        },
        Clause {
            id: "short-life",
            asks: "`exp` is not far away: an hour at most",
            level: Level::Advice,
            source: "RFC 7523 3",
            check: |facts| facts.lives_at_most(HOUR),
        },
        Clause {
            id: "not-before",
            asks: "`nbf`, if it is there, is past",
            level: Level::Must,
            source: "RFC 7523 3",
            check: |facts| facts.is_valid_already(),
        },
        Clause {
            id: "issued-at",
            asks: "`iat`, if it is there, is past, and not long ago",
            level: Level::Advice,
            source: "RFC 7523 3",
            check: issued_at,
        },
        Clause {
            id: "unique",
            asks: "`jti` is there, as OpenID Connect demands",
            level: Level::Should,
            source: "OpenID Connect Core 9",
            check: |facts| facts.has_kind("jti", Kind::String),
        },
        Clause {
            id: "signed",
            asks: "it is signed, or has a MAC",
            level: Level::Must,
            source: "RFC 7523 3",
            check: |facts| facts.is_signed(),
        },
        Clause {
            id: "signature",
            asks: "the signature holds under a key of the client",
            level: Level::Must,
            source: "RFC 7523 3",
            check: |facts| facts.is_verified(),
        },
        Clause {
            id: "no-request",
            asks: "it has no parameters of an authorization request: else it could be taken for a request object",
            level: Level::Advice,
            source: "RFC 9101 10.8",
            check: |facts| facts.has_none(&["response_type", "redirect_uri"]),
        },
    ],
};

fn client(facts: &Facts<'_>) -> Answer {
    match (facts.subject.text_claim("iss"), facts.subject.text_claim("sub")) {
        (Some(issuer), Some(subject)) if issuer == subject => Answer::Pass(format!("both are {}", shortened(&issuer))),
        (Some(issuer), Some(subject)) => {
            let (issuer, subject) = (shortened(&issuer), shortened(&subject));
            Answer::Warn(format!("`iss` is {issuer} and `sub` is {subject}: no client authentication, at most a grant"))
        }
        _ => Answer::Fail("`iss` or `sub` is missing, or no string".to_owned()),
    }
}

fn audience_alone(facts: &Facts<'_>) -> Answer {
    match facts.audiences().as_slice() {
        [] => Answer::Fail("there is no `aud`".to_owned()),
        // The address of an endpoint is what older clients write; issuers do not end like that.
        [one] if one.trim_end_matches('/').ends_with("/token") => {
            Answer::Warn(format!("{} looks like the token endpoint", shortened(one)))
        }
        [one] => Answer::Pass(format!("`aud` is {}", shortened(one))),
        several => Answer::Fail(format!("it has {} values", several.len())),
    }
}

fn issued_at(facts: &Facts<'_>) -> Answer {
    facts.subject.claim("iat").map_or(Answer::NotConcerned, |_| facts.is_recent("iat", HOUR))
}
