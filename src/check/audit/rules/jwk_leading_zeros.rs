//! Zero bytes before a number in a JWK.

use crate::check::audit::example::signed;
use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "jwk-leading-zeros",
    family: Family::Key,
    risk: Risk::Low,
    summary: "a number in the JWK begins with zero bytes",
    why: "The standard wants the shortest form. With zeros in front the key is the same and its thumbprint another \
          one, so it is not found where keys go by their thumbprint.",
    how: "Java's `BigInteger.toByteArray` puts a zero byte in front of large numbers to keep them positive, and C code \
          writes fixed buffers. In the JWK the exponent then reads `AAEAAQ` instead of `AQAB`, and `n` begins with `A` \
          followed by a letter from `I` to `P`. Strip the zeros of RSA numbers before encoding. Coordinates of curves \
          are different: they keep their full length.",
    fix: "write the number without zero bytes in front",
    sources: &["RFC 7518 2", "RFC 7518 6.3.1.1"],
    bad: Example::Made(|random| signed::rsa_changed(random, "AQAB", "AAEAAQ")),
    good: Example::Made(|random| signed::rsa_changed(random, "", "")),
    look: Look::Noted(&["jwk-leading-zeros"]),
});
