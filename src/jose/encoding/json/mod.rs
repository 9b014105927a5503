//! JSON (RFC 8259) that keeps what others throw away: order, duplicates, exact numbers, and the bytes each value came from.
//!
//! [`Document::parse`] makes one flat list of nodes over the text ([`parser`], one pass, no recursion); [`Value`] walks it.
//! A syntax error does not throw the rest away: what stood before it is kept and the flaw says where it broke.
//! Why no library: docs/decisions/0003-own-json-reader.md.

pub mod edit;

mod number;

mod parser;

mod text;

mod value;

#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

use crate::jose::span::Span;

pub use number::Number;
pub use value::{Kind, Member, Value};

/// Containers deeper than this are not followed: no token needs it, and every reader of JSON has such a bound.
pub const MAX_DEPTH: usize = 256;

/// A text read as JSON.
#[derive(Clone, Debug, Default)]
pub struct Document {
    text: String,
    nodes: Vec<Node>,
    flaws: Vec<Flaw>,
}

/// One flaw of a JSON text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Flaw {
    /// What it is.
    pub kind: FlawKind,
    /// The bytes of the text it is about.
    pub span: Span,
}

/// What can be wrong with a JSON text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum FlawKind {
    /// The text ended inside a value.
    UnexpectedEnd {
        /// What should have come.
        expected: Expected,
    },
    /// A character that does not belong there.
    UnexpectedCharacter {
        /// What should have come.
        expected: Expected,
        /// What stands there.
        found: char,
    },
    /// A control character inside a string, unescaped (RFC 8259 7).
    ControlCharacter {
        /// The character.
        found: char,
    },
    /// A backslash with something after it that is no escape.
    BadEscape,
    /// `\ud800` to `\udfff` without its other half: no Unicode text has that.
    LoneSurrogate,
    /// A second member of the same name in one object (RFC 7515 4, RFC 7519 4).
    DuplicateMember {
        /// The name, decoded.
        name: String,
    },
    /// Something after the end of the value.
    TrailingText,
    /// A byte order mark before the value (RFC 8259 8.1).
    ByteOrderMark,
    /// Nested deeper than [`MAX_DEPTH`].
    TooDeep,
    /// Bytes that are not UTF-8; the rest is shown with replacement characters.
    NotUtf8,
}

/// What a JSON reader waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Expected {
    /// Any value.
    Value,
    /// A member name in quotes, or `}`.
    NameOrEnd,
    /// A member name in quotes.
    Name,
    /// `:`.
    Colon,
    /// `,` or `}`.
    CommaOrBrace,
    /// `,` or `]`.
    CommaOrBracket,
    /// The closing `"`.
    Quote,
    /// A digit.
    Digit,
}

/// A value in the flat list. Children follow their parent; `next` is the index after the whole subtree.
#[derive(Clone, Copy, Debug)]
struct Node {
    kind: Kind,
    name: Option<(u32, u32)>,
    start: u32,
    end: u32,
    next: u32,
    children: u32,
}

impl FlawKind {
    /// Whether the text is no JSON because of it; the others are JSON that readers disagree about.
    pub fn breaks_syntax(&self) -> bool {
        !matches!(self, FlawKind::LoneSurrogate | FlawKind::DuplicateMember { .. })
    }
}

impl Document {
    /// Reads a text. Never fails: see [`Document::flaws`].
    pub fn parse(text: String) -> Self {
        parser::parse(text)
    }

    /// Reads bytes that should be UTF-8 text. Bytes that are not become U+FFFD, and a flaw gives the offset of the first.
    pub fn parse_bytes(bytes: Vec<u8>) -> Self {
        match String::from_utf8(bytes) {
            Ok(text) => parser::parse(text),
            Err(error) => {
                let at = error.utf8_error().valid_up_to();
                let mut document = parser::parse(String::from_utf8_lossy(error.as_bytes()).into_owned());
                document.flaws.insert(0, Flaw { kind: FlawKind::NotUtf8, span: Span::new(at, at + 1) });
                document
            }
        }
    }

    /// The text it was read from.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The outermost value, if there is any.
    pub fn root(&self) -> Option<Value<'_>> {
        Value::root(self)
    }

    /// The outermost value, if it is an object.
    pub fn object(&self) -> Option<Value<'_>> {
        self.root().filter(|value| value.kind() == Kind::Object)
    }

    /// The member of the outermost object with that name; of duplicates the last, as most readers take it.
    pub fn get(&self, name: &str) -> Option<Value<'_>> {
        self.object()?.get(name)
    }

    /// Everything that is wrong, in the order it was met.
    pub fn flaws(&self) -> &[Flaw] {
        &self.flaws
    }

    /// Whether the text is JSON at all.
    pub fn is_well_formed(&self) -> bool {
        self.root().is_some() && !self.flaws.iter().any(|flaw| flaw.kind.breaks_syntax())
    }

    /// Number of values in it.
    pub fn values(&self) -> usize {
        self.nodes.len()
    }
}
