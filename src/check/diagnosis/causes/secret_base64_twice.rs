//! The secret was encoded in base64 twice.

use crate::check::diagnosis::encodings;
use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::key::detect::SecretEncoding;
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "secret-base64-twice",
    summary: "the secret is base64 of base64 of the real key",
    fix: "decode it once before you store it: Kubernetes encodes the values of its secrets once more",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // Four tries: after one decoding, every way of reading the text that came out.
    let Some(text) = case.secret_text() else { return };
    let once = encodings::decode(text, SecretEncoding::Base64);
    let Some(once) = once else { return };
    let twice = encodings::decode_any(&once)
        .map(|(secret, name)| (secret, format!("the secret is decoded as base64, and what comes out as {name}")));
    let trimmed = std::str::from_utf8(&once).map(|text| text.trim()).unwrap_or_default();
    let trimmed = (
        trimmed.as_bytes().to_vec(),
        "the secret is decoded as base64, and the line break at the end of what comes out is left out".to_owned(),
    );
    case.try_secrets(hits, twice.chain([trimmed]));
}

fn example(random: Random<'_>) -> Made {
    let [(once, _), ..] = encodings::base64_forms(&[0xd3; 32]);
    let [(twice, _), ..] = encodings::base64_forms(once.as_bytes());
    Made::hs256(&[0xd3; 32], &twice, random)
}
