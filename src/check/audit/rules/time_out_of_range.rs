//! A time before 1970, after the year 9999, or beyond every number.

use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "time-out-of-range",
    family: Family::Claims,
    risk: Risk::Medium,
    summary: "a time that no calendar has: before 1970, or no finite number",
    why: "It comes from arithmetic that went wrong: an overflow, or a difference in place of a time. One library refuses it, \
          another wraps around, and the check that should bound the token bounds nothing.",
    how: "Zero or a negative number is an unset date that was converted all the same: 1 January of the year 1 in .NET \
          and Go becomes -62135596800. Very large values with an exponent, such as `1e400`, are trials. Trace the \
          variable in the issuer that stayed at its default. Optional times should be left out, and a check before \
          signing that the number falls into this century is cheap.",
    fix: "let the issuer compute times from a clock in seconds and look at the result before it signs",
    sources: &["RFC 7519 2"],
    bad: Example::claims(
        r#"{"iss":"https://issuer.example","sub":"7f3c9a2e51","aud":"https://api.example","client_id":"s6BhdRkqt3","nbf":-60,"iat":1795000000,"exp":1795000900,"jti":"f1d3b5a9c8e74260ab13"}"#,
    ),
    good: Example::claims(
        r#"{"iss":"https://issuer.example","sub":"7f3c9a2e51","aud":"https://api.example","client_id":"s6BhdRkqt3","nbf":1795000000,"iat":1795000000,"exp":1795000900,"jti":"f1d3b5a9c8e74260ab13"}"#,
    ),
    look: Look::Noted(&["time-range"]),
});
