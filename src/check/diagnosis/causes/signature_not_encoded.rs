//! The signature stands in the token as hexadecimal digits.

use crate::check::diagnosis::encodings;
use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::jws;
use crate::jose::key::detect::SecretEncoding;
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "signature-not-encoded",
    summary: "the signature stands in the token as hexadecimal digits, not as base64url",
    fix: "encode the bytes of the signature as base64url without padding (RFC 7515 2)",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // One try.
    let text = case.signature.span.slice(&case.token.text);
    if text.len() < 32 || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return;
    }
    let bytes = encodings::decode(text, SecretEncoding::Hex);
    case.try_signatures(hits, bytes.map(|bytes| (bytes, "the third part of the token is read as hexadecimal digits")));
}

fn example(_: Random<'_>) -> Made {
    let input = Made::input(Made::HEADER, Made::CLAIMS);
    let mac = jws::mac_raw(Made::SECRET.as_bytes(), "HS256", input.as_bytes()).unwrap_or_default();
    let token = format!("{input}.{}", encodings::hex(&mac));
    Made { token, ..Made::over(b"") }
}
