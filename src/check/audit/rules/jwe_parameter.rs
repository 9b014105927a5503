//! A parameter that the key management needs is missing or unusable.

use crate::check::audit::example::signed;
use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "jwe-parameter",
    family: Family::Encryption,
    risk: Risk::Medium,
    summary: "a header parameter that the key management needs is missing or unusable",
    why: "Without it the content key cannot be computed. A recipient that puts a value of its own in the place, such \
          as zeros, computes a key that others can compute as well.",
    how: "Which ones are needed depends on [[header:alg]]: `epk` for ECDH-ES, `p2s` and `p2c` for PBES2, `iv` and \
          `tag` for AES-GCM key wrapping. A sender that builds the header as a fixed text, or a proxy that rewrites it \
          from a list of names it knows, loses them. Compare with the table in RFC 7518 section 4. Nothing may be \
          filled in by default on the receiving side.",
    fix: "let the sender use a library that writes the parameters itself",
    sources: &["RFC 7518 4.6.1", "RFC 7518 4.7.1", "RFC 7518 4.8.1"],
    bad: Example::Made(|random| {
        let (token, key) = signed::agreed(random);
        let change = |header: String| header.split(r#","epk""#).take(1).collect::<String>() + "}";
        (signed::reheaded(&token, change), key)
    }),
    good: Example::Made(|random| signed::agreed(random)),
    look: Look::Noted(&["jwe-parameter-missing", "jwe-parameter-invalid"]),
});
