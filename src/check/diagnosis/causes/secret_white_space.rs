//! White space around the pasted secret.

use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "secret-white-space",
    summary: "there is white space around the secret that is not part of it",
    fix: "trim the secret where it is stored, and check the form, file or variable that it comes from",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // Four tries.
    let Some(text) = case.secret_text() else { return };
    let cut = text.len() - text.trim().len();
    if cut == 0 {
        return;
    }
    case.try_secrets(
        hits,
        [
            (text.trim().into(), format!("the white space around the secret ({cut} of its bytes) is left out")),
            (text.trim_end().into(), "the white space at the end of the secret is left out".into()),
            (text.trim_start().into(), "the white space before the secret is left out".into()),
            (text.trim_end_matches(['\r', '\n']).into(), "the line break at the end of the secret is left out".into()),
        ],
    );
}

fn example(random: Random<'_>) -> Made {
    Made::hs256(Made::SECRET.as_bytes(), &format!(" {}\n", Made::SECRET), random)
}
