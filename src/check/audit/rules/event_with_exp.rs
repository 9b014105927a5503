//! A security event that ends.

use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};
use crate::check::kind::{self, TokenKind};
use crate::jose::error::Place;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "event-with-exp",
    family: Family::Kind,
    risk: Risk::Low,
    summary: "a security event has `exp`, although what happened does not stop being true",
    why: "A receiver that comes late throws the event away and never learns that an account was closed. With `exp` the token also \
          has everything that an ID token needs, and can be taken for one.",
    how: "Token libraries with a default lifetime add [[claim:exp]] to everything they sign, events included; RFC 8417 \
          advises against it. Search the transmitter for an expiry option and switch it off for this kind. On the \
          receiving side, put events that were late into the log instead of dropping them, and look whether an outage \
          of an hour would have cost you any.",
    fix: "leave `exp` out of events; `iat` and `toe` say when it was told and when it happened",
    sources: &["RFC 8417 2.2", "RFC 8417 4.1"],
    bad: Example::Claims {
        header: r#"{"alg":"HS256","typ":"secevent+jwt"}"#,
        claims: r#"{"iss":"https://issuer.example","sub":"7f3c9a2e51","aud":"s6BhdRkqt3","iat":1795000000,"exp":1795000900,"jti":"f1d3b5a9c8e74260ab13","events":{"https://issuer.example/password-changed":{}}}"#,
    },
    good: Example::Claims {
        header: r#"{"alg":"HS256","typ":"secevent+jwt"}"#,
        claims: r#"{"iss":"https://issuer.example","sub":"7f3c9a2e51","aud":"s6BhdRkqt3","iat":1795000000,"jti":"f1d3b5a9c8e74260ab13","events":{"https://issuer.example/password-changed":{}}}"#,
    },
    look: Look::At(look),
});

// A logout token must have it (OpenID Connect Back-Channel Logout 2.4).
fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    if kind::by_claims(subject).0 == TokenKind::SecurityEvent
        && let Some(exp) = subject.claim("exp")
    {
        found.at(Place::Payload, exp.span(), "an event with `exp`");
    }
}
