//! A recovery byte stands with R and S.

use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "ecdsa-recovery-byte",
    summary: "the ECDSA signature has one byte more, from which the public key could be recovered",
    fix: "leave the recovery byte (v) out: wallets and libraries of Ethereum write it, JWS has none (RFC 8812 3.2)",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // Two tries for each of at most 20 keys.
    let Some(width) = case.coordinate().filter(|width| case.signature.bytes.len() == 2 * width + 1) else { return };
    let bytes = &case.signature.bytes;
    let (front, back) = (bytes.get(..2 * width).unwrap_or_default(), bytes.get(1..).unwrap_or_default());
    case.try_signatures(
        hits,
        [
            (front.to_vec(), "the last byte of the signature, a recovery byte, is left out"),
            (back.to_vec(), "the first byte of the signature, a recovery byte, is left out"),
        ],
    );
}

fn example(random: Random<'_>) -> Made {
    Made::changed("ES256", &Made::ec(random), |signature| [signature, vec![27]].concat(), random)
}
