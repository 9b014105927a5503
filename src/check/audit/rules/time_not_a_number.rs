//! A time that is a string, or something else that is no number.

use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "time-not-a-number",
    family: Family::Claims,
    risk: Risk::High,
    summary: "`exp`, `nbf` or `iat` is not a number",
    why: "Libraries disagree about it: one refuses the token, another turns the text into a number, and some take the claim for \
          missing. With the last kind a token that looks expired never expires.",
    how: "`\"exp\": \"2026-11-24T12:00:00Z\"` comes from serializers that have a favourite format for dates, `\"exp\": \
          \"1795000000\"` from template engines that quote everything. Look at the raw payload, because debuggers \
          often display both forms alike. Test the verifier with each, and with null: the answer should be the same \
          refusal. Typed claim builders of a JWT library write numbers whatever they are handed.",
    fix: "write times as JSON numbers of seconds since 1970, and refuse a token whose time has another type",
    sources: &["RFC 7519 2", "RFC 7519 4.1.4", "CVE-2026-25537"],
    bad: Example::claims(
        r#"{"iss":"https://issuer.example","sub":"7f3c9a2e51","aud":"https://api.example","client_id":"s6BhdRkqt3","iat":1795000000,"exp":"1795000900","jti":"f1d3b5a9c8e74260ab13"}"#,
    ),
    good: Example::claims(Example::USUAL_CLAIMS),
    look: Look::Noted(&["time-type"]),
});
