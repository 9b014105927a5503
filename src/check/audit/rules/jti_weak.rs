//! A `jti` that others have, too.

use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};
use crate::jose::error::Place;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "jti-weak",
    family: Family::Claims,
    risk: Risk::Low,
    summary: "`jti` is short or only counts: two tokens may have the same one, and the next can be guessed",
    why: "Lists of used and of revoked tokens go by `jti`. When two issuers or two processes count from one, a good token is \
          refused for another's sake; when it can be guessed, somebody uses it up before its owner does.",
    how: "Auto-increment columns, the current second, or a counter kept in memory that restarts with the process are \
          what one finds. Collect the [[claim:jti]] values of ten tokens in a row; an obvious pattern is all the proof \
          needed. `crypto.randomUUID()`, `secrets.token_urlsafe(16)` and their kin in other languages cost one line. \
          Deny lists should store issuer and identifier together.",
    fix: "draw at least 96 random bits for each token, or take a UUID of version 4",
    sources: &["RFC 7519 4.1.7", "RFC 9449 4.2"],
    bad: Example::claims(
        r#"{"iss":"https://issuer.example","sub":"7f3c9a2e51","aud":"https://api.example","client_id":"s6BhdRkqt3","iat":1795000000,"exp":1795000900,"jti":"1042"}"#,
    ),
    good: Example::claims(Example::USUAL_CLAIMS),
    look: Look::At(look),
});

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    let Some(jti) = subject.claim("jti") else { return };
    let Some(text) = jti.as_str() else { return };
    let counts = !text.is_empty() && text.len() <= 12 && text.bytes().all(|byte| byte.is_ascii_digit());
    if (1..8).contains(&text.len()) || counts {
        found.at(Place::Payload, jti.span(), format!("`jti` is too easy to meet again: {text}"));
    }
}
