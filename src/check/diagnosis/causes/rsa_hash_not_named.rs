//! PKCS#1 v1.5 without DigestInfo.

use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::alg::variant::Variant;
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "rsa-hash-not-named",
    summary: "the RSA signature does not say which hash it covers",
    fix: "sign by the function that takes the message or a hash with its name, not by the one that pads any bytes (RFC 8017 9.2)",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // One try for each of at most 20 keys.
    if case.is_family("RS") {
        case.try_variants(
            hits,
            [(Variant::BareHash, "the padded block holds the bare hash, without the DigestInfo that names it")],
        );
    }
}

fn example(random: Random<'_>) -> Made {
    Made::variant("RS256", &Made::rsa(), Variant::BareHash, random)
}
