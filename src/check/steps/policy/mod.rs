//! Is the token what was expected: times ([`time`], with [`clock_hint`]), identity ([`identity`], with [`near_miss`]), header ([`header`])?

mod clock_hint;

mod header;

mod identity;

mod near_miss;

mod time;

use crate::check::Given;
use crate::check::finding::Finding;
use crate::check::policy::Policy;
use crate::check::report::{CheckOutcome, ClaimCheck, Line, PolicyState};
use crate::jose::encoding::json::Value;
use crate::jose::error::{Place, Severity};
use crate::jose::span::Span;
use crate::jose::token::Token;

/// What is judged: the two objects of a token.
#[derive(Clone, Copy)]
pub(crate) struct Subject<'a> {
    pub(crate) header: Option<Value<'a>>,
    pub(crate) claims: Option<Value<'a>>,
}

/// Judges the header of one signature and the claims given, which may come from elsewhere than the payload. `more` are checks
/// that were made before and count with the others.
pub(crate) fn check(
    token: &Token,
    signature: usize,
    claims: Option<Value<'_>>,
    more: Vec<ClaimCheck>,
    given: &Given<'_>,
    findings: &mut Vec<Finding>,
) -> (Line<PolicyState>, Vec<ClaimCheck>) {
    let header = token.signatures.get(signature).and_then(|signature| signature.protected.as_ref());
    let header = header.or_else(|| token.protected_header()).and_then(|content| content.document.object());
    let subject = Subject { header, claims };
    if subject.claims.is_none() && token.is_encrypted() {
        let detail = "the claims are encrypted: nothing can be said about them yet".to_owned();
        return (line(PolicyState::Unset, "Not checked", detail), Vec::new());
    }
    let places = token.claims();
    finish(subject, places, more, given, findings)
}

/// The same for claims that do not stand in the token as they are.
pub(crate) fn check_subject(
    subject: Subject<'_>,
    given: &Given<'_>,
    findings: &mut Vec<Finding>,
) -> (Line<PolicyState>, Vec<ClaimCheck>) {
    finish(subject, None, Vec::new(), given, findings)
}

/// `places` are the claims as they stand in the token: that is where a person looks for them.
fn finish(
    subject: Subject<'_>,
    places: Option<Value<'_>>,
    more: Vec<ClaimCheck>,
    given: &Given<'_>,
    findings: &mut Vec<Finding>,
) -> (Line<PolicyState>, Vec<ClaimCheck>) {
    let Given { policy, now, .. } = *given;
    let (state, mut checks) = judge(subject, policy, now);
    let refused = more.iter().any(|check| check.outcome == CheckOutcome::Fail);
    let state = if refused { PolicyState::Fail } else { state };
    for check in checks.iter_mut().filter(|check| check.place == Place::Payload) {
        let written = places.and_then(|claims| claims.get(&check.name));
        check.span = written.map_or(Span::at(0), Value::span);
    }
    checks.splice(0..0, more);
    for check in checks.iter().filter(|check| matches!(check.outcome, CheckOutcome::Fail | CheckOutcome::Warn)) {
        let severity = if check.outcome == CheckOutcome::Fail { Severity::Error } else { Severity::Warning };
        let finding = Finding::new(&check.code, severity, check.message.clone(), &check.hint);
        findings.push(finding.at(check.place, check.span));
    }
    (summary(state, &checks, subject, policy), checks)
}

/// The checks without a token around them.
pub(crate) fn judge(subject: Subject<'_>, policy: &Policy, now: i64) -> (PolicyState, Vec<ClaimCheck>) {
    let mut checks = Vec::new();
    if let Some(claims) = subject.claims {
        time::check(claims, policy, now, &mut checks);
        identity::check(claims, policy, &mut checks);
    } else if policy.is_set() {
        let message = "the payload is no JSON object, so it has no claims to check".to_owned();
        checks.push(ClaimCheck::failed("payload", "claims-not-object", message, "", Span::at(0)));
    }
    header::check(subject, policy, &mut checks);
    let state = if checks.iter().any(|check| check.outcome == CheckOutcome::Fail) {
        PolicyState::Fail
    } else if policy.is_set() {
        PolicyState::Pass
    } else {
        PolicyState::Unset
    };
    (state, checks)
}

fn summary(state: PolicyState, checks: &[ClaimCheck], subject: Subject<'_>, policy: &Policy) -> Line<PolicyState> {
    let failed: Vec<&ClaimCheck> = checks.iter().filter(|check| check.outcome == CheckOutcome::Fail).collect();
    match state {
        PolicyState::Fail => {
            let first = failed.first().map(|check| check.message.clone()).unwrap_or_default();
            let detail = match failed.len() {
                0 | 1 => first,
                2 => format!("{first}; and 1 more"),
                more => format!("{first}; and {} more", more - 1),
            };
            line(state, "Would be refused", detail)
        }
        PolicyState::Pass => {
            let passed = checks.iter().filter(|check| check.outcome == CheckOutcome::Pass).count();
            line(
                state,
                "As you expect",
                format!("{passed} {} passed{}", if passed == 1 { "check" } else { "checks" }, unchecked(policy, "; ")),
            )
        }
        PolicyState::Unset if subject.claims.is_none() => {
            line(state, "Nothing to check", "the payload holds no claims".into())
        }
        PolicyState::Unset => {
            let times = checks.iter().any(|check| check.outcome == CheckOutcome::Pass);
            let times = if times { "the times are fine; " } else { "" };
            line(state, "Nothing expected yet", format!("{times}{}", unchecked(policy, "")))
        }
    }
}

/// What was left out, so that nobody takes a missing check for a passed one.
fn unchecked(policy: &Policy, before: &str) -> String {
    let open: Vec<&str> = [
        ("issuer", policy.issuers.is_empty()),
        ("audience", policy.audiences.is_empty()),
        ("algorithm", policy.algorithms.is_none()),
        ("type", policy.typ.is_none()),
    ]
    .into_iter()
    .filter_map(|(name, open)| open.then_some(name))
    .collect();
    if open.is_empty() { String::new() } else { format!("{before}not checked: {}", open.join(", ")) }
}

fn line(state: PolicyState, headline: &str, detail: String) -> Line<PolicyState> {
    Line { state, headline: headline.to_owned(), detail }
}

impl ClaimCheck {
    pub(crate) fn passed(name: &str, message: String, span: Span) -> Self {
        ClaimCheck::new(name, CheckOutcome::Pass, "", message, "", span)
    }

    pub(crate) fn failed(name: &str, code: &str, message: String, hint: &str, span: Span) -> Self {
        ClaimCheck::new(name, CheckOutcome::Fail, code, message, hint, span)
    }

    pub(crate) fn warned(name: &str, code: &str, message: String, hint: &str, span: Span) -> Self {
        ClaimCheck::new(name, CheckOutcome::Warn, code, message, hint, span)
    }

    pub(crate) fn not_checked(name: &str, message: String, span: Span) -> Self {
        ClaimCheck::new(name, CheckOutcome::NotChecked, "", message, "", span)
    }

    fn new(name: &str, outcome: CheckOutcome, code: &str, message: String, hint: &str, span: Span) -> Self {
        let (name, code, hint) = (name.to_owned(), code.to_owned(), hint.to_owned());
        ClaimCheck { name, outcome, code, message, hint, place: Place::Payload, span }
    }

    fn in_header(mut self) -> Self {
        self.place = Place::Header;
        self
    }

    /// The same check about characters of the token's text.
    pub(crate) fn in_token(mut self, span: Span) -> Self {
        self.place = Place::Token;
        self.span = span;
        self
    }
}
