//! The MAC was made with another hash than `alg` says.

use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::key::Key;
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "hmac-other-hash",
    summary: "the header names one HMAC algorithm, but the signature is of another",
    fix: "let the signer write the algorithm into alg that it uses: HS256, HS384 or HS512",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // Two tries.
    if !case.is_hmac() {
        return;
    }
    for alg in ["HS256", "HS384", "HS512"] {
        if alg != case.alg && case.holds_by(alg) {
            hits.verifies_if(format!("the algorithm is {alg}, not {} as the header says", case.alg));
        }
    }
}

fn example(random: Random<'_>) -> Made {
    Made::signed(Made::HEADER, &Key::secret(Made::SECRET.as_bytes()), "HS512", Made::SECRET, random)
}
