//! White space or invisible characters inside the secret.

use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "secret-inner-space",
    summary: "there are spaces, line breaks or invisible characters inside the secret",
    fix: "copy the secret from its source and not from a document: editors break lines and add invisible characters",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // Three tries.
    let Some(text) = case.secret_text() else { return };
    let visible = |character: &char| !matches!(character, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}');
    let changes = [
        (
            text.chars().filter(|character| !character.is_whitespace()).collect(),
            "the white space inside the secret is left out",
        ),
        (text.chars().filter(visible).collect(), "the invisible characters inside the secret are left out"),
        (text.replace(['\u{a0}', '\u{202f}'], " "), "the no-break spaces inside the secret are plain spaces"),
    ];
    let changed = changes.into_iter().filter(|(changed, _): &(String, _)| changed != text && changed != text.trim());
    case.try_secrets(hits, changed.map(|(secret, change)| (secret.into_bytes(), change)));
}

fn example(random: Random<'_>) -> Made {
    Made::hs256(Made::SECRET.as_bytes(), &Made::SECRET.replace(':', ":\u{200b}"), random)
}
