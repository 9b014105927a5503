//! What can be wrong with a text, where, and what to do about it.
//!
//! Parsing returns values and [`Problem`]s side by side. A problem knows its place; its [`Fault`] knows the numbers, and
//! from them come a stable code (one page each on the site), a message and a hint.

mod fault;

mod hint;

mod jwe;

mod message;

pub use fault::{CritFlaw, Fault, Part};
pub use jwe::{JweFault, Unknown};
pub use message::base64_message;
pub(crate) use message::json_message;

use crate::jose::span::Span;

/// One thing that is wrong or remarkable, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// What it is.
    pub fault: Fault,
    /// In which text the span lies.
    pub place: Place,
    /// The bytes it is about.
    pub span: Span,
}

/// The text that a problem's span refers to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
pub enum Place {
    /// The token's own text.
    Token,
    /// The decoded JSON of the protected header; of several signatures, that of the first.
    Header,
    /// The decoded JSON of the protected header of a later signature, by its place in the token.
    HeaderOf(u32),
    /// The decoded payload.
    Payload,
    /// The key text.
    Key,
}

impl Place {
    /// The place of the signature whose protected header this is.
    pub(crate) fn signature(self) -> Option<usize> {
        match self {
            Place::Header => Some(0),
            Place::HeaderOf(index) => usize::try_from(index).ok(),
            Place::Token | Place::Payload | Place::Key => None,
        }
    }
}

/// How much a problem weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
pub enum Severity {
    /// Worth knowing.
    Info,
    /// Allowed, but it causes trouble sooner or later.
    Warning,
    /// A verifier that keeps to the standards must refuse.
    Error,
}

impl Problem {
    /// A problem in the token's text.
    pub fn in_token(fault: Fault, span: Span) -> Self {
        Problem { fault, place: Place::Token, span }
    }

    /// A problem in the key text.
    pub fn in_key(fault: Fault, span: Span) -> Self {
        Problem { fault, place: Place::Key, span }
    }
}
