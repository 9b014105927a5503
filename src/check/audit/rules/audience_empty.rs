//! `aud` that names nobody.

use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};
use crate::jose::encoding::json::{Kind, Value};
use crate::jose::error::Place;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "audience-empty",
    family: Family::Claims,
    risk: Risk::Medium,
    summary: "`aud` is there but names nobody: an empty list or an empty text",
    why: "Some libraries take an empty audience for one that was not asked about, and pass the token. It was a hole of its own in \
          a widely used one.",
    how: "A configuration variable without a value, or a list of audiences filtered down to nothing, ends as `\"\"` or \
          `[]` in the token. The hole mentioned is CVE-2020-26160 in the Go library `jwt-go`. Issue such a token with \
          your test key and present it: refusal is the only right answer. In the verifier, an expected audience that \
          is empty should stop the start of the service.",
    fix: "let the issuer name the receiving service, and refuse a token whose `aud` does not contain yours",
    sources: &["RFC 7519 4.1.3", "RFC 8725 3.9", "CVE-2020-26160"],
    bad: Example::claims(
        r#"{"iss":"https://issuer.example","sub":"7f3c9a2e51","aud":[],"client_id":"s6BhdRkqt3","iat":1795000000,"exp":1795000900,"jti":"f1d3b5a9c8e74260ab13"}"#,
    ),
    good: Example::claims(
        r#"{"iss":"https://issuer.example","sub":"7f3c9a2e51","aud":["https://api.example"],"client_id":"s6BhdRkqt3","iat":1795000000,"exp":1795000900,"jti":"f1d3b5a9c8e74260ab13"}"#,
    ),
    look: Look::At(look),
});

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    if let Some(aud) = subject.claim("aud")
        && names_nobody(aud)
    {
        found.at(Place::Payload, aud.span(), "`aud` names nobody");
    }
}

fn names_nobody(aud: Value<'_>) -> bool {
    let blank = |value: Value<'_>| value.as_str().is_some_and(|text| text.trim().is_empty());
    match aud.kind() {
        Kind::Array => aud.items().all(blank),
        _ => blank(aud),
    }
}
