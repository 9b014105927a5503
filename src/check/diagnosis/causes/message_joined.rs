//! Header and payload were joined in another way.

use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "message-joined",
    summary: "the two encoded parts were joined in another way than with one dot",
    fix: "sign exactly the encoded header, one dot and the encoded payload, and nothing before, between or behind them",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // Seven tries for each of at most 20 keys.
    let (header, payload) = (case.encoded_header(), case.encoded_payload());
    case.try_messages(
        hits,
        [
            (
                format!("{header}{payload}").into_bytes(),
                "nothing stands between the encoded header and the encoded payload",
            ),
            (format!("{header}.{payload}\n").into_bytes(), "a line feed (0A) stands behind the signed text"),
            (
                format!("{header}.{payload}\r\n").into_bytes(),
                "carriage return and line feed (0D 0A) stand behind the signed text",
            ),
            (format!("{header}.{payload}.").into_bytes(), "a second dot stands behind the signed text"),
            (format!("{payload}.{header}").into_bytes(), "the encoded payload stands before the encoded header"),
            (
                format!("{header}\n{payload}").into_bytes(),
                "a line feed stands between the encoded header and the encoded payload",
            ),
            (
                format!("{header}.{payload}").encode_utf16().flat_map(u16::to_le_bytes).collect(),
                "the signed text is UTF-16 little-endian and not ASCII",
            ),
        ],
    );
}

fn example(_: Random<'_>) -> Made {
    let input = Made::input(Made::HEADER, Made::CLAIMS);
    Made::over(format!("{input}\n").as_bytes())
}
