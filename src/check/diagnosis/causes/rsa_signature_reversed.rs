//! The RSA signature is little-endian.

use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "rsa-signature-reversed",
    summary: "the bytes of the RSA signature stand in reverse order",
    fix: "turn the bytes round before encoding them: the CryptoAPI of Windows writes the last byte first",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // One try for each of at most 20 keys.
    if case.is_family("RS") || case.is_family("PS") {
        let reversed = case.signature.bytes.iter().rev().copied().collect();
        case.try_signatures(hits, [(reversed, "the bytes of the signature are read from the last to the first")]);
    }
}

fn example(random: Random<'_>) -> Made {
    Made::changed("RS256", &Made::rsa(), |signature| signature.into_iter().rev().collect(), random)
}
