//! The ECDSA signature is over another hash.

use crate::check::diagnosis::{Case, Cause, Hits, Made};
use crate::jose::alg::variant::Variant;
use crate::jose::hash::Hash;
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause {
    id: "ecdsa-other-hash",
    summary: "the ECDSA signature was made with another hash than the one that belongs to the curve",
    fix: "set the hash of the signer: SHA-256 for ES256 and ES256K, SHA-384 for ES384, SHA-512 for ES512",
    is_attack: false,
    is_search: false,
    probe,
    example,
};

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // Three tries for each of at most 20 keys.
    if case.coordinate().is_some() {
        case.try_variants(
            hits,
            Hash::ALL.map(|hash| {
                (
                    Variant::EcdsaHash(hash),
                    format!("the hash is {}, which is not that of {}", hash.name().to_uppercase(), case.alg),
                )
            }),
        );
    }
}

fn example(random: Random<'_>) -> Made {
    Made::variant("ES256", &Made::ec(random), Variant::EcdsaHash(Hash::Sha512), random)
}
