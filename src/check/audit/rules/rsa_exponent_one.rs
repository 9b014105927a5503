//! A public exponent of 1.

use crate::check::audit::example::signed;
use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "rsa-exponent-one",
    family: Family::Key,
    risk: Risk::Critical,
    summary: "the public exponent of the RSA key is 0 or 1",
    why: "The signature is then the padded hash itself, which anybody can compute. Somebody who replaces the key by \
          such a one signs without any secret.",
    how: "No generator offers it. It stands in keys written for a test of verifiers, in the JWK as `\"e\":\"AQ\"`, \
          which differs from the common `AQAB` by two letters that a copy may have lost. Check registration endpoints: \
          can a client upload such a key and then sign in with it? A key import that demands an odd exponent of at \
          least 3 closes the hole.",
    fix: "refuse the key, and find out who wrote it",
    sources: &["RFC 8017 3.1", "RFC 8725 3.4"],
    bad: Example::Made(|random| signed::rsa_changed(random, "AQAB", "AQ")),
    good: Example::Made(|random| signed::rsa(random, "")),
    look: Look::Noted(&["rsa-exponent-one"]),
});
