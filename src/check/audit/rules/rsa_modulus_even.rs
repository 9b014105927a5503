//! An even modulus.

use crate::check::audit::example::signed;
use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "rsa-modulus-even",
    family: Family::Key,
    risk: Risk::Critical,
    summary: "the modulus of the RSA key is even",
    why: "No product of two odd primes is even: the number can be factored at once, or it is damaged. What verifies \
          under such a key means nothing.",
    how: "Cutting the last bytes off a number, or reading it in little-endian order, makes an even one half of the \
          time. Test vectors for key importers contain it deliberately. In a JWK of 2048 bits an intact `n` ends in \
          `Q` or `w`; `A` and `g` mean an even number. Fetch the key again over a fresh connection and compare \
          thumbprints before suspecting the issuer.",
    fix: "copy the key again from its issuer, and refuse this one",
    sources: &["RFC 8017 3.1"],
    bad: Example::Made(|random| {
        signed::rsa(random, &format!(r#"{{"kty":"RSA","n":"g{}","e":"AQAB"}}"#, "A".repeat(341)))
    }),
    good: Example::Made(|random| signed::rsa(random, "")),
    look: Look::Noted(&["rsa-modulus-even"]),
});
