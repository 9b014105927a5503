//! `iat` after the time of the check.

use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "issued-in-future",
    family: Family::Claims,
    risk: Risk::Medium,
    summary: "`iat` lies in the future",
    why: "Either a clock is wrong, and some libraries refuse the token while others do not care, or somebody made a token \
          beforehand to use it later. A limit on the age of tokens does not hold for it.",
    how: "Virtual machines resumed from sleep, containers on a laptop and devices without a battery drift by minutes; \
          a time zone added twice makes it whole hours. Compare [[claim:iat]] with the `Date` header of the issuer's \
          HTTP response. If the difference changes from token to token, one of several issuing nodes is off. Time \
          synchronisation on the issuer is the cure, more leeway only hides it.",
    fix: "compare the clocks of issuer and verifier, and refuse what lies further ahead than a few minutes",
    sources: &["RFC 7519 4.1.6"],
    bad: Example::claims(
        r#"{"iss":"https://issuer.example","sub":"7f3c9a2e51","aud":"https://api.example","client_id":"s6BhdRkqt3","iat":1795000800,"exp":1795000900,"jti":"f1d3b5a9c8e74260ab13"}"#,
    ),
    good: Example::claims(Example::USUAL_CLAIMS),
    look: Look::Noted(&["iat-future"]),
});
