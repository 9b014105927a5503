//! A signature of ES256K with its S in the upper half.
//!
//! Only ES256K: the libraries of its world refuse such a signature. Under the NIST curves every second signature is one, and
//! nobody minds.

use super::signature_zero::report;
use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};
use crate::jose::alg::sign::SignatureFlaw;
use crate::jose::encoding::base64url;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "signature-high-s",
    family: Family::Signature,
    risk: Risk::Info,
    summary: "S of an ES256K signature is in the upper half, which libraries of ledgers refuse",
    why: "With S, its negative makes a valid signature, too, so each token has two spellings. Ledgers allow the smaller one only, \
          and so do their libraries; RFC 8812 allows both, and then one side signs what the other refuses.",
    how: "General ECDSA libraries take whichever S comes out, which lies in the upper half every second time, so a \
          service seems to fail at random with half of its tokens. Sign a hundred and count the refusals to confirm \
          it. Libraries from the ledger world offer a function called something like `normalize_s`; call it after \
          signing, since verification elsewhere is indifferent.",
    fix: "let the signer take the smaller of the two; never tell tokens apart by their signature",
    sources: &["RFC 8812 3.2", "BIP 146"],
    bad: Example::Made(|_| of_did(&[[1; 32], [0xcc; 32]].concat())),
    good: Example::Made(|_| of_did(&[[1; 32], [0x33; 32]].concat())),
    look: Look::At(|subject, found| {
        report(subject, found, SignatureFlaw::HighS, "S of the signature is in the upper half");
    }),
});

/// A token of an issuer for whom this algorithm is the usual one.
fn of_did(signature: &[u8]) -> (String, String) {
    let claims = Example::USUAL_CLAIMS.replace("https://issuer.example", "did:web:issuer.example");
    let parts = [br#"{"alg":"ES256K","typ":"at+jwt"}"#.as_slice(), claims.as_bytes(), signature];
    (parts.map(base64url::encode).join("."), String::new())
}
