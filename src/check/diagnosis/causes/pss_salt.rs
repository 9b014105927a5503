//! The PSS salt has another length.

use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::alg::variant::Variant;
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "pss-salt",
    summary: "the RSA-PSS signature was made with a salt of another length than the hash",
    fix: "set the length of the salt to that of the hash (RFC 7518 3.5); the default of many libraries is 20 bytes, or as many as fit",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // Six lengths for at most 20 keys; the last is all that fits beside the hash and two bytes.
    if !case.is_family("PS") {
        return;
    }
    let hash = case.alg.get(2..).and_then(|digits| digits.parse::<usize>().ok()).unwrap_or_default() / 8;
    let most = case.signature.bytes.len().saturating_sub(hash + 2);
    let lengths = [20, most, 0, 32, 48, 64].into_iter().filter(|salt| *salt != hash && *salt <= most);
    case.try_variants(
        hits,
        lengths.map(|salt| {
            (Variant::PssSalt(salt), format!("the salt has {salt} bytes, where {} asks for {hash}", case.alg))
        }),
    );
}

fn example(random: Random<'_>) -> Made {
    Made::variant("PS256", &Made::rsa(), Variant::PssSalt(20), random)
}
