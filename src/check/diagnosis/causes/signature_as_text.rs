//! The signature is text of the signature.

use crate::check::diagnosis::encodings;
use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::jws;
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "signature-as-text",
    summary: "the signature was turned into hexadecimal or base64 text before it was encoded",
    fix: "encode the bytes of the signature: ask the library for raw output (digest() and not hexdigest())",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // Three tries.
    let texts = encodings::decode_any(&case.signature.bytes);
    case.try_signatures(
        hits,
        texts.map(|(signature, name)| (signature, format!("the decoded signature is decoded once more, as {name}"))),
    );
}

fn example(_: Random<'_>) -> Made {
    let input = Made::input(Made::HEADER, Made::CLAIMS);
    let mac = jws::mac_raw(Made::SECRET.as_bytes(), "HS256", input.as_bytes()).unwrap_or_default();
    Made::joined(&input, encodings::hex(&mac).as_bytes(), Made::SECRET)
}
