//! `iss`, `sub` or `aud` in the header that says something else than the claim.

use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "header-claim-mismatch",
    family: Family::Claims,
    risk: Risk::High,
    summary: "`iss`, `sub` or `aud` in the header differs from the claim of the same name",
    why: "The copy in the header is there to choose keys and a route before the token is opened. When it may differ, the gate in \
          front decides by one value and the application behind it by the other.",
    how: "RFC 7519 permits copies in the header for encrypted tokens, so that a router can read them. A difference \
          arises when the token is renewed with a new payload under a cached header, or when somebody edits one half \
          in a test of your gateway. Log both values at the front door. After decryption, compare them before the \
          claims reach the application.",
    fix: "refuse tokens in which the two differ; let the issuer copy the claim, or leave it out of the header",
    sources: &["RFC 7519 5.3"],
    bad: Example::header(r#"{"alg":"HS256","typ":"at+jwt","iss":"https://other.example"}"#),
    good: Example::header(r#"{"alg":"HS256","typ":"at+jwt","iss":"https://issuer.example"}"#),
    look: Look::Noted(&["header-claim-mismatch"]),
});
