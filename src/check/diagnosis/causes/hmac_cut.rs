//! The MAC was cut.

use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::jws;
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "hmac-cut",
    summary: "the signature is only the beginning of the MAC",
    fix: "write the whole MAC: JWS has no shortened ones (RFC 7518 3.2), and a short one is easier to guess",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // Three tries.
    let found = &case.signature.bytes;
    if !case.is_hmac() || found.len() < 8 {
        return;
    }
    for alg in ["HS256", "HS384", "HS512"] {
        let mut macs = case.secrets().filter_map(|secret| jws::mac_raw(secret, alg, &case.message));
        if macs.any(|mac| mac.len() > found.len() && mac.starts_with(found)) {
            hits.verifies_if(format!("the MAC of {alg} is cut to its first {} bytes", found.len()));
        }
    }
}

fn example(_: Random<'_>) -> Made {
    let input = Made::input(Made::HEADER, Made::CLAIMS);
    let mac = jws::mac_raw(Made::SECRET.as_bytes(), "HS256", input.as_bytes()).unwrap_or_default();
    Made::joined(&input, mac.get(..16).unwrap_or_default(), Made::SECRET)
}
