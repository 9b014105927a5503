//! Which keys could have signed, when none of those that were given did.

use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::alg::recovery;
use crate::jose::key::thumbprint;
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "ecdsa-unknown-key",
    summary: "the token was signed with a key that was not given, unless it was changed after signing",
    fix: "look for these thumbprints (RFC 7638, SHA-256) in the issuer's newest key set, and in those of its other environments; \
          where neither is found, header or payload were changed after signing. A key computed like this proves nothing",
    is_attack: false,
    // Every signature has such keys, so this is told only where nothing else was found.
    is_search: true,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    let keys = recovery::candidates(&case.alg, &case.message, &case.signature.bytes);
    if keys.iter().any(|key| case.keys.keys.iter().any(|given| given.material == key.material)) {
        return;
    }
    let thumbprints: Vec<String> = keys.iter().map(|key| thumbprint::sha256(&key.material)).collect();
    if !thumbprints.is_empty() {
        let which = thumbprints.join(" or ");
        hits.verifies_if(format!("the key is none of the given ones, but one with the thumbprint {which}"));
    }
}

fn example(random: Random<'_>) -> Made {
    let (key, other) = (Made::ec(random), Made::ec(random));
    Made::signed(r#"{"alg":"ES256"}"#, &key, "ES256", &Made::public(&other), random)
}
