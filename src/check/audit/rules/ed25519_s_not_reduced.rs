//! An Ed25519 signature whose S is too large.

use super::signature_zero::{report, with_signature};
use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};
use crate::jose::alg::sign::SignatureFlaw;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "ed25519-s-not-reduced",
    family: Family::Signature,
    risk: Risk::Medium,
    summary: "S of an Ed25519 signature is not below the order of the group",
    why: "Old libraries accept it, so anybody can make a second valid signature of a token by adding the order to S, without the \
          key. Lists of used or revoked tokens that go by the text miss the copy. Nobody's signing makes such a number.",
    how: "Take a genuine signature, read its last 32 bytes as a little-endian number, add the order of the group and \
          write it back: the forger needs no more. RFC 8032 demands that verifiers refuse it, and implementations \
          older than that document frequently did not. Sign one token, alter it in this way, and see whether your \
          service takes both; then identify tokens by [[claim:jti]].",
    fix: "refuse the token, and replace a library that accepts it",
    sources: &["RFC 8032 5.1.7", "RFC 8032 8.4"],
    bad: Example::Made(|_| with_signature("Ed25519", &[[0x0b; 63].as_slice(), &[0x7f]].concat())),
    good: Example::Made(|_| with_signature("Ed25519", &[0x0b; 64])),
    look: Look::At(|subject, found| {
        let message = "S of the signature is not below the order of the group";
        report(subject, found, SignatureFlaw::EdwardsNotReduced, message);
    }),
});
