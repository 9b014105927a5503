//! A very large public exponent.

use crate::check::audit::example::signed;
use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "rsa-exponent-large",
    family: Family::Key,
    risk: Risk::Medium,
    summary: "the public exponent of the RSA key is larger than verifiers compute with",
    why: "Each verification then takes about as long as a signature. Many libraries refuse such a key, and for the \
          others it is a way to keep them busy.",
    how: "Interoperability tests, keys from a card with a random exponent, and registration forms that accept any \
          client's JWK are where it turns up. Go's standard library, for one, refuses exponents above 31 bits. Measure \
          a single verification: with an ordinary key it takes well under a millisecond. Put limits on modulus and \
          exponent into the code that accepts keys from strangers, before the first computation.",
    fix: "make a key with the usual exponent 65537",
    sources: &["RFC 8017 3.1"],
    bad: Example::Made(|random| signed::rsa_changed(random, "AQAB", "AQAAAAAAAAAAAAAB")),
    good: Example::Made(|random| signed::rsa(random, "")),
    look: Look::Noted(&["rsa-exponent-large"]),
});
