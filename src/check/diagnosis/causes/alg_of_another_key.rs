//! `alg` does not belong to the key.

use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::key::{Key, fit};
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "alg-of-another-key",
    summary: "the header names an algorithm that the key cannot serve, and the signature is of one that it can",
    fix: "let the signer derive alg from its key; a verifier must go by its own key and never by the header alone",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // At most 6 algorithms for each of at most 20 keys; RSA and HMAC among themselves are other causes.
    for key in case.keys.keys.iter().take(20).filter(|key| fit::fits(key, &case.alg).is_err()) {
        for alg in fit::algorithms(&key.material) {
            let plain = Key::new(key.material.clone(), key.source);
            if *alg != case.alg && hits.is_empty() && case.holds(&plain, alg, &case.message, &case.signature.bytes) {
                hits.verifies_if(format!(
                    "the algorithm is {alg}, which the key serves, and not {} as the header says",
                    case.alg
                ));
            }
        }
    }
}

fn example(random: Random<'_>) -> Made {
    let key = Made::ec(random);
    Made::signed(r#"{"alg":"ES512","typ":"JWT"}"#, &key, "ES256", &Made::public(&key), random)
}
