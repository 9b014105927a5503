//! An ECDSA signature with a number that is too large.

use super::signature_zero::{report, with_signature};
use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};
use crate::jose::alg::sign::SignatureFlaw;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "signature-out-of-range",
    family: Family::Signature,
    risk: Risk::Critical,
    summary: "R or S of an ECDSA signature is not below the order of the curve",
    why: "The order itself is zero in the arithmetic of the curve, so a verifier that checks for zero but not for the range is \
          fooled as by a zero. Nobody's signing makes such a number.",
    how: "It is the second attempt after [[rule:signature-zero]]: runtimes that were patched to compare with zero \
          alone can still be tried with the order itself, which reduces to zero. Copy the order of the curve into R \
          and S of an otherwise harmless token and send it to your staging system. FIPS 186-5 has the range check as \
          the first step of verifying, before any arithmetic.",
    fix: "refuse the token; if anything accepted it, replace the library that did",
    sources: &["FIPS 186-5 6.4.2", "CVE-2022-21449"],
    bad: Example::Made(|_| with_signature("ES256", &[0xff; 64])),
    good: Example::Made(|_| with_signature("ES256", &[0x7f; 64])),
    look: Look::At(|subject, found| {
        report(
            subject,
            found,
            SignatureFlaw::OutOfRange,
            "R or S of the signature is not below the order of the curve",
        );
    }),
});
