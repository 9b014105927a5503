//! One character of the secret is wrong.

use crate::check::diagnosis::slips;
use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "secret-character",
    summary: "one character of the secret is wrong, missing or too much",
    fix: "copy the secret instead of typing it",
    is_attack: false,
    is_search: true,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // For a secret of n characters some 190n tries; at most 25 000, and none for a long token.
    let Some(text) = case.secret_text() else { return };
    let text: Vec<char> = text.chars().collect();
    let alphabet: Vec<char> = (' '..='~').collect();
    if text.len() > 128 || case.message.len() > 4096 {
        return;
    }
    let mut slips = slips::all(text.len(), &alphabet).take(25_000);
    let right = slips.find(|slip| {
        let secret: String = slip.mended(&text).into_iter().collect();
        secret != case.key_text && case.holds_with_secret(secret.as_bytes())
    });
    if let Some(slip) = right {
        hits.verifies_if(slip.change(&text, "the secret"));
    }
}

fn example(random: Random<'_>) -> Made {
    Made::hs256(Made::SECRET.as_bytes(), &Made::SECRET.replace("Page", "Paqe"), random)
}
