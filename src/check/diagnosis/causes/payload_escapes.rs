//! The payload was signed with other escapes of characters.

use crate::check::diagnosis::json_style::{JsonStyle, Strings};
use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "payload-escapes",
    summary: "letters beyond ASCII, or the signs < > &, were written with other escapes when the JSON was signed",
    fix: "sign and send the same bytes; ensure_ascii in Python and SetEscapeHTML in Go decide how JSON is written there",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // Two tries for each style and each of at most 20 keys: the payload alone, and the header too.
    let strings = |strings| JsonStyle { strings, ..JsonStyle::default() };
    case.try_styles(
        hits,
        [
            (strings(Strings::Ascii), "with \\u escapes for all characters beyond ASCII"),
            (strings(Strings::Html), "with \\u escapes for <, > and &"),
            (strings(Strings::Plain), "without escapes that JSON does not demand"),
        ],
    );
}

fn example(_: Random<'_>) -> Made {
    let payload = "{\"name\":\"J\u{fc}rgen & Zo\u{eb}\",\"exp\":4102444800}";
    let signed = JsonStyle { strings: Strings::Ascii, ..JsonStyle::default() }.written(payload).unwrap_or_default();
    let message = Made::input(Made::HEADER, &signed);
    Made::over_input(message.as_bytes(), &Made::input(Made::HEADER, payload))
}
