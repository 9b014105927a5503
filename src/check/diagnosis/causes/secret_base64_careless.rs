//! A careless base64 reader skipped characters of the secret.

use crate::check::diagnosis::encodings;
use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::key::detect::SecretEncoding;
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "secret-base64-careless",
    summary: "the library decoded the secret as base64 and skipped the characters that are none",
    fix: "do not give text to an interface that expects base64: give it the bytes of the text, or a real base64 secret",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // Two tries, only for a text that is no base64.
    let Some(text) = case.secret_text() else { return };
    if encodings::decode(text, SecretEncoding::Base64).is_some() {
        return;
    }
    let is_symbol = |character: &char| character.is_ascii_alphanumeric() || matches!(character, '+' | '/' | '-' | '_');
    let decoded = |symbols: String| {
        // A last character that gives no byte is dropped too.
        let whole = symbols.len() - usize::from(symbols.len() % 4 == 1);
        encodings::decode(symbols.get(..whole)?, SecretEncoding::Base64)
    };
    let skipped = decoded(text.chars().filter(is_symbol).collect());
    let ended = decoded(text.chars().take_while(|character| *character != '=').filter(is_symbol).collect());
    let changes = [
        (skipped, "the secret is decoded as base64 and every character that is none is skipped"),
        (ended, "the secret is decoded as base64 up to the first = and every other character is skipped"),
    ];
    case.try_secrets(hits, changes.into_iter().filter_map(|(secret, change)| Some((secret?, change))));
}

fn example(random: Random<'_>) -> Made {
    let symbols: String = Made::SECRET.chars().filter(char::is_ascii_alphanumeric).collect();
    let whole = symbols.len() - usize::from(symbols.len() % 4 == 1);
    let secret = encodings::decode(symbols.get(..whole).unwrap_or_default(), SecretEncoding::Base64);
    Made::hs256(&secret.unwrap_or_default(), Made::SECRET, random)
}
