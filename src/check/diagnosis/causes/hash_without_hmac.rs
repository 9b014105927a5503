//! A plain hash in place of a MAC.

use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::hash::Hash;
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "hash-without-hmac",
    summary: "the signature is a plain hash of the text, with the secret before or behind it",
    fix: "use HMAC (RFC 2104): a hash of secret and text together can be continued by others, and one without a secret made by anybody",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // Fifteen tries for each of at most 20 secrets.
    if !case.is_hmac() {
        return;
    }
    let parts = |secret: &[u8]| {
        let message = &*case.message;
        [
            (message.to_vec(), "the signing input alone"),
            ([secret, message].concat(), "the secret and the signing input behind it"),
            ([message, secret].concat(), "the signing input and the secret behind it"),
            ([secret, b".", message].concat(), "the secret, a dot and the signing input"),
            ([message, b".", secret].concat(), "the signing input, a dot and the secret"),
        ]
    };
    for (text, name) in case.secrets().flat_map(parts) {
        if let Some(hash) =
            Hash::ALL.into_iter().find(|hash| hash.bytes(&text) == case.signature.bytes).filter(|_| hits.is_empty())
        {
            hits.verifies_if(format!("the signature is the {} of {name}, and no MAC", hash.name().to_uppercase()));
        }
    }
}

fn example(_: Random<'_>) -> Made {
    let input = Made::input(Made::HEADER, Made::CLAIMS);
    let text = format!("{input}{}", Made::SECRET);
    Made::joined(&input, &Hash::Sha256.bytes(text.as_bytes()), Made::SECRET)
}
