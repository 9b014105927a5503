//! An ECDSA signature in the encoding of everything but JOSE.

use super::signature_zero::{report, with_signature};
use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};
use crate::jose::alg::sign::SignatureFlaw;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "signature-der",
    family: Family::Signature,
    risk: Risk::Medium,
    summary: "the ECDSA signature is written in ASN.1 (DER), where JWS needs R and S side by side",
    why: "A verifier that keeps to the standard refuses it; one that takes both gives each token a second spelling, which passes \
          by lists of revoked tokens. Libraries for TLS and certificates, and many key stores, sign in this form.",
    how: "Java's `SHA256withECDSA`, OpenSSL, Go's `SignASN1` and the key services of large clouds all return ASN.1, \
          and a home-made signer puts these bytes into the token unchanged. Its first byte is 30 in hexadecimal, so \
          for P-256 the text of the part starts with `MEQ`, `MEU` or `MEY`. In Java, `SHA256withECDSAinP1363Format` \
          gives the right form at once.",
    fix: "turn the signature into R and S, each as long as the curve's coordinates, before it goes into the token",
    sources: &["RFC 7518 3.4"],
    bad: Example::Made(|_| {
        let number = [[2, 32].as_slice(), &[0x11; 32]].concat();
        with_signature("ES256", &[[0x30, 68].as_slice(), &number, &number].concat())
    }),
    good: Example::Made(|_| with_signature("ES256", &[0x11; 64])),
    look: Look::At(|subject, found| {
        report(subject, found, SignatureFlaw::Der, "the signature is DER: JWS needs R and S side by side");
    }),
});
