//! The message was hashed before it was given to the signer, which hashes it again.

use crate::check::diagnosis::encodings;
use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::hash::Hash;
use crate::jose::jws;
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "hashed-twice",
    summary: "the signer got the hash of the signing input and hashed that again",
    fix: "give the signer the signing input itself, or tell it that it gets a hash (AWS KMS: MessageType DIGEST)",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // Nine tries for each of at most 20 keys.
    case.try_messages(
        hits,
        Hash::ALL.into_iter().flat_map(|hash| {
            let digest = hash.bytes(&case.message);
            let (digits, [(base64, _), ..]) = (encodings::hex(&digest), encodings::base64_forms(&digest));
            [
                (digest, ""),
                (digits.into_bytes(), ", written as hexadecimal digits,"),
                (base64.into_bytes(), ", written as base64,"),
            ]
            .map(|(message, form)| {
                (
                    message,
                    format!(
                        "the signed message is the {} of the signing input{form} and not the input itself",
                        hash.name().to_uppercase()
                    ),
                )
            })
        }),
    );
}

fn example(random: Random<'_>) -> Made {
    let (key, input) = (Made::ec(random), Made::input(r#"{"alg":"ES256","typ":"JWT"}"#, Made::CLAIMS));
    let signature = jws::sign_raw(&key, "ES256", &Hash::Sha256.bytes(input.as_bytes()), random).unwrap_or_default();
    Made::joined(&input, &signature, &Made::public(&key))
}
