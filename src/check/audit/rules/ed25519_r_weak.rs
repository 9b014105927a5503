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
    fix: "refuse the token, look at the public key it is checked with, and let the library check strictly",
    sources: &["RFC 8032 5.1.3", "RFC 8032 5.1.7"],
    bad: Example::Made(|_| with_signature("Ed25519", &[[1].as_slice(), &[0; 31], &[0x0b; 32]].concat())),
    good: Example::Made(|_| with_signature("Ed25519", &[0x0b; 64])),
    look: Look::At(|subject, found| {
        let message = "R of the signature is a point of small order, or not in its one encoding";
        report(subject, found, SignatureFlaw::EdwardsPoint, message);
    }),
});
