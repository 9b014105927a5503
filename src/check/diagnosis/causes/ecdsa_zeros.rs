//! R and S without their zeros, or with more.

use crate::check::diagnosis::numbers::widened;
use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "ecdsa-zeros",
    summary: "R and S of the ECDSA signature do not have the width of the curve",
    fix: "write R and S each in the full width of the curve, with zeros at the beginning (RFC 7518 3.4)",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // At most 8 ways of parting for each of at most 20 keys.
    let Some(width) = case.coordinate() else { return };
    let bytes = &case.signature.bytes;
    if bytes.len() == 2 * width || bytes.len() > 2 * width + 4 || bytes.len() + 6 < 2 * width {
        return;
    }
    let middle = bytes.len() / 2;
    let cuts = (middle.saturating_sub(3)..=middle + 4).filter_map(|cut| {
        let (r, s) = bytes.split_at_checked(cut)?;
        let raw = [widened(r, width)?, widened(s, width)?].concat();
        Some((raw, format!("R is the first {cut} bytes and S the other {}, each filled up to {width} bytes with zeros at its beginning or freed of them", s.len())))
    });
    case.try_signatures(hits, cuts);
}

fn example(random: Random<'_>) -> Made {
    let wide = |signature: Vec<u8>| signature.chunks(32).flat_map(|half| [&[0], half].concat()).collect();
    Made::changed("ES256", &Made::ec(random), wide, random)
}
