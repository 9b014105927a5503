//! A modulus with a small factor.

use crate::check::audit::example::signed;
use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "rsa-small-factor",
    family: Family::Key,
    risk: Risk::Critical,
    summary: "the modulus of the RSA key can be divided by a small number",
    why: "A proper modulus has two large primes and nothing else. With a small factor the rest is quickly found, \
          too, or the number was damaged or made up.",
    how: "Damage in transit is the likeliest reason, for a random number usually has small factors; broken prime tests \
          and teaching examples are the rest. Divide `n` by the first few thousand primes, an instant's work in any \
          scripting language with big integers. If the published copy divides while the signer's own does not, only \
          the copy is bad. Should both divide, the generator must go.",
    fix: "make a new key with a known program, and revoke this one",
    sources: &["RFC 8017 3.1"],
    bad: Example::Made(|random| {
        signed::rsa(random, &format!(r#"{{"kty":"RSA","n":"{}w","e":"AQAB"}}"#, "_".repeat(341)))
    }),
    good: Example::Made(|random| signed::rsa(random, "")),
    look: Look::Noted(&["rsa-small-factor"]),
});
