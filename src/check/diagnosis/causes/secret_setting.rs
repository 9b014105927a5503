//! The pasted text is a whole line of settings.

use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "secret-setting",
    summary: "the pasted text is a line of settings: the name of a variable, and the secret behind it",
    fix: "paste only what stands behind the = or the colon, without quotation marks",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // Four tries: behind the first = and the first colon, each with and without quotation marks.
    let Some(text) = case.secret_text() else { return };
    let values = ['=', ':'].into_iter().filter_map(|sign| Some((text.split_once(sign)?.1.trim(), sign)));
    case.try_secrets(
        hits,
        values.flat_map(|(value, sign)| {
            let bare = value.trim_end_matches([',', ';']).trim_matches(['"', '\'']);
            [value, bare]
                .map(|secret| (secret.into(), format!("the secret is only what stands behind the first {sign}")))
        }),
    );
}

fn example(random: Random<'_>) -> Made {
    Made::hs256(Made::SECRET.as_bytes(), &format!("JWT_SECRET=\"{}\"", Made::SECRET), random)
}
