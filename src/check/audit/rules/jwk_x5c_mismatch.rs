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
    how: "Key rotation replaced the numbers and left [[header:x5c]] as it was, or two entries exchanged their chains \
          in an edit. To confirm it, take the first element, decode it from base64, run `openssl x509 -inform DER \
          -pubkey -noout`, and compare with the PEM of the JWK. An importer should do this itself and drop the entry; \
          silently preferring one of the two is the fault.",
    fix: "refuse the key, and let its owner write the certificate that belongs to it",
    sources: &["RFC 7517 4.7"],
    bad: Example::Made(|random| signed::ec(random, &signed::chain())),
    good: Example::Made(|random| signed::ec_beside(random, &signed::with_members(&signed::ec_key(), &signed::chain()))),
    look: Look::Noted(&["jwk-x5c-mismatch"]),
});
