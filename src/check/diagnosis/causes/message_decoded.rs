//! The decoded JSON was signed.

use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "message-decoded",
    summary: "the signature covers the JSON texts, not their encoded form",
    fix: "encode header and payload first and sign the two encoded parts with the dot between them (RFC 7515 5.1)",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // Three tries for each of at most 20 keys.
    let (header, payload) = (case.header_json(), case.payload_text());
    case.try_messages(
        hits,
        [
            (
                format!("{header}.{payload}").into_bytes(),
                "the signed message is the JSON of header and payload, decoded, with a dot between them",
            ),
            (
                format!("{header}{payload}").into_bytes(),
                "the signed message is the JSON of header and payload, decoded, with nothing between them",
            ),
            (
                format!("{header}\n{payload}").into_bytes(),
                "the signed message is the JSON of header and payload, decoded, with a line feed between them",
            ),
        ],
    );
}

fn example(_: Random<'_>) -> Made {
    Made::over(format!("{}.{}", Made::HEADER, Made::CLAIMS).as_bytes())
}
