//! The payload was signed with another way of writing slashes.

use crate::check::diagnosis::json_style::{JsonStyle, Strings};
use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "payload-slashes",
    summary: "slashes were written as \\/ when the JSON was signed, and are not now, or the other way round",
    fix: "sign and send the same bytes; in PHP, JSON_UNESCAPED_SLASHES stops json_encode from writing \\/",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // Two tries for each style and each of at most 20 keys: the payload alone, and the header too.
    if !case.payload_text().contains('/') {
        return;
    }
    let strings = |strings| JsonStyle { strings, ..JsonStyle::default() };
    case.try_styles(
        hits,
        [
            (strings(Strings::Slashes), "with \\/ for each slash"),
            (strings(Strings::AsciiSlashes), "with \\/ for each slash, and \\u escapes for all but ASCII"),
        ],
    );
    if case.payload_text().contains("\\/") {
        case.try_payloads(
            hits,
            [(case.payload_text().replace("\\/", "/"), "the payload is written with / for each \\/")],
        );
    }
}

fn example(_: Random<'_>) -> Made {
    let payload = Made::CLAIMS;
    let signed = JsonStyle { strings: Strings::Slashes, ..JsonStyle::default() }.written(payload).unwrap_or_default();
    let message = Made::input(Made::HEADER, &signed);
    Made::over_input(message.as_bytes(), &Made::input(Made::HEADER, payload))
}
