//! A secret that is shorter than the hash.

use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "secret-too-short",
    family: Family::Key,
    risk: Risk::High,
    summary: "the secret is shorter than the hash of the HMAC algorithm",
    why: "One token is enough to try secrets against, without asking anybody, billions in a second. The shorter the \
          secret, the sooner somebody has it and signs what they like.",
    how: "Password thinking is behind it: eight or twelve characters feel long. HMAC takes any length, so only \
          libraries with a check of their own complain, `jjwt` in Java for example, and an upgrade suddenly brings the \
          complaint to light. Measure bytes, not characters, after whatever decoding the service applies. Base64 of 32 \
          random bytes has 44 characters, so a shorter text in the settings is suspicious.",
    fix: "take a random secret of at least 32 bytes for HS256, 48 for HS384 and 64 for HS512",
    sources: &["RFC 7518 3.2", "RFC 8725 3.5"],
    bad: Example::key("q7Zx0Lm4Wc9Rt2VbK8"),
    good: Example::header(Example::USUAL_HEADER),
    look: Look::Noted(&["secret-too-short"]),
});
