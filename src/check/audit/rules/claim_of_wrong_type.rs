//! A registered claim whose value has another JSON type than it should.

use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "claim-of-wrong-type",
    family: Family::Claims,
    risk: Risk::Medium,
    summary: "`iss`, `sub`, `aud` or `jti` has the wrong JSON type",
    why: "A library that expects a string may take the claim for missing, and skip the check that depends on it; another turns a \
          number into text, so that two issuers' subjects become the same. `aud` of the wrong type was such a hole.",
    how: "Database keys are numbers, so `\"sub\": 4711` comes naturally from an object mapper, and a configuration of \
          one audience as an object or a number follows the same path. Libraries with generics or dynamic casts yield \
          an empty value where the cast fails. Check by presenting `\"aud\": 1` and `\"sub\": 1` to your verifier. \
          Turn identifiers into text in the issuer's model, not in a formatting layer.",
    fix: "write `iss`, `sub` and `jti` as strings, and `aud` as a string or a list of strings",
    sources: &["RFC 7519 4.1", "CVE-2020-26160"],
    bad: Example::claims(
        r#"{"iss":"https://issuer.example","sub":"7f3c9a2e51","aud":"https://api.example","client_id":"s6BhdRkqt3","iat":1795000000,"exp":1795000900,"jti":4871903652}"#,
    ),
    good: Example::claims(Example::USUAL_CLAIMS),
    look: Look::Noted(&["claim-type"]),
});
