//! The ECDSA signature is over another hash.

use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::alg::variant::Variant;
use crate::jose::hash::Hash;
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "ecdsa-other-hash",
    summary: "the ECDSA signature was made with another hash than the one that belongs to the curve",
    fix: "set the hash of the signer: SHA-256 for ES256 and ES256K, SHA-384 for ES384, SHA-512 for ES512",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // Two tries for each of at most 20 keys.
    let own = match &*case.alg {
        "ES256" | "ES256K" => Hash::Sha256,
        "ES384" => Hash::Sha384,
        "ES512" => Hash::Sha512,
        _ => return,
    };
    let others = Hash::ALL.into_iter().filter(|hash| *hash != own);
    case.try_variants(
        hits,
        others.map(|hash| {
            let change = format!(
                "the hash is {}, where {} has {}",
                hash.name().to_uppercase(),
                case.alg,
                own.name().to_uppercase()
            );
            (Variant::EcdsaHash(hash), change)
        }),
    );
}

fn example(random: Random<'_>) -> Made {
    Made::variant("ES256", &Made::ec(random), Variant::EcdsaHash(Hash::Sha512), random)
}
