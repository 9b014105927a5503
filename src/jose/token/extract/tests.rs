//! Pasted texts and the tokens in them, as tables.

mod forms;

mod hostile;

mod lines;

mod samples;

mod sources;

use super::{Found, FoundKind, MAX_FOUND, extract};
use FoundKind::{Jwe, JweJson, Jws, JwsJson, SdJwt, TwoPart};
use samples::*;

/// Extracts from `input` and compares kinds and texts; also what must hold for every input.
fn check(input: &str, expected: &[(FoundKind, &str)]) {
    let found = extract(input);
    let got: Vec<(FoundKind, &str)> = found.iter().map(|found| (found.kind, found.token.as_str())).collect();
    assert_eq!(got, expected, "in {input:?}");
    for found in &found {
        check_place(input, found);
    }
}

/// The span lies in the input, and what is there literally is said to be unchanged.
fn check_place(input: &str, found: &Found) {
    let place = input.get(found.span.start..found.span.end);
    assert!(place.is_some_and(|place| !place.is_empty()), "{:?} in {input:?}", found.span);
    assert_eq!(place == Some(found.token.as_str()), found.mends.is_empty(), "{found:?} in {input:?}");
}

/// Checks that each input, with `{}` for the token, has exactly that token.
fn check_each(kind: FoundKind, token: &str, inputs: &[&str]) {
    for input in inputs {
        check(&input.replace("{}", token), &[(kind, token)]);
    }
}

/// The token in lines of `width` characters, with `first` before the first line and `next` before the others.
fn wrapped(token: &str, width: usize, first: &str, next: &str) -> String {
    let lines: Vec<&str> = token.as_bytes().chunks(width).map(|line| std::str::from_utf8(line).unwrap()).collect();
    format!("{first}{}", lines.join(&format!("\n{next}")))
}
