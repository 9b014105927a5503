//! An Ed448 signature with bits that are always zero.

use super::signature_zero::{report, with_signature};
use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};
use crate::jose::alg::sign::SignatureFlaw;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "ed448-unused-bits",
    family: Family::Signature,
    risk: Risk::Medium,
    summary: "an Ed448 signature has bits set that are always zero",
    why: "Libraries that read past these bits take many texts for one signature, so anybody can give a token another spelling. \
          Lists of used or revoked tokens that go by the text miss it.",
    how: "The last byte of each half of an Ed448 signature carries next to nothing: in the 114 bytes, the final one is \
          always zero and the middle one has a single bit in use. Flipping the spare bits makes a copy that looks \
          different. Set them in a token of your own and verify it. Libraries that compare with a freshly encoded \
          value refuse, as they should.",
    fix: "refuse the token, and replace a library that accepts it",
    sources: &["RFC 8032 5.2.2", "RFC 8032 5.2.7"],
    bad: Example::Made(|_| with_signature("Ed448", &[[0x0b; 57].as_slice(), &[0x0b; 56], &[0]].concat())),
    good: Example::Made(|_| with_signature("Ed448", &[[0x0b; 56].as_slice(), &[0], &[0x0b; 56], &[0]].concat())),
    look: Look::At(|subject, found| {
        let message = "the signature has bits set that are always zero";
        report(subject, found, SignatureFlaw::EdwardsUnusedBits, message);
    }),
});
