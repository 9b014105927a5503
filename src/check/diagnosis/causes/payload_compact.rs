//! The payload was signed without white space.

use crate::check::diagnosis::json_style::JsonStyle;
use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "payload-compact",
    summary: "white space was put into the JSON of the payload after signing",
    fix: "sign and send the same bytes: nothing on the way may read the JSON and write it again",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // Two tries for each style and each of at most 20 keys: the payload alone, and the header too.
    case.try_styles(hits, [(JsonStyle::default(), "without white space between its signs")]);
}

fn example(_: Random<'_>) -> Made {
    let message = Made::input(Made::HEADER, Made::CLAIMS);
    let pretty = JsonStyle { indent: Some(2), colon: " ", ..JsonStyle::default() }.written(Made::CLAIMS);
    Made::over_input(message.as_bytes(), &Made::input(Made::HEADER, &pretty.unwrap_or_default()))
}
