//! Ed25519ph in place of Ed25519.

use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::alg::variant::Variant;
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "ed25519ph",
    summary: "the signature is of Ed25519ph, which hashes the message first",
    fix: "sign with plain Ed25519: the variant with a hash has no name in JOSE (RFC 8037 3.1)",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // One try for each of at most 20 keys.
    if case.is_family("Ed") {
        case.try_variants(hits, [(Variant::Ed25519ph, "the algorithm is Ed25519ph, and not Ed25519")]);
    }
}

fn example(random: Random<'_>) -> Made {
    Made::variant("EdDSA", &Made::ed25519(random), Variant::Ed25519ph, random)
}
