//! An RSA modulus under 2048 bits.

use crate::check::audit::example::signed;
use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "rsa-key-small",
    family: Family::Key,
    risk: Risk::High,
    summary: "the RSA key has fewer than 2048 bits",
    why: "Moduli of 829 bits have been factored in public, and 1024 bits are within reach of those with money. The \
          private key is then known, and with it every signature.",
    how: "Test keys are generated with 1024 bits or fewer for speed and then survive into production; DKIM habits and \
          old smart cards are other sources. Look at the length of `n` in a JWK: 171 characters are 1024 bits, 342 are \
          2048. `openssl rsa -pubin -text -noout` says it in words. Java and .NET libraries often refuse such keys, so \
          somebody may have switched a check off.",
    fix: "make a new RSA key of at least 2048 bits, or one on P-256 or Ed25519",
    sources: &["RFC 7518 3.3", "RFC 7518 4.2"],
    bad: Example::Made(|random| signed::rsa(random, include_str!("../../../../tests/fixtures/keys/rsa-1024.spki.pem"))),
    good: Example::Made(|random| signed::rsa(random, "")),
    look: Look::Noted(&["rsa-key-small"]),
});
