//! The RSA signature lost or got zeros at its beginning.

use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "rsa-signature-length",
    summary: "the RSA signature is not as long as the modulus: zeros at its beginning were lost or added",
    fix: "write the number in as many bytes as the modulus has, with zeros at the beginning (RFC 8017 4.1)",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // One try for each of at most 20 keys.
    if !case.is_family("RS") && !case.is_family("PS") {
        return;
    }
    let found = &case.signature.bytes;
    let number: Vec<u8> = found.iter().copied().skip_while(|byte| *byte == 0).collect();
    let widths = case
        .fitting()
        .take(20)
        .map(|key| key.material.bits().div_ceil(8))
        .filter(|width| *width != found.len() && *width >= number.len());
    let signatures = widths.map(|width| {
        let whole = [vec![0; width - number.len()], number.clone()].concat();
        (
            whole,
            format!(
                "the signature is written in {width} bytes, with zeros at its beginning; now it has {}",
                found.len()
            ),
        )
    });
    case.try_signatures(hits, signatures.collect::<Vec<_>>());
}

fn example(random: Random<'_>) -> Made {
    Made::changed("RS256", &Made::rsa(), |signature| [vec![0], signature].concat(), random)
}
