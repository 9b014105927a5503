//! The one pass that turns a text into nodes: an explicit stack, no recursion, no allocation per value.

use std::collections::HashSet;

use super::{Document, Expected, Flaw, FlawKind, Kind, MAX_DEPTH, Node, text};
use crate::jose::span::Span;

pub(super) fn parse(text: String) -> Document {
    // Offsets are kept in 32 bits: half the memory for a token of many small values.
    if u32::try_from(text.len()).is_err() {
        let flaws = vec![Flaw { kind: FlawKind::TooDeep, span: Span::at(0) }];
        return Document { text, nodes: Vec::new(), flaws };
    }
    let mut parser =
        Parser { bytes: text.as_bytes(), text: &text, at: 0, nodes: Vec::new(), flaws: Vec::new(), open: Vec::new() };
    // The error only says "stop here": the flaw is already noted.
    let _stopped = parser.document();
    parser.close_all();
    let Parser { nodes, mut flaws, .. } = parser;
    let mut document = Document { text, nodes, flaws: Vec::new() };
    flaws.extend(duplicates(&document));
    document.flaws = flaws;
    document
}

struct Stop;

struct Parser<'t> {
    bytes: &'t [u8],
    text: &'t str,
    at: usize,
    nodes: Vec<Node>,
    flaws: Vec<Flaw>,
    open: Vec<usize>,
}

impl Parser<'_> {
    fn document(&mut self) -> Result<(), Stop> {
        if self.text.starts_with('\u{feff}') {
            self.flaws.push(Flaw { kind: FlawKind::ByteOrderMark, span: Span::new(0, 3) });
            self.at = 3;
        }
        self.value(None)?;
        while let Some(&parent) = self.open.last() {
            self.next_in(parent)?;
        }
        self.skip_whitespace();
        if self.at < self.bytes.len() {
            self.flaws.push(Flaw { kind: FlawKind::TrailingText, span: Span::new(self.at, self.bytes.len()) });
        }
        Ok(())
    }

    /// One step inside the innermost open container: its next value, or its end.
    fn next_in(&mut self, parent: usize) -> Result<(), Stop> {
        let Some(node) = self.nodes.get(parent).copied() else { return Err(Stop) };
        let object = node.kind == Kind::Object;
        let end = if object { b'}' } else { b']' };
        self.skip_whitespace();
        if self.peek() == Some(end) && node.children == 0 {
            return self.close();
        }
        if node.children > 0 {
            let expected = if object { Expected::CommaOrBrace } else { Expected::CommaOrBracket };
            match self.peek() {
                Some(b',') => self.at += 1,
                Some(found) if found == end => return self.close(),
                _ => return self.unexpected(expected),
            }
            self.skip_whitespace();
        }
        let name = if object {
            let expected = if node.children == 0 { Expected::NameOrEnd } else { Expected::Name };
            if self.peek() != Some(b'"') {
                return self.unexpected(expected);
            }
            let start = self.at;
            self.string()?;
            let name = (start as u32, self.at as u32);
            self.skip_whitespace();
            if self.peek() != Some(b':') {
                return self.unexpected(Expected::Colon);
            }
            self.at += 1;
            Some(name)
        } else {
            None
        };
        self.value(name)?;
        if let Some(node) = self.nodes.get_mut(parent) {
            node.children += 1;
        }
        Ok(())
    }

    /// Reads a scalar whole, or opens a container.
    fn value(&mut self, name: Option<(u32, u32)>) -> Result<(), Stop> {
        self.skip_whitespace();
        let start = self.at;
        let index = self.nodes.len();
        let kind = match self.peek() {
            Some(b'{') => Kind::Object,
            Some(b'[') => Kind::Array,
            Some(b'"') => Kind::String,
            Some(b'-' | b'0'..=b'9') => Kind::Number,
            Some(b't' | b'f') => Kind::Bool,
            Some(b'n') => Kind::Null,
            _ => return self.unexpected(Expected::Value),
        };
        // A scalar is noted before it is read, so that a broken one still shows where it began.
        self.nodes.push(Node {
            kind,
            name,
            start: start as u32,
            end: self.bytes.len() as u32,
            next: index as u32 + 1,
            children: 0,
        });
        match kind {
            Kind::Object | Kind::Array => {
                if self.open.len() >= MAX_DEPTH {
                    self.flaws.push(Flaw { kind: FlawKind::TooDeep, span: Span::new(start, start + 1) });
                    return Err(Stop);
                }
                self.at += 1;
                self.open.push(index);
                return Ok(());
            }
            Kind::String => self.string()?,
            Kind::Number => self.number()?,
            Kind::Bool => self.word(if self.peek() == Some(b't') { "true" } else { "false" })?,
            Kind::Null => self.word("null")?,
        }
        if let Some(node) = self.nodes.get_mut(index) {
            node.end = self.at as u32;
        }
        Ok(())
    }

    fn string(&mut self) -> Result<(), Stop> {
        self.at += 1;
        loop {
            let rest = self.bytes.get(self.at..).unwrap_or_default();
            let plain = rest.iter().position(|&byte| matches!(byte, b'"' | b'\\' | ..0x20));
            self.at += plain.unwrap_or(rest.len());
            match self.peek() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(());
                }
                Some(b'\\') => self.escape()?,
                Some(control @ ..0x20) => {
                    let kind = FlawKind::ControlCharacter { found: char::from(control) };
                    self.flaws.push(Flaw { kind, span: Span::new(self.at, self.at + 1) });
                    self.at += 1;
                }
                Some(_) => self.at += 1,
                None => return self.unexpected(Expected::Quote),
            }
        }
    }

    fn escape(&mut self) -> Result<(), Stop> {
        let start = self.at;
        match text::escape_at(self.bytes, start) {
            Some(text::Escape { length, lone_surrogate, .. }) => {
                self.at += length;
                if lone_surrogate {
                    self.flaws.push(Flaw { kind: FlawKind::LoneSurrogate, span: Span::new(start, self.at) });
                }
            }
            None if self.bytes.len() - start < 6 && !self.bytes.get(start..).unwrap_or_default().contains(&b'"') => {
                self.at = self.bytes.len();
                return self.unexpected(Expected::Quote);
            }
            None => {
                let next = self.text.get(start + 1..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
                self.flaws.push(Flaw { kind: FlawKind::BadEscape, span: Span::new(start, start + 1 + next) });
                self.at += 1 + next;
            }
        }
        Ok(())
    }

    fn number(&mut self) -> Result<(), Stop> {
        self.skip_byte(b'-');
        // RFC 8259 6: no leading zeros.
        if !self.skip_byte(b'0') {
            self.digits()?;
        }
        if self.skip_byte(b'.') {
            self.digits()?;
        }
        if self.skip_byte(b'e') || self.skip_byte(b'E') {
            let _sign = self.skip_byte(b'+') || self.skip_byte(b'-');
            self.digits()?;
        }
        Ok(())
    }

    fn digits(&mut self) -> Result<(), Stop> {
        let start = self.at;
        while self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
        if self.at == start { self.unexpected(Expected::Digit) } else { Ok(()) }
    }

    fn word(&mut self, word: &str) -> Result<(), Stop> {
        for &byte in word.as_bytes() {
            if !self.skip_byte(byte) {
                return self.unexpected(Expected::Value);
            }
        }
        Ok(())
    }

    fn close(&mut self) -> Result<(), Stop> {
        self.at += 1;
        if let Some(index) = self.open.pop() {
            self.end_container(index);
        }
        Ok(())
    }

    /// After a syntax error the open containers end where the reading did.
    fn close_all(&mut self) {
        while let Some(index) = self.open.pop() {
            self.end_container(index);
            // The child that was being read was not counted yet.
            let total = self.nodes.len();
            let mut children = 0;
            let mut child = index + 1;
            while child < total {
                children += 1;
                child = self.nodes.get(child).map_or(total, |node| node.next as usize);
            }
            if let Some(node) = self.nodes.get_mut(index) {
                node.children = children;
            }
        }
    }

    fn end_container(&mut self, index: usize) {
        let next = self.nodes.len() as u32;
        if let Some(node) = self.nodes.get_mut(index) {
            node.end = self.at as u32;
            node.next = next;
        }
    }

    fn unexpected(&mut self, expected: Expected) -> Result<(), Stop> {
        let (kind, width) = match self.text.get(self.at..).and_then(|rest| rest.chars().next()) {
            Some(found) => (FlawKind::UnexpectedCharacter { expected, found }, found.len_utf8()),
            None => (FlawKind::UnexpectedEnd { expected }, 0),
        };
        self.flaws.push(Flaw { kind, span: Span::new(self.at, self.at + width) });
        Err(Stop)
    }

    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn skip_byte(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    fn skip_whitespace(&mut self) {
        while let Some(b' ' | b'\t' | b'\r' | b'\n') = self.peek() {
            self.at += 1;
        }
    }
}

/// Names are compared decoded: `"a"` and `"\u0061"` are the same name (RFC 8259 8.3).
fn duplicates(document: &Document) -> Vec<Flaw> {
    let mut flaws = Vec::new();
    for object in document.root().into_iter().flat_map(|root| root.descendants()).filter(|v| v.kind() == Kind::Object) {
        let few = object.len() <= 16;
        let mut seen = Vec::new();
        let mut seen_many = HashSet::new();
        for member in object.members() {
            let known = if few { seen.contains(&member.name) } else { !seen_many.insert(member.name.clone()) };
            if known {
                let kind = FlawKind::DuplicateMember { name: member.name.to_string() };
                flaws.push(Flaw { kind, span: member.name_span });
            } else if few {
                seen.push(member.name);
            }
        }
    }
    flaws
}
