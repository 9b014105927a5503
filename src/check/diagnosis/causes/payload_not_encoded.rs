//! The payload was signed without encoding.

use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::encoding::base64url;
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "payload-not-encoded",
    summary: "the payload was signed without encoding, or encoded twice, and the header does not say so",
    fix: "sign the encoded payload, or put b64 false with crit into the header (RFC 7797 3)",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // Two tries for each of at most 20 keys.
    let (header, payload) = (case.encoded_header(), case.payload_text());
    case.try_messages(
        hits,
        [
            (
                format!("{header}.{payload}").into_bytes(),
                "the payload is signed as it is, behind the encoded header and a dot".to_owned(),
            ),
            (
                format!("{header}.{}", base64url::encode(case.encoded_payload().as_bytes())).into_bytes(),
                "the payload is encoded in base64url twice".to_owned(),
            ),
        ],
    );
}

fn example(_: Random<'_>) -> Made {
    Made::over(format!("{}.{}", base64url::encode(Made::HEADER.as_bytes()), Made::CLAIMS).as_bytes())
}
