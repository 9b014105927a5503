//! Header or payload is standard base64, and was signed so.

use crate::check::diagnosis::encodings;
use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "standard-alphabet-signed",
    summary: "header or payload is written in standard base64, and the signature covers that text",
    fix: "let the issuer write base64url (RFC 7515 2); until then a verifier must take the text as it came",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // One try.
    let parts = [case.encoded_header(), case.encoded_payload()];
    if parts.iter().any(|part| part.contains(['+', '/'])) && case.holds_for(&case.message) {
        hits.verifies_if("the signs + and / of header or payload stay as they are, and the library allows them");
    }
}

fn example(_: Random<'_>) -> Made {
    let payload = r#"{"iss":"https://issuer.example","sub":"??>>~~~???>>>~~~"}"#;
    let [_, _, (payload, _), _] = encodings::base64_forms(payload.as_bytes());
    let [_, (header, _), ..] = encodings::base64_forms(Made::HEADER.as_bytes());
    let input = format!("{header}.{payload}");
    Made::over_input(input.as_bytes(), &input)
}
