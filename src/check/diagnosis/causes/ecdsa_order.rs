//! R and S in another order of bytes or halves.

use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "ecdsa-order",
    summary: "R and S of the ECDSA signature are swapped, or written with the last byte first",
    fix: "write R first, then S, each with its most significant byte first (RFC 7518 3.4)",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // Three tries for each of at most 20 keys.
    let Some(width) = case.coordinate() else { return };
    let Some((r, s)) = case.signature.bytes.split_at_checked(width).filter(|(_, s)| s.len() == width) else { return };
    let reversed = |bytes: &[u8]| bytes.iter().rev().copied().collect::<Vec<u8>>();
    case.try_signatures(
        hits,
        [
            ([s, r].concat(), "the two halves of the signature change places: R stands before S"),
            ([reversed(r), reversed(s)].concat(), "the bytes of R and of S are each read from the last to the first"),
            (reversed(&case.signature.bytes), "all bytes of the signature are read from the last to the first"),
        ],
    );
}

fn example(random: Random<'_>) -> Made {
    Made::changed(
        "ES256",
        &Made::ec(random),
        |signature| signature.chunks(32).rev().flatten().copied().collect(),
        random,
    )
}
