//! JSON that is no claims set.

use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "claims-not-object",
    family: Family::Json,
    risk: Risk::Low,
    summary: "the payload is JSON, but no object: it holds no claims",
    why: "A list or a bare value has no issuer, no audience and no end, so nothing limits where and how long it is good. Code that \
          looks for claims in it finds none, and a check that is skipped when a claim is absent passes.",
    how: "Signing functions take bytes, and nobody stops a program that passes a list of roles, a user's number or a \
          plain string. Some of these tokens are right as they are: a signature over a document or a webhook body is a \
          JWS and never wanted to be a JWT. In your verifier, test that a payload of `[]` or `\"admin\"` is refused \
          before any claim is asked for.",
    fix: "sign a JSON object with claims, or treat the token as a plain signature over bytes and not as a JWT",
    sources: &["RFC 7519 7.2"],
    bad: Example::claims(r#"["7f3c9a2e51","https://api.example"]"#),
    good: Example::claims(Example::USUAL_CLAIMS),
    look: Look::Noted(&["claims-not-object"]),
});
