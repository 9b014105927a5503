//! ID tokens of OpenID Connect Core 1.0.

use super::{Answer, Clause, Facts, Level, Profile};
use crate::check::kind::TokenKind;

pub(super) static PROFILE: Profile = Profile {
    id: "oidc-id-token",
    title: "OpenID Connect Core 1.0, ID token",
    kind: TokenKind::IdToken,
    clauses: &[
        Clause {
            id: "required-claims",
            asks: "`iss`, `sub`, `aud`, `exp` and `iat` are there",
            level: Level::Must,
            source: "OpenID Connect Core 2",
            check: |facts| facts.has_all(&["iss", "sub", "aud", "exp", "iat"]),
        },
        Clause {
            id: "issuer",
            asks: "`iss` is exactly the issuer that was discovered",
            level: Level::Must,
            source: "OpenID Connect Core 3.1.3.7",
            check: |facts| facts.issuer_is_expected(),
        },
        Clause {
            id: "nonce",
            asks: "`nonce` is the one that was sent with the request",
            level: Level::Must,
            source: "OpenID Connect Core 3.1.3.7",
            check: nonce,
        },
    ],
};

fn nonce(facts: &Facts<'_>) -> Answer {
    let sent = &facts.transaction.nonce;
    match facts.subject.claim("nonce") {
        None if sent.is_empty() => Answer::NotConcerned,
        _ => facts.is("nonce", sent, "the nonce that was sent"),
    }
}
