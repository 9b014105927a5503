//! The token was signed with a word that stands for no value.

use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "secret-placeholder",
    summary: "the secret of the signer is a word such as undefined or changeme",
    fix: "never accept it: anybody can sign with such a word. Let the program stop when its secret is not set",
    is_attack: true,
    is_search: false,
    probe,
    example,
});

/// What languages write for "no value", and what people write until they have one.
const WORDS: [&str; 24] = [
    "undefined",
    "null",
    "None",
    "nil",
    "NULL",
    "[object Object]",
    "secret",
    "Secret",
    "SECRET",
    "changeme",
    "changeit",
    "your-256-bit-secret",
    "your-384-bit-secret",
    "your-512-bit-secret",
    "your_secret_key",
    "your-secret-key",
    "mysecret",
    "secret-key",
    "secretkey",
    "jwt_secret",
    "jwt-secret",
    "password",
    "test",
    "key",
];

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // One try for each word.
    case.try_secrets(hits, WORDS.map(|word| (word.into(), format!("the secret is the word \"{word}\""))));
}

fn example(random: Random<'_>) -> Made {
    Made::hs256(b"undefined", Made::SECRET, random)
}
