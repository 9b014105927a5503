//! An elliptic curve that is written out instead of named.

use crate::check::audit::example::signed;
use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "curve-explicit",
    family: Family::Key,
    risk: Risk::High,
    summary: "the key writes its curve out instead of naming it",
    why: "Whoever writes the curve can choose its base point so that he knows the private key to any public key. A \
          library that takes these numbers for granted can be shown a forged key.",
    how: "OpenSSL writes it when told `-param_enc explicit`, and some smart cards and older Java providers export \
          nothing else. On the attacking side, CVE-2020-0601 in Windows was exactly this: the curve parameters of a \
          trusted key with another base point. `openssl ec -in key.pem -param_enc named_curve` converts an honest key; \
          `openssl asn1parse` shows a short OID afterwards where there had been many numbers.",
    fix: "write the key with the name of its curve, and let the library refuse everything else",
    sources: &["RFC 5480 2.1.1", "CVE-2020-0601"],
    bad: Example::Made(|random| {
        signed::ec_beside(random, include_str!("../../../../tests/fixtures/keys/p256-explicit.spki.pem"))
    }),
    good: Example::Made(|random| signed::ec(random, "")),
    look: Look::Noted(&["curve-explicit"]),
});
