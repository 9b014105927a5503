//! The header was another usual one when it was signed.

use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::encoding::json::Value;
use crate::jose::random::Random;
use std::borrow::Cow;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "header-usual",
    summary: "another of the usual headers was signed: with or without typ, or in the other order",
    fix: "send the header that was signed: some libraries write their own header in place of the one that is given to them",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // At most 13 tries for each of at most 20 keys.
    let alg = Value::quote(&case.alg);
    let mut headers = vec![
        format!(r#"{{"alg":{alg},"typ":"JWT"}}"#),
        format!(r#"{{"typ":"JWT","alg":{alg}}}"#),
        format!(r#"{{"alg":{alg}}}"#),
        format!(r#"{{"alg": {alg}, "typ": "JWT"}}"#),
        format!(r#"{{"typ": "JWT", "alg": {alg}}}"#),
    ];
    let kids = case
        .signature
        .text_parameter("kid")
        .into_iter()
        .map(Cow::into_owned)
        .chain(case.keys.keys.iter().filter_map(|key| key.kid.clone()));
    for kid in kids.take(2).map(|kid| Value::quote(&kid)) {
        headers.extend([
            format!(r#"{{"alg":{alg},"typ":"JWT","kid":{kid}}}"#),
            format!(r#"{{"typ":"JWT","alg":{alg},"kid":{kid}}}"#),
            format!(r#"{{"alg":{alg},"kid":{kid},"typ":"JWT"}}"#),
            format!(r#"{{"alg":{alg},"kid":{kid}}}"#),
        ]);
    }
    case.try_headers(
        hits,
        headers.into_iter().map(|header| {
            let change = format!("the header is {header}");
            (header, change)
        }),
    );
}

fn example(_: Random<'_>) -> Made {
    let message = Made::input(r#"{"typ":"JWT","alg":"HS256"}"#, Made::CLAIMS);
    Made::over_input(message.as_bytes(), &Made::input(Made::HEADER, Made::CLAIMS))
}
