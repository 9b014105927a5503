//! A token in a token that nobody announces.

use super::cty_without_nested::is_jwt;
use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};
use crate::jose::error::{Fault, Place};
use crate::jose::jws;
use crate::jose::key::Key;
use crate::jose::random::Random;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "cty-missing",
    family: Family::Header,
    risk: Risk::Low,
    summary: "the payload is another token, but `cty` does not say so",
    why: "A reader that is not told takes the payload for claims and finds none, or guesses. The standard requires the word so \
          that nobody has to look into the content to know what it is.",
    how: "A service wraps a token it received, signing or encrypting it once more, and hands over the text as if it \
          were any payload. Libraries with a method for nesting set [[header:cty]] by themselves; the generic signing \
          call does not. Decode the payload once: when it begins with `ey` and has dots, there is a token inside, and \
          the wrapper's header builder is the place to change.",
    fix: "set `cty` to `JWT` in the outer header",
    sources: &["RFC 7519 5.2", "RFC 7515 4.1.10"],
    bad: Example::Made(bad),
    good: Example::Made(good),
    look: Look::At(look),
});

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    let token = subject.token;
    let is_announced = subject.header("cty").any(|(_, cty)| cty.as_str().is_some_and(|cty| is_jwt(&cty)));
    if !is_announced && token.problems.iter().any(|problem| problem.fault == Fault::NestedToken) {
        let span = token.payload.as_ref().map(|payload| payload.span).unwrap_or_default();
        found.at(Place::Token, span, "there is a token inside, but `cty` does not say so");
    }
}

/// The usual token in another one.
fn example(header: &str, random: Random<'_>) -> (String, String) {
    let (inner, secret) = Example::changed(|_| {}, random);
    let token = jws::sign(header, inner.as_bytes(), "HS256", &Key::secret(secret.as_bytes()), random);
    (token.unwrap_or_default(), secret)
}

fn bad(random: Random<'_>) -> (String, String) {
    example(r#"{"alg":"HS256"}"#, random)
}

fn good(random: Random<'_>) -> (String, String) {
    example(r#"{"alg":"HS256","cty":"JWT"}"#, random)
}
