//! A security event that an application could take for an ID token.

use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};
use crate::check::kind::{self, TokenKind};
use crate::jose::error::Place;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "event-like-id-token",
    family: Family::Kind,
    risk: Risk::High,
    summary: "a security event carries `nonce`, `at_hash` or `c_hash`, which only ID tokens have",
    why: "An event tells that something happened to a user. An application that takes it for an ID token, for it has the same \
          issuer, audience and subject, signs in whoever brings it.",
    how: "A provider added security events by extending its ID token code, and hashes or a nonce came along with the \
          base class. Feed a recorded event to the sign-in handler of a test application. Handlers should refuse \
          anything that has [[claim:events]], whatever else matches. On the sending side, build events from an empty \
          claims object rather than from a session's.",
    fix: "leave these claims out of events, set `typ` to `secevent+jwt`, and refuse ID tokens with `events`",
    sources: &["RFC 8417 4.1", "RFC 8725 2.8"],
    bad: Example::Claims {
        header: r#"{"alg":"HS256","typ":"secevent+jwt"}"#,
        claims: r#"{"iss":"https://issuer.example","sub":"7f3c9a2e51","aud":"s6BhdRkqt3","iat":1795000000,"jti":"f1d3b5a9c8e74260ab13","nonce":"n-0S6_WzA2Mj","events":{"https://issuer.example/password-changed":{}}}"#,
    },
    good: Example::Claims {
        header: r#"{"alg":"HS256","typ":"secevent+jwt"}"#,
        claims: r#"{"iss":"https://issuer.example","sub":"7f3c9a2e51","aud":"s6BhdRkqt3","iat":1795000000,"jti":"f1d3b5a9c8e74260ab13","events":{"https://issuer.example/password-changed":{}}}"#,
    },
    look: Look::At(look),
});

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    let Some(claims) = subject.claims() else { return };
    let names: &[&str] = match kind::by_claims(subject).0 {
        TokenKind::SecurityEvent => &["nonce", "at_hash", "c_hash"],
        // `nonce` in a logout token has a rule of its own.
        TokenKind::LogoutToken => &["at_hash", "c_hash"],
        _ => return,
    };
    if let Some((name, value)) = names.iter().find_map(|name| Some((name, claims.get(name)?))) {
        found.at(Place::Payload, value.span(), format!("an event with `{name}`, which belongs to ID tokens"));
    }
}
