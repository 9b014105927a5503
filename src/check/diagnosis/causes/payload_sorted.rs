//! The payload was signed with its members sorted.

use crate::check::diagnosis::json_style::JsonStyle;
use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "payload-sorted",
    summary: "the members of the JSON stood in another order when it was signed: sorted by name",
    fix: "keep the order in which the members were signed: a JSON library that sorts, or a map without order, changes the bytes",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // Two tries for each style and each of at most 20 keys: the payload alone, and the header too.
    let sorted = JsonStyle { is_sorted: true, ..JsonStyle::default() };
    case.try_styles(
        hits,
        [
            (sorted, "with its members sorted by name"),
            (
                JsonStyle { comma: " ", colon: " ", ..sorted },
                "with its members sorted by name and a space behind each comma and colon",
            ),
        ],
    );
}

fn example(_: Random<'_>) -> Made {
    let payload = Made::CLAIMS;
    let signed = JsonStyle { is_sorted: true, ..JsonStyle::default() }.written(payload).unwrap_or_default();
    let message = Made::input(Made::HEADER, &signed);
    Made::over_input(message.as_bytes(), &Made::input(Made::HEADER, payload))
}
