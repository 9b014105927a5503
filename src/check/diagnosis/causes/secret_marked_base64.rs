//! The secret begins with a word that says how it is encoded.

use crate::check::diagnosis::encodings;
use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::key::detect::SecretEncoding;
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "secret-marked-base64",
    summary: "the secret begins with a mark such as base64: that is not part of it",
    fix: "take the mark away and decode the rest, as the framework that wrote it does",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // Six tries: behind the first colon or underscore.
    let Some(text) = case.secret_text() else { return };
    let rests = [':', '_', ','].into_iter().filter_map(|sign| Some((text.trim().split_once(sign)?.1, sign)));
    let decoded = rests.flat_map(|(rest, sign)| {
        [SecretEncoding::Base64, SecretEncoding::Hex].into_iter().filter_map(move |encoding| {
            let change = format!("what stands behind the first {sign} is decoded as {}", encoding.name());
            Some((encodings::decode(rest, encoding)?, change))
        })
    });
    case.try_secrets(hits, decoded);
}

fn example(random: Random<'_>) -> Made {
    let [(encoded, _), ..] = encodings::base64_forms(&[0x5c; 32]);
    Made::hs256(&[0x5c; 32], &format!("base64:{encoded}"), random)
}
