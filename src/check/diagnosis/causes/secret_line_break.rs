//! The signer's secret ends in a line break.

use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "secret-line-break",
    summary: "the signer read the secret with the line break at its end",
    fix: "write the secret without a final line break (printf instead of echo), or let the signer trim what it reads from a file",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // Four tries.
    let Some(text) = case.secret_text() else { return };
    let text = text.trim_end_matches(['\r', '\n']);
    let ends = [
        ("\n", "a line feed (0A)"),
        ("\r\n", "carriage return and line feed (0D 0A)"),
        ("\r", "a carriage return (0D)"),
        ("\n\n", "two line feeds (0A 0A)"),
    ];
    case.try_secrets(
        hits,
        ends.map(|(end, name)| {
            (format!("{text}{end}").into_bytes(), format!("{name} is added at the end of the secret"))
        }),
    );
}

fn example(random: Random<'_>) -> Made {
    Made::hs256(format!("{}\n", Made::SECRET).as_bytes(), Made::SECRET, random)
}
