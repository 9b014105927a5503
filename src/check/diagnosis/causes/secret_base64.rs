//! The secret is base64 text of the real key.

use crate::check::diagnosis::{Case, Cause, Hits, Made};
use crate::jose::key::detect::{SecretEncoding, detect};
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause {
    id: "secret-base64",
    summary: "the secret is base64 of the real key",
    fix: "decode the secret before you give it to the library, or choose \"base64\" where it asks for the encoding",
    is_attack: false,
    is_search: false,
    probe,
    example,
};

fn probe(case: &Case<'_>, hits: &mut Hits) {
    for (encoding, name) in [(SecretEncoding::Base64, "base64"), (SecretEncoding::Base64Url, "base64url")] {
        let keys = detect(case.key_text, encoding);
        if hits.is_empty() && keys.keys.iter().any(|key| case.holds_with_key(key)) {
            hits.verifies_if(format!("the secret is decoded as {name}"));
        }
    }
}

fn example(random: Random<'_>) -> Made {
    Made::hs256(&[0xfb; 32], "+/v7+/v7+/v7+/v7+/v7+/v7+/v7+/v7+/v7+/v7+/s=", random)
}
