//! Numbers of the payload were written anew.

use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::encoding::json::{Kind, Value};
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "payload-numbers",
    summary: "numbers of the payload were written anew after signing: 1.0 became 1, or the other way round",
    fix: "write times as whole numbers of seconds from the start, so that no library has a reason to write them anew",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // Two tries for each of at most 20 keys.
    let text = case.payload_text();
    let numbers: Vec<_> = case
        .token
        .payload
        .iter()
        .flat_map(|content| content.document.root())
        .flat_map(Value::descendants)
        .filter(|value| value.kind() == Kind::Number)
        .take(1000)
        .collect();
    let changed = |change: fn(&str) -> String| {
        let (mut out, mut from) = (String::with_capacity(text.len()), 0);
        for number in &numbers {
            out.push_str(text.get(from..number.span().start).unwrap_or_default());
            out.push_str(&change(number.raw()));
            from = number.span().end;
        }
        out + text.get(from..).unwrap_or_default()
    };
    case.try_payloads(
        hits,
        [
            (
                changed(|number| number.strip_suffix(".0").unwrap_or(number).to_owned()),
                "the numbers of the payload are written without .0 at their end",
            ),
            (
                changed(|number| {
                    if number.bytes().all(|byte| byte.is_ascii_digit()) {
                        format!("{number}.0")
                    } else {
                        number.to_owned()
                    }
                }),
                "the whole numbers of the payload are written with .0 at their end",
            ),
        ],
    );
}

fn example(_: Random<'_>) -> Made {
    let claims = Made::CLAIMS.replace("4102444800", "4102444800.0");
    Made::over_input(Made::input(Made::HEADER, &claims).as_bytes(), &Made::input(Made::HEADER, Made::CLAIMS))
}
