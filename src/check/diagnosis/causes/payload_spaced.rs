//! The payload was signed with a space behind each comma and colon.

use crate::check::diagnosis::json_style::{JsonStyle, Strings};
use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "payload-spaced",
    summary: "the JSON was signed with spaces behind commas and colons, as Python writes it",
    fix: "give json.dumps the separators (\",\", \":\"), or sign the very bytes that are sent",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // Two tries for each style and each of at most 20 keys: the payload alone, and the header too.
    let spaced = JsonStyle { comma: " ", colon: " ", ..JsonStyle::default() };
    case.try_styles(
        hits,
        [
            (spaced, "with a space behind each comma and each colon"),
            (
                JsonStyle { strings: Strings::Ascii, ..spaced },
                "with a space behind each comma and colon, and \\u escapes for all but ASCII",
            ),
            (JsonStyle { comma: "", ..spaced }, "with a space behind each colon"),
            (JsonStyle { colon: "", ..spaced }, "with a space behind each comma"),
        ],
    );
}

fn example(_: Random<'_>) -> Made {
    let payload = Made::CLAIMS;
    let signed = JsonStyle { comma: " ", colon: " ", ..JsonStyle::default() }.written(payload).unwrap_or_default();
    let message = Made::input(Made::HEADER, &signed);
    Made::over_input(message.as_bytes(), &Made::input(Made::HEADER, payload))
}
