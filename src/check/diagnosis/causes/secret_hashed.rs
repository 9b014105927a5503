//! The signer used a hash of the secret.

use crate::check::diagnosis::encodings;
use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::hash::Hash;
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "secret-hashed",
    summary: "the signer hashed the secret first and used the hash as the key",
    fix: "use the bytes of the secret themselves on both sides: HMAC hashes a long key by its own rule",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // Sixteen tries: four hashes, as bytes, as digits in both cases, and as base64.
    let Some(text) = case.secret_text() else { return };
    let registered = Hash::ALL.map(|hash| (hash.bytes(text.as_bytes()), hash.name().to_uppercase()));
    let digests = registered.into_iter().chain([(Hash::sha1(text.as_bytes()), "SHA-1".to_owned())]);
    case.try_secrets(
        hits,
        digests.flat_map(|(digest, name)| {
            let (digits, [(base64, _), ..]) = (encodings::hex(&digest), encodings::base64_forms(&digest));
            let upper = digits.to_uppercase().into_bytes();
            [
                (digest, ""),
                (digits.into_bytes(), ", written as hexadecimal digits"),
                (upper, ", written as hexadecimal digits in upper case"),
                (base64.into_bytes(), ", written as base64"),
            ]
            .map(move |(secret, form)| (secret, format!("the key is the {name} of the secret{form}")))
        }),
    );
}

fn example(random: Random<'_>) -> Made {
    Made::hs256(&Hash::Sha256.bytes(Made::SECRET.as_bytes()), Made::SECRET, random)
}
