//! The line ends of the payload changed.

use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "payload-line-end",
    summary: "line ends of the payload were changed after signing, or one at its end was lost",
    fix: "treat the payload as bytes: tools that trim texts or turn line ends into those of another system change what was signed",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // At most six tries for each of at most 20 keys.
    let text = case.payload_text();
    let trimmed = text.trim_end_matches(['\r', '\n', ' ']);
    let changes = [
        (format!("{trimmed}\n"), "a line feed (0A) stands at the end of the payload"),
        (format!("{trimmed}\r\n"), "carriage return and line feed (0D 0A) stand at the end of the payload"),
        (trimmed.to_owned(), "the white space at the end of the payload is left out"),
        (text.replace("\r\n", "\n"), "each line of the payload ends in a line feed (0A) alone"),
        (
            text.replace("\r\n", "\n").replace('\n', "\r\n"),
            "each line of the payload ends in carriage return and line feed (0D 0A)",
        ),
        (format!("\u{feff}{text}"), "a byte order mark (EF BB BF) stands before the payload"),
    ];
    case.try_payloads(hits, changes);
}

fn example(_: Random<'_>) -> Made {
    let message = Made::input(Made::HEADER, &format!("{}\n", Made::CLAIMS));
    Made::over_input(message.as_bytes(), &Made::input(Made::HEADER, Made::CLAIMS))
}
