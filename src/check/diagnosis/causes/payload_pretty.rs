//! The payload was signed with line breaks and indentation.

use crate::check::diagnosis::json_style::JsonStyle;
use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "payload-pretty",
    summary: "the JSON of the payload was signed with line breaks, and is sent without them",
    fix: "sign and send the same bytes: nothing on the way may read the JSON and write it again",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // Two tries for each style and each of at most 20 keys: the payload alone, and the header too.
    let pretty = |indent| JsonStyle { indent: Some(indent), colon: " ", ..JsonStyle::default() };
    case.try_styles(
        hits,
        [
            (pretty(2), "with line breaks and an indentation of two spaces"),
            (pretty(4), "with line breaks and an indentation of four spaces"),
            (
                JsonStyle { colon: "", ..pretty(2) },
                "with line breaks, two spaces of indentation and no space behind colons",
            ),
        ],
    );
}

fn example(_: Random<'_>) -> Made {
    let payload = Made::CLAIMS;
    let signed = JsonStyle { indent: Some(4), colon: " ", ..JsonStyle::default() }.written(payload).unwrap_or_default();
    let message = Made::input(Made::HEADER, &signed);
    Made::over_input(message.as_bytes(), &Made::input(Made::HEADER, payload))
}
