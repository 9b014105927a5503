//! The signer used base64 or hexadecimal text of the secret.

use crate::check::diagnosis::encodings;
use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "secret-encoded",
    summary: "the signer used base64 or hexadecimal text of the secret as the key",
    fix: "let the signer decode the stored secret before it signs, or give every verifier the encoded text as it is",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // Fourteen tries: six ways of writing, with and without the line break that tools add.
    let Some(text) = case.secret_text() else { return };
    let hex = encodings::hex(text.as_bytes());
    let forms = encodings::base64_forms(text.as_bytes()).map(|(form, name)| (form, format!("written as {name}")));
    let upper = (hex.to_uppercase(), "written as hexadecimal digits in upper case".to_owned());
    let forms = [(hex, "written as hexadecimal digits".to_owned()), upper].into_iter().chain(forms);
    case.try_secrets(
        hits,
        forms.flat_map(|(form, name)| {
            let with_break =
                (format!("{form}\n").into_bytes(), format!("the secret is {name}, with a line feed behind it"));
            [(form.into_bytes(), format!("the secret is {name} and that text is the key")), with_break]
        }),
    );
}

fn example(random: Random<'_>) -> Made {
    let [(encoded, _), ..] = encodings::base64_forms(Made::SECRET.as_bytes());
    Made::hs256(encoded.as_bytes(), Made::SECRET, random)
}
