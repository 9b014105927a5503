//! `iss`, `aud`, `sub` and required claims (RFC 7519 4.1.1 to 4.1.3).

use super::near_miss::{is_listed, near_miss};
use crate::check::policy::Policy;
use crate::check::report::ClaimCheck;
use crate::jose::encoding::json::{Kind, Value};
use crate::jose::span::Span;

/// In a longer list nobody looks for the one that nearly fits.
const MOST_COMPARED: usize = 20;

pub(super) fn check(claims: Value<'_>, policy: &Policy, checks: &mut Vec<ClaimCheck>) {
    one_of(claims, "iss", &policy.issuers, "iss-mismatch", checks);
    audience(claims, &policy.audiences, checks);
    let subject: Vec<String> = policy.subject.iter().cloned().collect();
    one_of(claims, "sub", &subject, "sub-invalid", checks);
    if let Some(value) = claims.get("jti")
        && value.kind() != Kind::String
    {
        checks.push(wrong_type("jti", "a string", value, false));
    }
    for name in &policy.required {
        checks.push(match claims.get(name) {
            Some(value) => ClaimCheck::passed(name, format!("{name} is there"), value.span()),
            None => missing(name, "claim-missing"),
        });
    }
}

fn one_of(claims: Value<'_>, name: &str, expected: &[String], code: &str, checks: &mut Vec<ClaimCheck>) {
    let Some(value) = claims.get(name) else {
        if !expected.is_empty() {
            checks.push(missing(name, code));
        }
        return;
    };
    let Some(found) = value.as_str() else {
        checks.push(wrong_type(name, "a string", value, !expected.is_empty()));
        return;
    };
    checks.push(if expected.is_empty() {
        ClaimCheck::not_checked(name, format!("{name} is {found}: nothing else was expected"), value.span())
    } else if expected.iter().any(|wanted| *wanted == found) {
        ClaimCheck::passed(name, format!("{name} is {found}"), value.span())
    } else {
        let message = format!("expected {} as {name}, but found {found}", list(expected));
        let swapped = (name == "iss").then(|| exchanged(expected, claims.get("aud"))).flatten();
        let hint = swapped.or_else(|| near_miss(expected, &found));
        let hint = hint.as_deref().unwrap_or("compare it with what the issuer's metadata says");
        ClaimCheck::failed(name, code, message, hint, value.span())
    });
}

fn audience(claims: Value<'_>, expected: &[String], checks: &mut Vec<ClaimCheck>) {
    let Some(value) = claims.get("aud") else {
        if !expected.is_empty() {
            checks.push(missing("aud", "aud-missing"));
        }
        return;
    };
    // RFC 7519 4.1.3: a list of strings, or one string.
    let found: Option<Vec<String>> = match value.kind() {
        Kind::String => value.as_str().map(|audience| vec![audience.into_owned()]),
        Kind::Array => value.items().map(|item| item.as_str().map(|audience| audience.into_owned())).collect(),
        _ => None,
    };
    let Some(found) = found else {
        checks.push(wrong_type("aud", "a string or a list of strings", value, true));
        return;
    };
    let shown = if found.is_empty() { "an empty list".to_owned() } else { list(&found) };
    checks.push(if expected.is_empty() {
        ClaimCheck::not_checked("aud", format!("aud is {shown}: no audience was expected"), value.span())
    } else if expected.iter().any(|wanted| found.contains(wanted)) {
        ClaimCheck::passed("aud", format!("aud is {shown}"), value.span())
    } else {
        let message = format!("expected {} as aud, but found {shown}", list(expected));
        let some = || found.iter().take(MOST_COMPARED);
        let listed = some().any(|audience| is_listed(expected, audience));
        let hint = listed.then(|| "several audiences stand in one string: let the issuer write a list".to_owned());
        let hint = hint
            .or_else(|| exchanged(expected, claims.get("iss")))
            .or_else(|| some().find_map(|audience| near_miss(expected, audience)))
            .or_else(|| client_mistaken(claims, expected, &found));
        let hint = hint.as_deref().unwrap_or("the token was made for somebody else: ask for one for this audience");
        ClaimCheck::failed("aud", "aud-mismatch", message, hint, value.span())
    });
}

/// The audience is the client's own id, which is what an ID token has and an API never expects; or the other way round.
fn client_mistaken(claims: Value<'_>, expected: &[String], found: &[String]) -> Option<String> {
    let text = |name: &str| claims.get(name).and_then(Value::as_str);
    let (name, client) = ["azp", "client_id", "cid", "appid"].into_iter().find_map(|name| Some((name, text(name)?)))?;
    if found.iter().any(|audience| *audience == client) {
        Some(format!(
            "aud is the client itself ({name}), as in an ID token: ask for an access token for the API you expect"
        ))
    } else if expected.iter().any(|wanted| *wanted == client) {
        Some(format!("what you expect is the id of the client, which stands in {name}: aud names who the token is for"))
    } else {
        None
    }
}

/// What is expected of one claim stands in the other.
fn exchanged(expected: &[String], other: Option<Value<'_>>) -> Option<String> {
    let other = other?;
    let is_expected =
        |value: Value<'_>| value.as_str().is_some_and(|text| expected.iter().any(|wanted| *wanted == text));
    let is_there = is_expected(other) || (other.kind() == Kind::Array && other.items().any(is_expected));
    is_there.then(|| "what you expect stands in the other of the two: iss and aud look exchanged".to_owned())
}

fn missing(name: &str, code: &str) -> ClaimCheck {
    ClaimCheck::failed(name, code, format!("expected {name}, but it is missing"), "let the issuer set it", Span::at(0))
}

/// Some libraries take a claim of the wrong type for a missing one, so it is told even when nothing was expected.
fn wrong_type(name: &str, expected: &str, value: Value<'_>, fails: bool) -> ClaimCheck {
    let message = format!("expected {expected} as {name}, but found {}", value.kind().with_article());
    let hint = "let the issuer write it as the standard says";
    let check = if fails { ClaimCheck::failed } else { ClaimCheck::warned };
    check(name, "claim-type", message, hint, value.span())
}

fn list(values: &[String]) -> String {
    match values {
        [one] => one.clone(),
        many => many.join(" or "),
    }
}
