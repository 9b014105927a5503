//! The RSA signature was made with another hash than `alg` says.

use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "rsa-other-hash",
    summary: "the header names one hash, but the RSA signature was made with another",
    fix: "let the signer write the algorithm into alg that it uses, or set its hash to the one that alg names",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // Two tries.
    for digits in ["256", "384", "512"] {
        let alg = format!("{}{digits}", case.alg.get(..2).unwrap_or_default());
        if (case.is_family("RS") || case.is_family("PS")) && alg != case.alg && case.holds_by(&alg) {
            hits.verifies_if(format!("the algorithm is {alg}, not {} as the header says", case.alg));
        }
    }
}

fn example(random: Random<'_>) -> Made {
    let key = Made::rsa();
    Made::signed(r#"{"alg":"RS256","typ":"JWT"}"#, &key, "RS512", &Made::public(&key), random)
}
