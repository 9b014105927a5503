//! A modulus of two primes that are close together.

use crate::check::audit::example::signed;
use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "rsa-primes-close",
    family: Family::Key,
    risk: Risk::Critical,
    summary: "the two primes of the RSA key lie close together",
    why: "Such a modulus is factored within a second by starting at its square root, a method of the seventeenth \
          century. Some devices made keys like that, and everybody can compute their private half.",
    how: "Generators that choose one prime at random and take the next one as its partner make such keys. In 2022 they \
          were found in printers whose firmware used a vendor's crypto module, recorded as CVE-2022-26320. Fermat's \
          method needs no tools: take the root of `n`, round up, square, subtract, and look for a perfect square \
          within a few steps. FIPS 186-5 prescribes a minimum distance.",
    fix: "make a new key with another program, and revoke this one",
    sources: &["CVE-2022-26320"],
    bad: Example::Made(|random| {
        // (2^1024 - 105) (2^1024 - 179): the two largest primes below 2^1024.
        let n = format!("{}uQ{}BJaw", "_".repeat(169), "A".repeat(167));
        signed::rsa(random, &format!(r#"{{"kty":"RSA","n":"{n}","e":"AQAB"}}"#))
    }),
    good: Example::Made(|random| signed::rsa(random, "")),
    look: Look::Noted(&["rsa-primes-close"]),
});
