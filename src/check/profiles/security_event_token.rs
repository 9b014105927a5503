//! Security event tokens (RFC 8417).

use super::facts::shortened;
use super::{Answer, Clause, Facts, Level, Profile};
use crate::check::kind::TokenKind;
use crate::jose::encoding::json::Kind;

pub(super) static PROFILE: Profile = Profile {
    id: "security-event-token",
    title: "RFC 8417, security event token",
    kind: TokenKind::SecurityEvent,
    clauses: &[
        Clause {
            id: "required-claims",
            asks: "`iss`, `iat`, `jti` and `events` are there",
            level: Level::Must,
            source: "RFC 8417 2.2",
            check: |facts| facts.has_all(&["iss", "iat", "jti", "events"]),
        },
        Clause {
            id: "events",
            asks: "`events` is an object with one event at least",
            level: Level::Must,
            source: "RFC 8417 2.2",
            check: events,
        },
        Clause {
            id: "event-names",
            asks: "each event is named by a URI, and no two have the same name",
            level: Level::Must,
            source: "RFC 8417 2.2",
            check: event_names,
        },
        Clause {
            id: "event-values",
            asks: "what is said of each event is an object",
            level: Level::Must,
            source: "RFC 8417 2.2",
            check: event_values,
        },
        Clause {
            id: "type",
            asks: "`typ` is secevent+jwt, or that of a profile",
            level: Level::Should,
            source: "RFC 8417 2.3",
            check: |facts| facts.typ_is(&["secevent+jwt", "logout+jwt"]),
        },
        Clause {
            id: "audience-told",
            asks: "`aud` is there",
            level: Level::Should,
            source: "RFC 8417 2.2",
            check: |facts| facts.has("aud"),
        },
        Clause {
            id: "issuer",
            asks: "`iss` is exactly the transmitter that is expected",
            level: Level::Must,
            source: "RFC 8417 2.2",
            check: |facts| facts.issuer_is_expected(),
        },
        Clause {
            id: "audience",
            asks: "`aud`, if it is there, has the receiver",
            level: Level::Must,
            source: "RFC 7519 4.1.3",
            check: |facts| facts.audience_is_expected_if_told(),
        },
        Clause {
            id: "no-expiry",
            asks: "it has no `exp`: an event that happened does not expire, and an ID token has one",
            level: Level::Should,
            source: "RFC 8417 2.2",
            check: |facts| facts.has_not("exp"),
        },
        Clause {
            id: "issued-at",
            asks: "`iat` is not in the future",
            level: Level::Advice,
            source: "RFC 8417 2.2",
            check: |facts| facts.is_past("iat"),
        },
        Clause {
            id: "event-time",
            asks: "`toe`, if it is there, is a time",
            level: Level::Must,
            source: "RFC 8417 2.2",
            check: |facts| facts.is_kind("toe", Kind::Number),
        },
        Clause {
            id: "transaction",
            asks: "`txn`, if it is there, is a string",
            level: Level::Must,
            source: "RFC 8417 2.2",
            check: |facts| facts.is_kind("txn", Kind::String),
        },
        Clause {
            id: "shared-signals",
            asks: "with `sub_id`, as in shared signals, it has no `sub`",
            level: Level::Must,
            source: "OpenID Shared Signals Framework 1.0",
            check: shared_signals,
        },
        Clause {
            id: "signed",
            asks: "it is signed, or something else protects it",
            level: Level::Advice,
            source: "RFC 8417 5.1",
            check: |facts| facts.is_signed(),
        },
        Clause {
            id: "signature",
            asks: "the signature, if there is one, holds under a key of the transmitter",
            level: Level::Must,
            source: "RFC 7515 5.2",
            check: |facts| facts.is_verified(),
        },
    ],
};

fn events(facts: &Facts<'_>) -> Answer {
    match facts.has_kind("events", Kind::Object) {
        Answer::Pass(_) => match facts.subject.claim("events").map_or(0, |events| events.len()) {
            0 => Answer::Fail("it has none".to_owned()),
            count => Answer::Pass(format!("it has {count}")),
        },
        answer => answer,
    }
}

fn event_names(facts: &Facts<'_>) -> Answer {
    let Some(events) = facts.subject.claim("events").filter(|events| events.kind() == Kind::Object) else {
        return Answer::NotConcerned;
    };
    let mut seen = std::collections::BTreeSet::new();
    for event in events.members() {
        let name = event.name.into_owned();
        if !is_uri(&name) {
            return Answer::Fail(format!("{} is no URI", shortened(&name)));
        }
        if seen.contains(&name) {
            return Answer::Fail(format!("{} stands twice", shortened(&name)));
        }
        seen.insert(name);
    }
    Answer::Pass(shortened(&seen.into_iter().collect::<Vec<_>>().join(", ")))
}

fn event_values(facts: &Facts<'_>) -> Answer {
    let Some(events) = facts.subject.claim("events").filter(|events| events.kind() == Kind::Object) else {
        return Answer::NotConcerned;
    };
    match events.members().find(|event| event.value.kind() != Kind::Object) {
        Some(event) => Answer::Fail(format!("{} has {}", shortened(&event.name), event.value.kind().with_article())),
        None => Answer::Pass("each is one".to_owned()),
    }
}

fn shared_signals(facts: &Facts<'_>) -> Answer {
    match facts.is_kind("sub_id", Kind::Object) {
        Answer::Pass(_) => facts.has_none(&["sub", "exp"]),
        answer => answer,
    }
}

/// A scheme, a colon and something after it (RFC 3986 3).
fn is_uri(text: &str) -> bool {
    text.split_once(':').is_some_and(|(scheme, rest)| {
        !rest.is_empty()
            && scheme.starts_with(|first: char| first.is_ascii_alphabetic())
            && scheme.chars().all(|one| one.is_ascii_alphanumeric() || "+-.".contains(one))
            && !rest.contains(char::is_whitespace)
    })
}
