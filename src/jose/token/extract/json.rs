//! JSON serializations in a text: objects with the members of a JWS or a JWE, also inside strings of other JSON.

use super::header::begins_object;
use super::mend::Mend;
use super::unescape::{Unescaped, closing_quote, unescape};
use super::unit::byte;
use super::{Found, FoundKind, MAX_FOUND};
use crate::jose::span::Span;

/// How deep objects may be nested; deeper ones are not read.
const MAX_DEPTH: usize = 128;

/// How many strings inside strings are looked into.
const MAX_LEVELS: usize = 3;

/// A JSON serialization in a text.
pub(super) struct Object {
    pub(super) found: Found,
}

/// The JSON serializations in `text`, in order; objects inside one of them are not listed.
pub(super) fn objects(text: &str) -> Vec<Object> {
    let mut budget = text.len().saturating_mul(4);
    search(text, MAX_LEVELS, &mut budget)
}

fn search(text: &str, levels: usize, budget: &mut usize) -> Vec<Object> {
    if !is_relevant(text) {
        return Vec::new();
    }
    let mut search = Search { text, at: 0, frames: Vec::new(), objects: Vec::new(), levels };
    while search.at < text.len() && search.objects.len() < MAX_FOUND {
        if search.step(budget).is_none() {
            search.frames.clear();
        }
    }
    search.objects
}

/// Whether there can be a serialization in the text. The two names are looked for by their rarest letters.
fn is_relevant(text: &str) -> bool {
    let has = |letter: char, before: &str, after: &str| {
        text.match_indices(letter).any(|(at, _)| {
            let (left, right) = text.split_at_checked(at).unwrap_or_default();
            left.ends_with(before) && right.get(1..).is_some_and(|right| right.starts_with(after))
        })
    };
    text.contains('{') && (has('g', "si", "nature") || has('x', "cipherte", "t"))
}

/// The members that make a serialization; each `true` only with a value of the right type.
#[derive(Clone, Copy, Default)]
struct Members {
    payload: bool,
    signature: bool,
    signatures: bool,
    /// An entry of `signatures` has a signature.
    signed: bool,
    protected: bool,
    /// `protected` looks like an encoded header.
    encoded_header: bool,
    header: bool,
    ciphertext: bool,
    recipients: bool,
}

struct Frame {
    start: usize,
    is_object: bool,
    members: Members,
}

struct Search<'a> {
    text: &'a str,
    at: usize,
    /// The open braces and brackets.
    frames: Vec<Frame>,
    objects: Vec<Object>,
    levels: usize,
}

impl Search<'_> {
    /// Reads one sign; `None` when this is no JSON, so that what is open can be forgotten.
    fn step(&mut self, budget: &mut usize) -> Option<()> {
        let rest = self.text.as_bytes().get(self.at..).unwrap_or_default();
        if self.frames.is_empty() {
            self.at += rest.iter().position(|&byte| byte == b'{').unwrap_or(rest.len());
        }
        let at = self.at;
        self.at += 1;
        match byte(self.text, at) {
            char @ (b'{' | b'[') if !(self.frames.is_empty() && char == b'[') => {
                let frame = Frame { start: at, is_object: char == b'{', members: Members::default() };
                (self.frames.len() < MAX_DEPTH).then(|| self.frames.push(frame))
            }
            b'"' => self.string(at, budget),
            char @ (b'}' | b']') => {
                let frame = self.frames.pop().filter(|frame| frame.is_object == (char == b'}'))?;
                self.close(&frame, at + 1);
                Some(())
            }
            b' ' | b'\t' | b'\r' | b'\n' | b',' | b':' | b'+' | b'-' | b'.' => Some(()),
            byte if byte.is_ascii_alphanumeric() => Some(()),
            b'\\' => {
                // An object in a string of source code: `"{\"payload\":...`. What is inside is read there.
                let start = self.frames.last()?.start;
                match closing_quote(self.text, start, *budget) {
                    Some(end) => {
                        self.inside(start, end, budget);
                        self.at = end;
                    }
                    None => *budget = budget.saturating_sub(self.text.len() - start),
                }
                None
            }
            _ => None,
        }
    }

    /// Reads a string and, when it is a member's name, notes the member.
    fn string(&mut self, start: usize, budget: &mut usize) -> Option<()> {
        let end = self.string_end(start + 1)?;
        self.at = end + 1;
        let content = self.text.get(start + 1..end).unwrap_or_default();
        let behind = self.text.get(end + 1..).unwrap_or_default();
        let Some(value) = skip_space(behind).strip_prefix(':').map(skip_space) else {
            if content.contains('\\') {
                self.inside(start + 1, end, budget);
            }
            return Some(());
        };
        let frame = self.frames.last_mut().filter(|frame| frame.is_object)?;
        let is_text = value.starts_with('"');
        match content {
            "payload" => frame.members.payload |= is_text,
            "signature" => frame.members.signature |= is_text,
            "signatures" => frame.members.signatures |= value.starts_with('['),
            "protected" => {
                frame.members.protected |= is_text;
                frame.members.encoded_header |= begins_object(value.as_bytes().get(1..33).unwrap_or_default());
            }
            "header" | "unprotected" => frame.members.header |= value.starts_with('{'),
            "ciphertext" => frame.members.ciphertext |= is_text,
            "recipients" => frame.members.recipients |= value.starts_with('['),
            _ => {}
        }
        Some(())
    }

    /// The offset of the quote that ends a string. Documents wrap long base64 strings, so these may have line breaks.
    fn string_end(&self, start: usize) -> Option<usize> {
        let (mut at, mut wrapped) = (start, false);
        loop {
            match *self.text.as_bytes().get(at)? {
                b'"' => return Some(at),
                b'\\' => at += 1,
                b'\n' => wrapped = true,
                b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' | b'=' | b' ' | b'\t' | b'\r' | b'.' => {}
                _ if wrapped => return None,
                _ => {}
            }
            at += 1;
        }
    }

    fn close(&mut self, frame: &Frame, end: usize) {
        let members = frame.members;
        if members.signature
            && let [.., parent, list] = self.frames.as_mut_slice()
            && !list.is_object
        {
            parent.members.signed = true;
        }
        let whole = self.text.get(frame.start..end).unwrap_or_default();
        let lenient = whole.len() == self.text.trim().len();
        let Some(kind) = kind(&members, lenient) else { return };
        while self.objects.last().is_some_and(|object| object.found.span.start > frame.start) {
            self.objects.pop();
        }
        let span = Span::new(frame.start, end);
        self.objects.push(Object { found: Found { token: whole.to_owned(), kind, span, mends: Vec::new() } });
    }

    /// Looks for objects inside the string `start..end`, which has escapes.
    fn inside(&mut self, start: usize, end: usize, budget: &mut usize) {
        let content = self.text.get(start..end).unwrap_or_default();
        if self.levels == 0 || !is_relevant(content) || content.len() > *budget {
            *budget = budget.saturating_sub(content.len() / 4);
            return;
        }
        *budget -= content.len();
        let Unescaped { text, offsets } = unescape(content);
        for mut object in search(&text, self.levels - 1, budget) {
            let span = object.found.span;
            let outer = |at: usize| start + offsets.outer(at);
            object.found.span = Span::new(outer(span.start), outer(span.end));
            if !object.found.mends.contains(&Mend::JsonUnescaped) {
                object.found.mends.push(Mend::JsonUnescaped);
            }
            self.objects.push(object);
        }
    }
}

/// What an object with these members is; `lenient` when it is all there is, so that a damaged one can be shown.
fn kind(members: &Members, lenient: bool) -> Option<FoundKind> {
    let header = members.protected || members.header;
    // RFC 7516 7.2: ciphertext is the member that every JWE has.
    if members.ciphertext && (header || members.recipients || lenient) {
        return Some(FoundKind::JweJson);
    }
    // RFC 7515 7.2.1, 7.2.2. Other envelopes, such as DSSE, have `signatures` with other members.
    let general = members.signatures && (members.signed || lenient && members.payload);
    let flattened = members.signature && (members.payload && (header || lenient) || members.encoded_header);
    (general || flattened).then_some(FoundKind::JwsJson)
}

fn skip_space(text: &str) -> &str {
    text.trim_start_matches([' ', '\t', '\r', '\n'])
}
