//! RSA over SHA-1.

use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::alg::variant::Variant;
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "rsa-sha1",
    summary: "the RSA signature was made with SHA-1",
    fix: "choose SHA-256 or a longer hash in the signer: many libraries take SHA-1 when nothing is said, and it is broken",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // One try for each of at most 20 keys.
    if case.is_family("RS") {
        case.try_variants(hits, [(Variant::Sha1, "the hash is SHA-1, which no JWS algorithm has")]);
    }
}

fn example(random: Random<'_>) -> Made {
    Made::variant("RS256", &Made::rsa(), Variant::Sha1, random)
}
