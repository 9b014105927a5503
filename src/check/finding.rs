//! One thing found out about a token or a key, ready to be shown.

use serde::{Deserialize, Serialize};

use crate::check::audit::{Risk, Rule};
use crate::jose::error::{Place, Problem, Severity};
use crate::jose::span::Span;
use crate::jose::token::Token;

/// One thing found out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// Its stable name: kebab-case, the name of its page.
    pub code: String,
    /// The rule of the audit that it belongs to, if there is one.
    pub rule: Option<Box<str>>,
    /// What it means for the verdict.
    pub severity: Severity,
    /// How much it weighs for whoever accepts the token.
    pub risk: Risk,
    /// What is wrong: lower case, no full stop.
    pub message: String,
    /// What to do; may be empty.
    pub hint: String,
    /// The text that `span` lies in.
    pub place: Place,
    /// The bytes it is about; empty at 0 when it is about the whole.
    pub span: Span,
}

impl Finding {
    /// A finding about the whole token.
    pub fn new(code: &str, severity: Severity, message: String, hint: &str) -> Self {
        Finding {
            code: code.to_owned(),
            rule: None,
            severity,
            risk: risk_of(severity),
            message,
            hint: hint.to_owned(),
            place: Place::Token,
            span: Span::at(0),
        }
    }

    /// A finding of a rule. It never changes the verdict: what forbids to accept a token is found by the steps.
    pub(crate) fn of_rule(rule: &Rule, message: String) -> Self {
        let severity = if rule.risk >= Risk::Medium { Severity::Warning } else { Severity::Info };
        let finding = Finding::new(rule.id, severity, message, rule.fix);
        Finding { rule: Some(rule.id.into()), risk: rule.risk, ..finding }
    }

    /// The rule that it belongs to; without one, its code.
    pub fn name(&self) -> &str {
        self.rule.as_deref().unwrap_or(&self.code)
    }

    /// The same finding about these bytes.
    pub fn at(mut self, place: Place, span: Span) -> Self {
        self.place = place;
        self.span = span;
        self
    }

    /// The same finding about the key text as a whole.
    pub(crate) fn at_key(self) -> Self {
        self.at(Place::Key, Span::at(0))
    }

    /// The same finding at the characters of the token's text that encode its place; one about the key stays as it is.
    pub(crate) fn in_token(mut self, token: &Token) -> Self {
        if self.place != Place::Key {
            self.span = token.outer_span(self.place, self.span);
            self.place = Place::Token;
        }
        self
    }

    /// A problem that the core noted.
    pub fn of(problem: &Problem) -> Self {
        let fault = &problem.fault;
        Finding::new(fault.code(), fault.severity(), fault.message(), fault.hint()).at(problem.place, problem.span)
    }
}

/// What a finding weighs of which no rule says more.
fn risk_of(severity: Severity) -> Risk {
    match severity {
        Severity::Error => Risk::High,
        Severity::Warning => Risk::Medium,
        Severity::Info => Risk::Info,
    }
}
