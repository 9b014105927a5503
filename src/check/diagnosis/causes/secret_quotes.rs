//! Quotation marks around the pasted secret.

use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "secret-quotes",
    summary: "the quotation marks around the secret are not part of it",
    fix: "copy the secret without the quotation marks of the settings file, or let a reader of that format take them off",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

const QUOTES: [char; 3] = ['"', '\'', '`'];

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // Two tries: as it stands, and with white space around it left out.
    let Some(text) = case.secret_text() else { return };
    let trimmed = text.trim().trim_end_matches([',', ';']);
    let inner = QUOTES.into_iter().find_map(|quote| trimmed.strip_prefix(quote)?.strip_suffix(quote));
    case.try_secrets(
        hits,
        inner.into_iter().flat_map(|inner| {
            [
                (inner.into(), "the quotation marks around the secret are left out"),
                (
                    inner.trim().into(),
                    "the quotation marks around the secret and the white space inside them are left out",
                ),
            ]
        }),
    );
}

fn example(random: Random<'_>) -> Made {
    Made::hs256(Made::SECRET.as_bytes(), &format!("\"{}\"", Made::SECRET), random)
}
