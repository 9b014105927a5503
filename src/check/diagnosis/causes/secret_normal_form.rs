//! The secret is in another normal form of Unicode.

use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "secret-normal-form",
    summary: "letters with accents are composed differently in the signer's secret (Unicode normal forms)",
    fix: "normalize the secret (NFC) before it becomes bytes on both sides, or use a secret of ASCII characters only",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // As many tries as there are forms: at most four.
    if case.secret_text().is_some() {
        let forms = case.key_forms.iter();
        case.try_secrets(
            hits,
            forms.map(|(name, text)| {
                (text.clone().into_bytes(), format!("the secret is written in the Unicode normal form {name}"))
            }),
        );
    }
}

fn example(random: Random<'_>) -> Made {
    let (composed, decomposed) =
        ("Gr\u{fc}\u{df}e aus M\u{fc}nchen, 2026!", "Gru\u{308}\u{df}e aus Mu\u{308}nchen, 2026!");
    let key_forms = vec![("NFD".into(), decomposed.into())];
    Made { key_forms, ..Made::hs256(decomposed.as_bytes(), composed, random) }
}
