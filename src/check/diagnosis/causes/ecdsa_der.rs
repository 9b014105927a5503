//! The ECDSA signature is DER.

use crate::check::diagnosis::numbers::{der, integers, widened};
use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "ecdsa-der",
    summary: "the ECDSA signature is in DER, as everything but JOSE writes it",
    fix: "convert it: R and S, each in the width of the curve, side by side (RFC 7518 3.4); many libraries have an option for it (IEEE P1363)",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // One try for each of at most 20 keys.
    let (Some(width), Some((r, s))) = (case.coordinate(), integers(&case.signature.bytes)) else { return };
    let raw = widened(r, width).zip(widened(s, width)).map(|(r, s)| [r, s].concat());
    case.try_signatures(
        hits,
        raw.map(|raw| {
            let found = case.signature.bytes.len();
            (raw, format!("the {found} bytes of DER are turned into R and S side by side, {} bytes", 2 * width))
        }),
    );
}

fn example(random: Random<'_>) -> Made {
    Made::changed("ES256", &Made::ec(random), |signature| der(&signature).unwrap_or_default(), random)
}
