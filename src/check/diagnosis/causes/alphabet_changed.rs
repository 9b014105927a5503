//! The alphabet of header or payload changed after signing.

use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "alphabet-changed",
    summary: "header or payload was changed between base64 and base64url after signing",
    fix: "leave the characters of the token as they are: the signature covers the text and not what it decodes to",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // Two tries.
    let text = String::from_utf8_lossy(&case.message);
    let url = text.replace('+', "-").replace('/', "_");
    let standard = text.replace('-', "+").replace('_', "/");
    case.try_messages(
        hits,
        [
            (url.into_bytes(), "header and payload are written with - and _ in place of + and /"),
            (standard.into_bytes(), "header and payload are written with + and / in place of - and _"),
        ],
    );
}

fn example(_: Random<'_>) -> Made {
    let input = Made::input(Made::HEADER, r#"{"iss":"https://issuer.example","sub":"??>>~~~???>>>~~~"}"#);
    Made::over_input(input.as_bytes(), &input.replace('-', "+").replace('_', "/"))
}
