//! A token that is valid at no moment.

use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "lifetime-empty",
    family: Family::Claims,
    risk: Risk::Medium,
    summary: "`exp` is not after `nbf` or `iat`: there is no moment at which the token is valid",
    why: "A verifier that compares both refuses the token always; one that is generous with its leeway accepts it for a while. \
          Either way the issuer's arithmetic is wrong, and other tokens of it live too short or too long.",
    how: "Time zones are the classic: `nbf` was computed in local time and [[claim:exp]] in UTC, so east of Greenwich \
          a one-hour token ends before it begins. A negative duration from a setting, or minutes taken for seconds \
          next to a large start offset, looks alike. Log the three numbers at the signer and subtract. A unit test \
          with the clock fixed in summer time finds it.",
    fix: "let the issuer take one reading of its clock and add the lifetime to it",
    sources: &["RFC 7519 4.1.4", "RFC 7519 4.1.5"],
    bad: Example::claims(
        r#"{"iss":"https://issuer.example","sub":"7f3c9a2e51","aud":"https://api.example","client_id":"s6BhdRkqt3","nbf":1795000900,"iat":1795000000,"exp":1795000900,"jti":"f1d3b5a9c8e74260ab13"}"#,
    ),
    good: Example::claims(
        r#"{"iss":"https://issuer.example","sub":"7f3c9a2e51","aud":"https://api.example","client_id":"s6BhdRkqt3","nbf":1795000000,"iat":1795000000,"exp":1795000900,"jti":"f1d3b5a9c8e74260ab13"}"#,
    ),
    look: Look::Noted(&["lifetime-empty"]),
});
