//! A JWK with a member that is not as it must be.

use crate::check::audit::example::signed;
use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "jwk-malformed",
    family: Family::Key,
    risk: Risk::Medium,
    summary: "a member of the JWK is missing, empty, or of the wrong type, length or encoding",
    why: "Libraries differ in what they make of it: one refuses the key, one reads other bytes, one leaves the \
          member out. Tokens then verify in one place and fail in another.",
    how: "Somebody converted a PEM file into JSON with a script of their own: hexadecimal in place of base64url, \
          coordinates that lost a leading zero, numbers without quotation marks, ordinary base64 with `+` and `/`. \
          Import the key with a second library and read the error, which usually names the member. P-256 coordinates \
          have 43 characters each, and a modulus of 2048 bits has 342.",
    fix: "let a library write the key, and compare it with this one",
    sources: &["RFC 7517 4", "RFC 7518 6"],
    bad: Example::Made(|random| signed::ec(random, r#","x5u":7"#)),
    good: Example::Made(|random| signed::ec(random, "")),
    look: Look::Noted(&["jwk-malformed"]),
});
