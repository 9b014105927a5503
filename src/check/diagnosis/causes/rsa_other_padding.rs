//! The RSA signature has the padding of the other family.

use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "rsa-other-padding",
    summary: "the header says RS and the signature is PSS, or the other way round",
    fix: "choose the same padding on both sides: RS256 is PKCS#1 v1.5, PS256 is PSS, and one key can do both",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // Three tries.
    let family = if case.is_family("RS") { "PS" } else { "RS" };
    for digits in ["256", "384", "512"] {
        let alg = format!("{family}{digits}");
        if (case.is_family("RS") || case.is_family("PS")) && case.holds_by(&alg) {
            hits.verifies_if(format!("the algorithm is {alg}, not {} as the header says", case.alg));
        }
    }
}

fn example(random: Random<'_>) -> Made {
    let key = Made::rsa();
    Made::signed(r#"{"alg":"RS256","typ":"JWT"}"#, &key, "PS256", &Made::public(&key), random)
}
