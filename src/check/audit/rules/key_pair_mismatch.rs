//! Private and public part that do not belong together.

use crate::check::audit::example::signed;
use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "key-pair-mismatch",
    family: Family::Key,
    risk: Risk::High,
    summary: "the private part of the key does not belong to its public part",
    why: "Signatures made with it do not hold under the public key. With some algorithms a wrong public half in the \
          computation even gives the private key away.",
    how: "Editing a JWK by hand does this: `d` is pasted from one key and `x` stays from the other. Restores from two \
          backups and a mix-up of environments produce the same. Sign a short text and verify it with the public half \
          taken from the same object; an import that performs this pairwise test fails early. Ed25519 signers should \
          derive the public half themselves instead of taking it as an argument.",
    fix: "write the public part anew from the private one, and find out where they were mixed",
    sources: &["RFC 7518 6.3.2", "RFC 7517 9.2"],
    bad: Example::Made(|random| {
        // The base point of P-256.
        let (x, y) = ("axfR8uEsQkf4vOblY6RA8ncDfYEt6zOg9KE5RdiYwpY", "T-NC4v4af5uO5-tKfA-eFivOM1drMV7Oy7ZAaDe_UfU");
        let jwk = |d: &str| format!(r#"{{"kty":"EC","crv":"P-256","x":"{x}","y":"{y}"{d}}}"#);
        let shown = jwk(&format!(r#","d":"{}""#, "AQEB".repeat(10) + "AQE"));
        signed::encrypted(signed::AGREED, &signed::read(&jwk("")), &shown, random)
    }),
    good: Example::Made(|random| signed::agreed(random)),
    look: Look::Noted(&["key-pair-mismatch"]),
});
