//! A decoded part of a token, with the way back to the characters that encode it.

use crate::jose::encoding::base64url;
use crate::jose::encoding::json::Document;
use crate::jose::span::Span;

/// A decoded part: its bytes, read as JSON as far as that goes.
#[derive(Clone, Debug)]
pub struct Content {
    /// The part read as JSON; its text is the part's text.
    pub document: Document,
    /// Where the part stands in the token's text.
    pub span: Span,
    /// Whether it stands there as base64url.
    pub encoded: bool,
    /// The bytes, when they are not UTF-8.
    binary: Option<Vec<u8>>,
}

impl Content {
    pub(super) fn new(bytes: Vec<u8>, span: Span, encoded: bool) -> Self {
        let binary = std::str::from_utf8(&bytes).is_err().then(|| bytes.clone());
        Content { document: Document::parse_bytes(bytes), span, encoded, binary }
    }

    /// A text that stands in no token, such as a plaintext: every place in it becomes the empty one at 0.
    pub fn of_plaintext(bytes: Vec<u8>) -> Self {
        Content::new(bytes, Span::at(0), false)
    }

    /// The decoded bytes.
    pub fn bytes(&self) -> &[u8] {
        self.binary.as_deref().unwrap_or(self.document.text().as_bytes())
    }

    /// Whether the bytes are not UTF-8 text.
    pub fn is_binary(&self) -> bool {
        self.binary.is_some()
    }

    /// The characters of the token's text that encode the bytes `inner`.
    pub fn outer_span(&self, inner: Span) -> Span {
        let span = if self.encoded { base64url::encoding_span(inner) } else { inner };
        let span = span.shifted(self.span.start);
        Span::new(span.start.min(self.span.end), span.end.min(self.span.end))
    }
}
