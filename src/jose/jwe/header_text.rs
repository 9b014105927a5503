//! A header as its author typed it, with members added or replaced and every other byte kept.

use crate::jose::encoding::json::{Document, Kind, edit};
use crate::jose::error::{Fault, Part};

/// A header that is a JSON object without duplicate members.
pub(super) struct HeaderText {
    pub(super) document: Document,
}

impl HeaderText {
    /// Reads a header.
    ///
    /// # Errors
    /// When it is no object, or parsers would disagree about it.
    pub(super) fn read(text: &str) -> Result<Self, Fault> {
        let document = Document::parse(text.to_owned());
        if let Some(flaw) = document.flaws().first() {
            return Err(Fault::Json { part: Part::Header, flaw: flaw.kind.clone() });
        }
        match document.root().map(|root| root.kind()) {
            Some(Kind::Object) => Ok(HeaderText { document }),
            found => Err(Fault::HeaderNotObject { found: found.unwrap_or(Kind::Null) }),
        }
    }

    pub(super) fn text(&self) -> &str {
        self.document.text()
    }

    /// Puts a member in: in the place of one of that name, or behind the last.
    pub(super) fn set(&mut self, name: &str, value: &str) {
        if let Some(text) = edit::with_member(self.text(), name, value) {
            self.document = Document::parse(text);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &str) {
        let mut header = HeaderText::read(text).unwrap();
        header.set("b", "[2]");
        assert_eq!(header.text(), expected);
    }

    #[test]
    fn every_other_byte_stays() {
        check("{}", r#"{"b":[2]}"#);
        check(" { } ", r#" {"b":[2]} "#);
        check("{\n \"a\" : { \"b\": 1 }\n}", "{\n \"a\" : { \"b\": 1 },\n \"b\" : [2]\n}");
        check(r#"{"b":{"old":1}, "c":"\u0041"}"#, r#"{"b":[2], "c":"\u0041"}"#);
        assert!(HeaderText::read(r#"{"a":1,"a":2}"#).is_err());
        assert!(HeaderText::read("[]").is_err());
        assert!(HeaderText::read("").is_err());
    }
}
