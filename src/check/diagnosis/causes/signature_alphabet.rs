//! The signature is standard base64, or has padding.

use crate::check::diagnosis::encodings;
use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::jws;
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "signature-alphabet",
    summary: "the signature is written in standard base64: with +, / or =",
    fix: "write it as base64url without padding: - for +, _ for /, and no = at the end (RFC 7515 2)",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // One try.
    let text = case.signature.span.slice(&case.token.text);
    if text.contains(['+', '/', '=']) && case.holds_as(&case.signature.bytes) {
        hits.verifies_if("the third part is written as base64url: - for +, _ for /, no = at its end");
    }
}

fn example(_: Random<'_>) -> Made {
    let input = Made::input(Made::HEADER, Made::CLAIMS);
    let mac = jws::mac_raw(Made::SECRET.as_bytes(), "HS256", input.as_bytes()).unwrap_or_default();
    let [(signature, _), ..] = encodings::base64_forms(&mac);
    Made { token: format!("{input}.{signature}"), ..Made::over(b"") }
}
