//! The signer kept the quotation marks of a settings file.

use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "secret-quotes-kept",
    summary: "the signer kept the quotation marks that stand around the secret in its settings",
    fix: "take the quotation marks out of the file or environment that the signer reads: many container tools pass them on",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // Three tries.
    let Some(text) = case.secret_text() else { return };
    let quotes = [('"', "double quotes"), ('\'', "single quotes"), ('`', "backticks")];
    case.try_secrets(
        hits,
        quotes.map(|(quote, name)| {
            (
                format!("{quote}{text}{quote}").into_bytes(),
                format!("{name} are part of the secret, at its beginning and end"),
            )
        }),
    );
}

fn example(random: Random<'_>) -> Made {
    Made::hs256(format!("\"{}\"", Made::SECRET).as_bytes(), Made::SECRET, random)
}
