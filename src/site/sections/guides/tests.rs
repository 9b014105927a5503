//! That what the guides say about tokens is what the program says.

use super::*;
use crate::check::audit::{self, EXAMPLE_SECRET, Example};
use crate::check::policy::Policy;
use crate::check::report::CheckOutcome;
use crate::check::{Given, run_with};
use crate::content::guides::Check;
use crate::jose::error::Severity;
use crate::jose::key::detect::{SecretEncoding, detect};
use crate::jose::token::Token;
use crate::site::reading::links;
use crate::site::rich::UNRESOLVED;

/// What the verifier of the guides expects.
fn policy() -> Policy {
    Policy {
        issuers: vec!["https://issuer.example".to_owned()],
        audiences: vec!["https://api.example".to_owned()],
        typ: Some("at+jwt".to_owned()),
        algorithms: Some(vec!["HS256".to_owned()]),
        required: vec!["sub".to_owned()],
        max_age: Some(900),
        ..Policy::default()
    }
}

/// The codes of everything for which a token is refused, and the rules that belong to them.
fn codes(token: &str, policy: &Policy) -> Vec<String> {
    let keys = detect(EXAMPLE_SECRET, SecretEncoding::Utf8);
    let report = run_with(&Token::parse(token), &Given::new(&keys, policy, Example::NOW));
    let failed =
        report.checks.iter().filter(|check| check.outcome == CheckOutcome::Fail).map(|check| check.code.clone());
    let found = report.findings.iter().filter(|finding| finding.severity == Severity::Error);
    let found = found.flat_map(|finding| [finding.code.clone(), finding.name().to_owned()]);
    found.chain(failed).collect()
}

fn steps() -> Vec<&'static Check> {
    let parts = guides::all().flat_map(|guide| guide.parts);
    parts.filter_map(|part| if let Part::Checks(all) = part { Some(all.iter()) } else { None }).flatten().collect()
}

#[test]
fn each_step_refuses_its_token_and_none_before_does() {
    let steps = steps();
    let known: Vec<&str> = steps.iter().map(|step| step.code).collect();
    let mut wrong = Vec::new();
    for (at, step) in steps.iter().enumerate() {
        let codes = codes(&checks::token(step), &policy());
        if !codes.iter().any(|code| code == step.code) {
            wrong.push(format!("{}: {codes:?}", step.code));
        }
        let early = codes.iter().filter(|code| known[..at].contains(&code.as_str()));
        wrong.extend(early.map(|early| format!("{}: refused before, by {early}", step.code)));
        if !step.rule.is_empty() && audit::find(step.rule).is_none() {
            wrong.push(format!("no rule {}", step.rule));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_tables_of_tokens_say_what_the_program_says() {
    let door = Policy { typ: None, max_age: None, ..policy() };
    let signed = |claims| audit::demonstrate("", &Example::Claims { header: Example::USUAL_HEADER, claims }).token;
    let played = alive::CLAIMS.into_iter().map(|(what, claims, code)| (what, signed(claims), code));
    let mut wrong = Vec::new();
    for (what, token, code) in alive::changes().into_iter().chain(played) {
        let codes = codes(&token, &door);
        let agrees = if code.is_empty() { codes.is_empty() } else { codes.iter().any(|found| found == code) };
        if !agrees {
            wrong.push(format!("{what}: said {code}, found {codes:?}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_page_has_enough_to_read_and_leads_somewhere() {
    let all = crate::site::reading::all();
    let mut paths: Vec<&str> = all.iter().map(|page| page.path.as_str()).collect();
    paths.extend(crate::site::PAGES.iter().map(|page| page.path));
    for page in pages().iter().chain(&super::super::about::pages(&[])) {
        let document = &page.document;
        assert!(document.plain_text().split_whitespace().count() >= 200, "{}", page.path);
        assert!(document.title.len() <= 60 && document.description.len() <= 200, "{}", page.path);
        assert!(!document.sources.is_empty(), "{}", page.path);
        let related = document.related.iter().map(|link| link.href.clone());
        for link in links(document).into_iter().chain(related) {
            assert!(!link.starts_with(UNRESOLVED) && paths.contains(&link.as_str()), "{}: {link}", page.path);
        }
    }
}

#[test]
fn there_are_thirty_points() {
    let parts = guides::all().flat_map(|guide| guide.parts);
    let points = parts.filter_map(|part| if let Part::Points(all) = part { Some(all.len()) } else { None });
    assert_eq!(points.sum::<usize>(), 30);
}
