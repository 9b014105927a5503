//! A public exponent of 3.

use crate::check::audit::example::signed;
use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "rsa-exponent-three",
    family: Family::Key,
    risk: Risk::Low,
    summary: "the public exponent of the RSA key is 3",
    why: "With it a signature can be forged for verifiers that read the padding carelessly: a cube root is all it \
          takes. Correct libraries are safe, and there have been many that were not.",
    how: "Devices with slow processors prefer it because verifying costs two multiplications, and `openssl genrsa -3` \
          still makes such keys; in a JWK one sees `\"e\":\"Aw\"`. Bleichenbacher described the forgery in 2006, and \
          variants have been found in libraries since. With the next rotation the question disappears. Until that day, \
          ask whether your verifier rebuilds the padded hash and compares it whole.",
    fix: "make the next key with the exponent 65537",
    sources: &["RFC 8017 3.1", "CVE-2006-4339"],
    bad: Example::Made(|random| signed::rsa_changed(random, "AQAB", "Aw")),
    good: Example::Made(|random| signed::rsa(random, "")),
    look: Look::Noted(&["rsa-exponent-three"]),
});
