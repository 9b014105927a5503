//! A time that counts milliseconds.

use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "time-in-milliseconds",
    family: Family::Claims,
    risk: Risk::High,
    summary: "`exp`, `nbf` or `iat` counts milliseconds, but verifiers count seconds",
    why: "Read as seconds, such an `exp` lies many thousands of years ahead: the token never expires, and nobody notices, because \
          every check passes. Whoever finds it in a log can use it for ever.",
    how: "`Date.now()`, `System.currentTimeMillis()` and `Instant.toEpochMilli()` are the three usual authors. \
          Thirteen digits instead of ten show it at a glance. Half-corrected code is common: seconds for [[claim:iat]] \
          and milliseconds for [[claim:exp]], or a lifetime of 3600 added to a value in thousands. A verifier can \
          refuse any end that lies more than, say, ten years ahead, and log the issuer.",
    fix: "divide by 1000 where the token is made: the clocks of JavaScript and Java give milliseconds",
    sources: &["RFC 7519 2"],
    bad: Example::claims(
        r#"{"iss":"https://issuer.example","sub":"7f3c9a2e51","aud":"https://api.example","client_id":"s6BhdRkqt3","iat":1795000000,"exp":1795000900000,"jti":"f1d3b5a9c8e74260ab13"}"#,
    ),
    good: Example::claims(Example::USUAL_CLAIMS),
    look: Look::Noted(&["time-unit"]),
});
