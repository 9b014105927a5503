//! Only the payload was signed.

use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "message-payload-only",
    summary: "the signature covers the payload only, not the header",
    fix: "sign the encoded header, a dot and the encoded payload (RFC 7515 5.1 step 5): an unsigned header can be exchanged",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // Three tries for each of at most 20 keys.
    case.try_messages(
        hits,
        [
            (case.encoded_payload().into(), "the signed message is the encoded payload alone"),
            (case.payload_text().into(), "the signed message is the decoded payload alone"),
            (case.encoded_header().into(), "the signed message is the encoded header alone"),
        ],
    );
}

fn example(_: Random<'_>) -> Made {
    Made::over(Made::CLAIMS.as_bytes())
}
