//! Logout tokens of OpenID Connect Back-Channel Logout 1.0.

use super::{Answer, Clause, Facts, Level, Profile};
use crate::check::kind::{LOGOUT_EVENT, TokenKind};
use crate::jose::encoding::json::Kind;

/// The longest life that is not remarked upon: two minutes, as OWASP ASVS 10.5.5 advises.
const SHORT: i64 = 120;

pub(super) static PROFILE: Profile = Profile {
    id: "logout-token",
    title: "OpenID Connect Back-Channel Logout 1.0, logout token",
    kind: TokenKind::LogoutToken,
    clauses: &[
        Clause {
            id: "required-claims",
            asks: "`iss`, `aud`, `iat`, `exp`, `jti` and `events` are there",
            level: Level::Must,
            source: "OpenID Connect Back-Channel Logout 2.4",
            check: |facts| facts.has_all(&["iss", "aud", "iat", "exp", "jti", "events"]),
        },
        Clause {
            id: "who",
            asks: "`sub` or `sid` says who is logged out",
            level: Level::Must,
            source: "OpenID Connect Back-Channel Logout 2.4",
            check: who,
        },
        Clause {
            id: "event",
            asks: "`events` has the back-channel logout event, with an object",
            level: Level::Must,
            source: "OpenID Connect Back-Channel Logout 2.4",
            check: event,
        },
        Clause {
            id: "event-empty",
            asks: "the object of the event is empty",
            level: Level::Should,
            source: "OpenID Connect Back-Channel Logout 2.4",
            check: event_empty,
        },
        Clause {
            id: "no-nonce",
            asks: "it has no `nonce`: else it could be taken for an ID token",
            level: Level::Must,
            source: "OpenID Connect Back-Channel Logout 2.4",
            check: |facts| facts.has_not("nonce"),
        },
        Clause {
            id: "type",
            asks: "`typ` is logout+jwt",
            level: Level::Should,
            source: "OpenID Connect Back-Channel Logout 2.4",
            check: |facts| facts.typ_is(&["logout+jwt"]),
        },
        Clause {
            id: "signed",
            asks: "it is signed",
            level: Level::Must,
            source: "OpenID Connect Back-Channel Logout 2.6",
            check: |facts| facts.is_signed(),
        },
        Clause {
            id: "signature",
            asks: "the signature holds under a key of the issuer",
            level: Level::Must,
            source: "OpenID Connect Back-Channel Logout 2.6",
            check: |facts| facts.is_verified(),
        },
        Clause {
            id: "issuer",
            asks: "`iss` is exactly the issuer of the ID tokens",
            level: Level::Must,
            source: "OpenID Connect Back-Channel Logout 2.6",
            check: |facts| facts.issuer_is_expected(),
        },
        Clause {
            id: "audience",
            asks: "`aud` has the id of the client",
            level: Level::Must,
            source: "OpenID Connect Back-Channel Logout 2.6",
            check: |facts| facts.audience_is_expected(),
        },
        Clause {
            id: "expiry",
            asks: "`exp`, if it is there, is to come",
            level: Level::Must,
            source: "OpenID Connect Back-Channel Logout 2.6",
            check: |facts| facts.is_not_expired_if_told(),
        },
        Clause {
            id: "issued-at",
            asks: "`iat` is not in the future",
            level: Level::Must,
            source: "OpenID Connect Back-Channel Logout 2.6",
            check: |facts| facts.is_past("iat"),
        },
        Clause {
            id: "short-life",
            asks: "it lives for two minutes at most",
            level: Level::Advice,
            source: "OWASP ASVS 10.5.5",
            check: |facts| facts.lives_at_most(SHORT),
        },
        Clause {
            id: "issuer-outside",
            asks: "of an encrypted one, `iss` stands in the header, too",
            level: Level::Should,
            source: "OpenID Connect Back-Channel Logout 2.4",
            check: issuer_outside,
        },
    ],
};

fn who(facts: &Facts<'_>) -> Answer {
    let found: Vec<&str> = ["sub", "sid"].into_iter().filter(|name| facts.subject.claim(name).is_some()).collect();
    match found.as_slice() {
        [] => Answer::Fail("there is neither `sub` nor `sid`".to_owned()),
        found => Answer::Pass(format!("found {}", found.join(" and "))),
    }
}

fn event(facts: &Facts<'_>) -> Answer {
    match facts.has_kind("events", Kind::Object) {
        Answer::Pass(_) => match facts.member("events", LOGOUT_EVENT) {
            None => Answer::Fail(format!("`events` has no {LOGOUT_EVENT}")),
            Some(event) if event.kind() == Kind::Object => Answer::Pass("it is there, with an object".to_owned()),
            Some(event) => Answer::Fail(format!("expected an object, but found {}", event.kind().with_article())),
        },
        answer => answer,
    }
}

fn event_empty(facts: &Facts<'_>) -> Answer {
    match facts.member("events", LOGOUT_EVENT) {
        Some(event) if event.kind() == Kind::Object && event.is_empty() => Answer::Pass("it is empty".to_owned()),
        Some(event) if event.kind() == Kind::Object => Answer::Fail(format!("it has {} members", event.len())),
        _ => Answer::NotConcerned,
    }
}

fn issuer_outside(facts: &Facts<'_>) -> Answer {
    if !facts.subject.token.is_encrypted() {
        return Answer::NotConcerned;
    }
    match facts.subject.header("iss").next() {
        Some(_) => Answer::Pass("`iss` stands in the header".to_owned()),
        None => Answer::Fail("the header has no `iss`: who made it shows only after it was decrypted".to_owned()),
    }
}
