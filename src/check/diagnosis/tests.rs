//! Each cause is found on the token that was made with it.

use std::collections::BTreeSet;

use super::*;
use crate::jose::jws::{self, Expectation, Outcome};
use crate::jose::key::detect::detect;
use crate::jose::token::Token;
use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;

#[test]
fn each_cause_is_found_on_its_example() {
    let mut wrong = Vec::new();
    for cause in CAUSES {
        let made = (cause.example)(&mut UnwrapErr(SysRng));
        let token = Token::parse(&made.token);
        let keys = detect(&made.key, made.encoding);
        let outcome = jws::verify(&token, 0, &keys.keys, Expectation::default());
        let case = Case::of(&token, &keys, &made.key, None);
        let hits = case.map(|case| run(&case)).unwrap_or_default();
        let is_found = hits.iter().any(|hit| hit.cause == cause.id);
        let is_told = hits.iter().all(|hit| hit.message.starts_with("It verifies if "));
        if matches!(outcome, Outcome::Verified { .. }) || !is_found || !is_told || hits.len() > 2 {
            wrong.push((cause.id, hits));
        }
    }
    assert!(wrong.is_empty(), "verified, not found or too much found: {wrong:#?}");
}

#[test]
fn a_signature_of_somebody_else_has_no_cause() {
    let made = Made::hs256(
        b"a secret that nobody knows, with 32 bytes or more",
        "another secret, that has 32 bytes or more",
        &mut UnwrapErr(SysRng),
    );
    let (token, keys) = (Token::parse(&made.token), detect(&made.key, made.encoding));
    let case = Case::of(&token, &keys, &made.key, None);
    assert_eq!(case.map(|case| run(&case)), Some(Vec::new()));
}

#[test]
fn causes_say_what_they_are() {
    let mut seen = BTreeSet::new();
    for cause in CAUSES {
        assert!(seen.insert(cause.id), "{} stands twice", cause.id);
        assert!(cause.summary.chars().count() <= 100 && !cause.summary.ends_with('.'), "{}", cause.id);
        assert!(!cause.fix.is_empty() && !cause.fix.ends_with('.'), "{}", cause.id);
    }
}
