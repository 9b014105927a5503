//! A shell changed the secret on its way.

use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "secret-shell",
    summary: "a shell took signs out of the secret: $, backslash or what follows a $",
    fix: "put the secret into single quotes where a shell or a compose file reads it, and write $ as the tool demands",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn without_variables(text: &str) -> String {
    let mut parts = text.split('$');
    let first = parts.next().unwrap_or_default().to_owned();
    let is_name = |character: char| character.is_ascii_alphanumeric() || character == '_';
    parts.fold(first, |text, part| text + part.trim_start_matches(is_name))
}

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // Five tries.
    let Some(text) = case.secret_text() else { return };
    let changes = [
        (text.replace("$$", "$"), "each $$ of the secret is one $"),
        (text.replace("\\$", "$"), "the backslash before $ is left out"),
        (
            without_variables(text),
            "each $ with the word behind it is left out, as a shell does with a variable that is not set",
        ),
        (
            text.trim_end_matches('%').to_owned(),
            "the % at the end is left out, which some shells show where a line has no end",
        ),
        (text.replace('$', "$$"), "each $ of the secret is $$"),
    ];
    let changed = changes.into_iter().filter(|(changed, _)| changed != text);
    case.try_secrets(hits, changed.map(|(secret, change)| (secret.into_bytes(), change)));
}

fn example(random: Random<'_>) -> Made {
    Made::hs256(b"pa, long enough for HS256: 2f6b1d", "pa$word, long enough for HS256: 2f6b1d", random)
}
