//! The secret in other letter case.

use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "secret-case",
    summary: "the secret is written in other letter case",
    fix: "copy the secret instead of typing it, and look for forms or scripts that change its case",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // Three tries.
    let Some(text) = case.secret_text() else { return };
    let mut characters = text.chars();
    let first = characters.next().map(|first| first.to_lowercase().chain(characters).collect::<String>());
    case.try_secrets(
        hits,
        [
            (text.to_lowercase().into_bytes(), "the secret is written in lower case"),
            (text.to_uppercase().into_bytes(), "the secret is written in upper case"),
            (first.unwrap_or_default().into_bytes(), "the first character of the secret is a small letter"),
        ],
    );
}

fn example(random: Random<'_>) -> Made {
    Made::hs256(Made::SECRET.to_lowercase().as_bytes(), Made::SECRET, random)
}
