//! The signer's secret has a space, tab or byte order mark around it.

use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "secret-space-added",
    summary: "the signer used the secret with an invisible character before or behind it",
    fix: "look at the bytes of the secret that the signer reads (xxd, od -c), and store it again without the extra character",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // Six tries.
    let Some(text) = case.secret_text() else { return };
    let marks = [(" ", "a space (20)"), ("\t", "a tab (09)"), ("\u{feff}", "a byte order mark (EF BB BF)")];
    case.try_secrets(
        hits,
        marks.into_iter().flat_map(|(mark, name)| {
            [
                (format!("{text}{mark}").into_bytes(), format!("{name} is added behind the secret")),
                (format!("{mark}{text}").into_bytes(), format!("{name} is added before the secret")),
            ]
        }),
    );
}

fn example(random: Random<'_>) -> Made {
    Made::hs256(format!("\u{feff}{}", Made::SECRET).as_bytes(), Made::SECRET, random)
}
