//! A private number that can be guessed.

use crate::check::audit::example::signed;
use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "scalar-small",
    family: Family::Key,
    risk: Risk::Critical,
    summary: "the private number of the key is zero, too large, or so small that it can be tried out",
    why: "Whoever counts up from one finds it and can sign or decrypt everything. Such keys come from tests, or from \
          a random source that gave zeros.",
    how: "A test that wants reproducible keys sets the number to 1 or 2, and a mock of the random source returns \
          zeros, which a build then ships. In the JWK, `d` begins with a long row of letters `A`. The matching public \
          key for 1 is the base point of the curve, easily recognised. Look for a seeded or stubbed generator in the \
          code that made it.",
    fix: "make a new key, revoke this one, and look at the random source",
    sources: &["RFC 8725 3.5", "RFC 7518 6.2.2.1"],
    bad: Example::Made(|random| {
        // The base point of P-256.
        let (x, y) = ("axfR8uEsQkf4vOblY6RA8ncDfYEt6zOg9KE5RdiYwpY", "T-NC4v4af5uO5-tKfA-eFivOM1drMV7Oy7ZAaDe_UfU");
        let jwk = |d: &str| format!(r#"{{"kty":"EC","crv":"P-256","x":"{x}","y":"{y}"{d}}}"#);
        let shown = jwk(&format!(r#","d":"{}""#, "A".repeat(42) + "E"));
        signed::encrypted(signed::AGREED, &signed::read(&jwk("")), &shown, random)
    }),
    good: Example::Made(|random| signed::agreed(random)),
    look: Look::Noted(&["scalar-small", "scalar-out-of-range"]),
});
