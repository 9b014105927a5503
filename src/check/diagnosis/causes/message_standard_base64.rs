//! Header and payload were signed as standard base64.

use crate::check::diagnosis::encodings;
use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "message-standard-base64",
    summary: "the signature covers the parts in standard base64, but the token has them in base64url",
    fix: "sign the very characters that stand in the token: base64url without padding",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // Three tries for each of at most 20 keys: standard base64 with and without padding, base64url with padding.
    let (header, payload) = (
        encodings::base64_forms(case.header_json().as_bytes()),
        encodings::base64_forms(case.payload_text().as_bytes()),
    );
    let joined = header
        .into_iter()
        .zip(payload)
        .filter(|((header, _), (payload, _))| header.contains(['+', '/', '=']) || payload.contains(['+', '/', '=']));
    case.try_messages(
        hits,
        joined.map(|((header, name), (payload, _))| {
            (format!("{header}.{payload}").into_bytes(), format!("the signed parts are written as {name}"))
        }),
    );
}

fn example(_: Random<'_>) -> Made {
    let [(header, _), ..] = encodings::base64_forms(Made::HEADER.as_bytes());
    let [(payload, _), ..] = encodings::base64_forms(Made::CLAIMS.as_bytes());
    Made::over(format!("{header}.{payload}").as_bytes())
}
