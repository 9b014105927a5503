//! A certificate request in the place of a key.

use crate::check::audit::example::signed;
use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "key-from-request",
    family: Family::Key,
    risk: Risk::Low,
    summary: "the key comes from a certificate request",
    why: "A request is signed by its own key alone: nobody has confirmed yet whose key it is. It can differ from the \
          certificate that is issued in the end.",
    how: "Files from `openssl req` end in `.csr` and lie in the same folder as the certificate, so the wrong one is \
          picked when a service is configured. The label `CERTIFICATE REQUEST` in the first line gives it away. It may \
          verify correctly for years if the certificate has the same key. Compare both with `openssl req -pubkey \
          -noout` and `openssl x509 -pubkey -noout` before swapping the files.",
    fix: "take the public key from the certificate, or from the issuer of the tokens",
    sources: &["RFC 2986 3"],
    bad: Example::Made(|random| {
        signed::ec_beside(random, include_str!("../../../../tests/fixtures/keys/leaf.csr.pem"))
    }),
    good: Example::Made(|random| signed::ec_beside(random, signed::CERTIFICATE)),
    look: Look::Noted(&["key-from-request"]),
});
