//! RSASSA-PSS with SHA-1 in its mask.

use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::alg::variant::Variant;
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "pss-mask-sha1",
    summary: "the signer used SHA-1 in the mask (MGF1) of RSASSA-PSS, as Java does unless told otherwise",
    fix: "give PSSParameterSpec with MGF1ParameterSpec of the same hash as alg names (RFC 7518 3.5)",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // One try for each of at most 20 keys, with a salt of any length.
    if case.is_family("PS") {
        case.try_variants(hits, [(Variant::PssSha1Mask, "the hash of the mask (MGF1) is SHA-1 and not that of alg")]);
    }
}

fn example(random: Random<'_>) -> Made {
    Made::variant("PS256", &Made::rsa(), Variant::PssSha1Mask, random)
}
