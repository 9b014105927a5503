//! One thing found out about a token or a key, ready to be shown.

use serde::{Deserialize, Serialize};

use crate::jose::error::{Place, Problem, Severity};
use crate::jose::span::Span;
use crate::jose::token::Token;

/// One thing found out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// Its stable name: kebab-case, the name of its page.
    pub code: String,
    /// How much it weighs.
    pub severity: Severity,
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
            severity,
            message,
            hint: hint.to_owned(),
            place: Place::Token,
            span: Span::at(0),
        }
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
        Finding {
            code: problem.fault.code().to_owned(),
            severity: problem.fault.severity(),
            message: problem.fault.message(),
            hint: problem.fault.hint().to_owned(),
            place: problem.place,
            span: problem.span,
        }
    }
}
