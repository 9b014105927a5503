//! An extension that must be understood.

use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "crit-unknown",
    family: Family::Header,
    risk: Risk::High,
    summary: "`crit` names an extension that this verifier does not understand",
    why: "The issuer says that the token must not be accepted by anybody who does not know the extension: it may limit to whom \
          it belongs, or change what is signed. Many libraries never look at `crit` and accept it.",
    how: "An issuer of a particular ecosystem, open banking for example, marks its own rules this way, and the token \
          has strayed to a general service. To see how your library behaves, sign a token whose header has \
          `\"crit\":[\"test\"],\"test\":1` and verify it. Acceptance is a bug: [[header:crit]] may be satisfied only \
          by a list of names that your code truly implements.",
    fix: "refuse the token, or use a verifier that knows the extension; test that yours refuses a made-up one",
    sources: &["RFC 7515 4.1.11", "CVE-2025-59420", "CVE-2026-32597"],
    bad: Example::header(r#"{"alg":"HS256","typ":"at+jwt","crit":["tenant-bound"],"tenant-bound":true}"#),
    good: Example::header(r#"{"alg":"HS256","typ":"at+jwt","tenant-bound":true}"#),
    look: Look::Noted(&["crit-unknown"]),
});
