//! What is wrong with the numbers in a signature, as far as that tells without a key.

use super::{ecdsa, eddsa};

/// A flaw that a signature has whatever was signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignatureFlaw {
    /// R or S of ECDSA is zero (FIPS 186-5 6.4.2).
    Zero,
    /// R or S of ECDSA is not below the order of the curve (FIPS 186-5 6.4.2).
    OutOfRange,
    /// R and S of ECDSA in ASN.1 instead of side by side (RFC 7518 3.4).
    Der,
    /// S of ES256K is in the upper half, which RFC 8812 allows and ledgers refuse.
    HighS,
    /// S of Ed25519 is not below the order of the group (RFC 8032 5.1.7).
    EdwardsNotReduced,
    /// R of Ed25519 is one of the few points of small order, or written in another way than its own.
    EdwardsPoint,
    /// Bits of an Ed448 signature are set that are always zero (RFC 8032 5.2.2).
    EdwardsUnusedBits,
}

/// The flaw of a signature; `None` when there is none that shows, and for other algorithms.
pub fn flaw(alg: &str, signature: &[u8]) -> Option<SignatureFlaw> {
    match alg {
        "ES256" | "ES384" | "ES512" | "ES256K" => ecdsa::flaw(alg, signature),
        "Ed25519" | "Ed448" | "EdDSA" => eddsa::flaw(signature),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(alg: &str, signature: &[u8], expected: Option<SignatureFlaw>) {
        assert_eq!(flaw(alg, signature), expected, "{alg} {signature:?}");
    }

    #[test]
    fn numbers_of_ecdsa_are_judged_by_the_curve() {
        check("ES256", &[1; 64], None);
        check("ES256", &[0; 64], Some(SignatureFlaw::Zero));
        check("ES256", &[[0; 32], [1; 32]].concat(), Some(SignatureFlaw::Zero));
        check("ES384", &[[1; 48], [0; 48]].concat(), Some(SignatureFlaw::Zero));
        check("ES512", &[0xff; 132], Some(SignatureFlaw::OutOfRange));
        check("ES256K", &[[1; 32], [0xff; 32]].concat(), Some(SignatureFlaw::OutOfRange));
        check("ES256K", &[[1; 32], [0xcc; 32]].concat(), Some(SignatureFlaw::HighS));
        check("ES256K", &[[1; 32], [0x33; 32]].concat(), None);
        check("ES256", &[[1; 32], [0xcc; 32]].concat(), None);
        // Of another length they cannot be told apart, and the length is said elsewhere.
        check("ES256", &[0; 63], None);
    }

    #[test]
    fn a_sequence_of_two_numbers_is_der() {
        let one = [&[0x30, 0x44, 2, 0x20], [1; 32].as_slice(), &[2, 0x20], &[1; 32]].concat();
        check("ES256", &one, Some(SignatureFlaw::Der));
        check("ES256", one.get(..69).unwrap_or_default(), None);
        let long = [&[0x30, 0x81, 0x88, 2, 0x42], [1; 66].as_slice(), &[2, 0x42], &[1; 66]].concat();
        check("ES512", &long, Some(SignatureFlaw::Der));
    }

    #[test]
    fn numbers_of_edwards_curves_are_judged_by_the_standard() {
        let with_s = |last: u8| [[1; 63].as_slice(), &[last]].concat();
        check("Ed25519", &with_s(0x0f), None);
        check("Ed25519", &with_s(0x10), Some(SignatureFlaw::EdwardsNotReduced));
        check("EdDSA", &with_s(0xff), Some(SignatureFlaw::EdwardsNotReduced));
        // The neutral element, and the same with its y written as p + 1.
        let neutral = [[1].as_slice(), &[0; 31], &[1; 31], &[0]].concat();
        check("Ed25519", &neutral, Some(SignatureFlaw::EdwardsPoint));
        let twice = [[0xee].as_slice(), &[0xff; 30], &[0x7f], &[1; 31], &[0]].concat();
        check("Ed25519", &twice, Some(SignatureFlaw::EdwardsPoint));
        check("Ed448", &[[1; 56].as_slice(), &[0x80], &[1; 56], &[0]].concat(), None);
        check("Ed448", &[[1; 56].as_slice(), &[0x81], &[1; 56], &[0]].concat(), Some(SignatureFlaw::EdwardsUnusedBits));
        check("Ed448", &[1; 113], None);
    }
}
