//! An Ed25519 signature whose R is one of the few weak points, or written in another way.

use super::signature_zero::{report, with_signature};
use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};
use crate::jose::alg::sign::SignatureFlaw;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "ed25519-r-weak",
    family: Family::Signature,
    risk: Risk::High,
    summary: "R of an Ed25519 signature is a point of small order, or not in its one encoding",
    why: "Signing never gives such a point. With a key that is as weak it makes a signature that holds for many messages, and \
          libraries disagree whether it holds at all.",
    how: "Nobody's signer produces such an R by chance. Test suites for edge cases contain these values, and so do \
          tokens written to find out how a verifier treats the corner cases of RFC 8032; together with a public key of \
          small order they hold for messages nobody signed. Check the public key with [[rule:point-small-order]], and \
          look for a strict mode, often called `verify_strict`, in your library.",
    fix: "refuse the token, look at the public key it is checked with, and let the library check strictly",
    sources: &["RFC 8032 5.1.3", "RFC 8032 5.1.7"],
    bad: Example::Made(|_| with_signature("Ed25519", &[[1].as_slice(), &[0; 31], &[0x0b; 32]].concat())),
    good: Example::Made(|_| with_signature("Ed25519", &[0x0b; 64])),
    look: Look::At(|subject, found| {
        let message = "R of the signature is a point of small order, or not in its one encoding";
        report(subject, found, SignatureFlaw::EdwardsPoint, message);
    }),
});
