//! A certificate of another key in a JWK.

use crate::check::audit::example::signed;
use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "jwk-x5c-mismatch",
    family: Family::Key,
    risk: Risk::High,
    summary: "the certificate in `x5c` is about another key than the JWK",
    why: "Some verifiers take the key from the certificate, others that of the JWK, and each is sure. Somebody can \
          have put his own key beside a certificate that looks right.",
    fix: "refuse the key, and let its owner write the certificate that belongs to it",
    sources: &["RFC 7517 4.7"],
    bad: Example::Made(|random| signed::ec(random, &signed::chain())),
    good: Example::Made(|random| signed::ec_beside(random, &signed::with_members(&signed::ec_key(), &signed::chain()))),
    look: Look::Noted(&["jwk-x5c-mismatch"]),
});
