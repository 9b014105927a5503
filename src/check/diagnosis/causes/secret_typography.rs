//! A word processor put typographic signs into the secret.

use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "secret-typography",
    summary: "a word processor turned quotes, dashes or dots of the secret into typographic ones",
    fix: "copy the secret from its source; what went through a chat or a text document may have been beautified",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

const PLAIN: [(char, &str); 9] = [
    ('\u{2018}', "'"),
    ('\u{2019}', "'"),
    ('\u{201c}', "\""),
    ('\u{201d}', "\""),
    ('\u{201e}', "\""),
    ('\u{2013}', "-"),
    ('\u{2014}', "--"),
    ('\u{2026}', "..."),
    ('\u{a0}', " "),
];

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // One try.
    let Some(text) = case.secret_text() else { return };
    let plain = PLAIN.into_iter().fold(text.to_owned(), |text, (fine, plain)| text.replace(fine, plain));
    let secret =
        (plain != text).then(|| (plain.into_bytes(), "the typographic quotes, dashes and dots are plain ones"));
    case.try_secrets(hits, secret);
}

fn example(random: Random<'_>) -> Made {
    Made::hs256(b"it's long enough -- for HS256...", "it\u{2019}s long enough \u{2014} for HS256\u{2026}", random)
}
