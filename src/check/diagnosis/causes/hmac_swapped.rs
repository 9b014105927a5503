//! HMAC with key and message exchanged.

use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::jws;
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "hmac-swapped",
    summary: "key and message were exchanged when the MAC was made",
    fix: "look at the order of arguments of the HMAC function: some take the message first, others the key",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // One try for each of at most 20 secrets.
    let mut macs = case.secrets().filter_map(|secret| jws::mac_raw(&case.message, &case.alg, secret));
    if macs.any(|mac| mac == case.signature.bytes) {
        hits.verifies_if("the signing input is the key of the MAC, and the secret is its message");
    }
}

fn example(_: Random<'_>) -> Made {
    let input = Made::input(Made::HEADER, Made::CLAIMS);
    let mac = jws::mac_raw(input.as_bytes(), "HS256", Made::SECRET.as_bytes()).unwrap_or_default();
    Made::joined(&input, &mac, Made::SECRET)
}
