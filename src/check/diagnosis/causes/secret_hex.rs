//! The secret is hexadecimal text of the real key.

use crate::check::diagnosis::encodings;
use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::key::detect::SecretEncoding;
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "secret-hex",
    summary: "the secret is hexadecimal text of the real key",
    fix: "turn the hexadecimal digits into bytes before you give the secret to the library, or choose \"hex\" where it asks for the encoding",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // One try.
    let Some(text) = case.typed_secret() else { return };
    let decoded = encodings::decode(text, SecretEncoding::Hex);
    case.try_secrets(hits, decoded.map(|secret| (secret, "the secret is decoded as hexadecimal digits")));
}

fn example(random: Random<'_>) -> Made {
    Made::hs256(&[0xa7; 32], &"a7".repeat(32), random)
}
