//! Header or payload has padding, and it was signed.

use crate::check::diagnosis::encodings;
use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "padding-signed",
    summary: "header or payload ends in =, and the signature covers these signs too",
    fix: "verify over the text exactly as it came and tell the library to allow padding, or let the issuer leave it out (RFC 7515 2); load balancers of AWS sign such tokens",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // One try.
    let parts = [case.encoded_header(), case.encoded_payload()];
    if parts.iter().any(|part| part.ends_with('=')) && case.holds_for(&case.message) {
        hits.verifies_if("the = signs at the end of the parts stay in the signed text, and the library allows them");
    }
}

fn example(_: Random<'_>) -> Made {
    let [.., (header, _)] = encodings::base64_forms(br#"{"alg":"HS256","typ":"JWT", "x":1}"#);
    let [.., (payload, _)] = encodings::base64_forms(Made::CLAIMS.as_bytes());
    let input = format!("{header}.{payload}");
    Made::over_input(input.as_bytes(), &input)
}
