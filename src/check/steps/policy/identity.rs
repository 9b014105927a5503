//! `iss`, `aud`, `sub` and required claims (RFC 7519 4.1.1 to 4.1.3).

use crate::check::policy::Policy;
use crate::check::report::ClaimCheck;
use crate::jose::encoding::json::{Kind, Value};
use crate::jose::span::Span;

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
        let hint = near_miss(expected, &found).unwrap_or("compare it with what the issuer's metadata says");
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
        let near = found.iter().find_map(|audience| near_miss(expected, audience));
        let hint = near.unwrap_or("the token was made for somebody else: ask for one for this audience");
        ClaimCheck::failed("aud", "aud-mismatch", message, hint, value.span())
    });
}

/// Two values that a person takes for the same and a verifier does not.
fn near_miss(expected: &[String], found: &str) -> Option<&'static str> {
    let trimmed = |text: &str| text.trim().trim_end_matches('/').to_owned();
    let scheme = |text: &str| text.split_once("://").map(|(_, rest)| rest.to_owned());
    if expected.iter().any(|wanted| trimmed(wanted) == trimmed(found)) {
        Some("they differ by a slash or a space at the end: the comparison is exact")
    } else if expected.iter().any(|wanted| wanted.eq_ignore_ascii_case(found)) {
        Some("they differ in upper and lower case: the comparison is exact")
    } else if expected.iter().any(|wanted| scheme(wanted).is_some() && scheme(wanted) == scheme(found)) {
        Some("they differ in http and https: the comparison is exact")
    } else {
        None
    }
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
