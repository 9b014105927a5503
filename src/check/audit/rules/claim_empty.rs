//! Registered claims that are there and say nothing.

use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};
use crate::jose::encoding::json::Kind;
use crate::jose::error::Place;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "claim-empty",
    family: Family::Json,
    risk: Risk::Low,
    summary: "a registered claim is null or an empty text",
    why: "Readers disagree whether that is a claim: for some it is absent, for some it is the value that was asked for. A check \
          such as comparing it with a setting that nobody made passes, because both are empty.",
    how: "Mapping a user record into claims without asking whether a column is filled does this; so does a serializer \
          whose setting is to write null members. Run your verifier with an empty configuration for [[claim:iss]] or \
          `azp` and feed it such a token: it should fail at start, or at least refuse. Comparisons like `expected == \
          claims.iss` deserve a look.",
    fix: "leave out a claim that has no value",
    sources: &["OpenID Connect Core 1.0 5.3.2", "RFC 7519 4.1"],
    bad: Example::claims(
        r#"{"iss":"https://issuer.example","sub":"7f3c9a2e51","aud":"https://api.example","client_id":"s6BhdRkqt3","iat":1795000000,"exp":1795000900,"jti":"f1d3b5a9c8e74260ab13","acr":null}"#,
    ),
    good: Example::claims(
        r#"{"iss":"https://issuer.example","sub":"7f3c9a2e51","aud":"https://api.example","client_id":"s6BhdRkqt3","iat":1795000000,"exp":1795000900,"jti":"f1d3b5a9c8e74260ab13","acr":"1"}"#,
    ),
    look: Look::At(look),
});

/// Those that a decision hangs on. Times of the wrong type are another matter.
const NAMES: [&str; 11] =
    ["iss", "sub", "jti", "azp", "nonce", "acr", "client_id", "sid", "email", "at_hash", "c_hash"];

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    for name in NAMES {
        let Some(value) = subject.claim(name) else { continue };
        let what = match value.as_str() {
            Some(text) if text.trim().is_empty() => "an empty text",
            None if value.kind() == Kind::Null => "null",
            _ => continue,
        };
        found.at(Place::Payload, value.span(), format!("expected {name} to have a value, but found {what}"));
    }
}
