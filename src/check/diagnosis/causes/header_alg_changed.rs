//! `alg` was changed in the header after signing.

use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::encoding::base64url;
use crate::jose::encoding::json::{Value, edit};
use crate::jose::jws;
use crate::jose::key::fit;
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "header-alg-changed",
    summary: "alg was changed in the header after signing",
    fix: "never accept it: the algorithm belongs to the key, and whoever changes alg tries what the verifier lets through",
    is_attack: true,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // At most 6 algorithms for each of at most 20 keys.
    for key in case.keys.keys.iter().take(20) {
        for alg in fit::algorithms(&key.material).iter().filter(|alg| **alg != case.alg) {
            let Some(header) = edit::with_member(case.header_json(), "alg", &Value::quote(alg)) else { return };
            let message = format!("{}.{}", base64url::encode(header.as_bytes()), case.encoded_payload());
            if hits.is_empty() && case.holds(key, alg, message.as_bytes(), &case.signature.bytes) {
                hits.verifies_if(format!("the header says {alg} and not {}, as it did when it was signed", case.alg));
            }
        }
    }
}

fn example(random: Random<'_>) -> Made {
    let key = Made::rsa();
    let input = Made::input(r#"{"alg":"RS256","typ":"JWT"}"#, Made::CLAIMS);
    let signature = jws::sign_raw(&key, "RS256", input.as_bytes(), random).unwrap_or_default();
    Made::joined(&Made::input(Made::HEADER, Made::CLAIMS), &signature, &Made::public(&key))
}
