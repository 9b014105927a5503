//! The pasted text with escapes undone and invisible characters gone; each character knows where it came from.

use std::ops::Range;

use super::super::mend::KeyMend;
use crate::jose::span::Span;

/// The characters that are left, and what was done to the others.
#[derive(Default)]
pub(super) struct Flat {
    characters: Vec<char>,
    offsets: Vec<usize>,
    bytes: usize,
    breaks: usize,
    slashes: usize,
    joints: usize,
    invisible: usize,
    dashes: usize,
}

impl Flat {
    pub(super) fn new(text: &str) -> Self {
        let mut flat = Flat { bytes: text.len(), ..Flat::default() };
        let mut characters = text.char_indices().peekable();
        while let Some((offset, found)) = characters.next() {
            match found {
                '\\' => {
                    // Escaped once or several times: `\n`, `\\n`.
                    while characters.next_if(|&(_, next)| next == '\\').is_some() {}
                    match characters.next() {
                        Some((_, 'n')) => flat.escaped_break(offset),
                        Some((_, 'r')) => {
                            // `\r\n` is one break: the `\n` that follows makes it.
                            if characters.peek().is_none_or(|&(_, next)| next != '\\') {
                                flat.escaped_break(offset);
                            }
                        }
                        Some((_, '/')) => {
                            flat.slashes += 1;
                            flat.push('/', offset);
                        }
                        Some((at, next @ ('"' | '\''))) => flat.push(next, at),
                        Some((at, next @ ('\n' | '\r'))) => {
                            flat.joints += 1;
                            flat.push(next, at);
                        }
                        Some((at, next)) => {
                            flat.push('\\', offset);
                            flat.push(next, at);
                        }
                        None => flat.joints += 1,
                    }
                }
                '\r' => {
                    if characters.peek().is_none_or(|&(_, next)| next != '\n') {
                        flat.push('\n', offset);
                    }
                }
                '\u{feff}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{ad}' => flat.invisible += 1,
                '\u{2010}'..='\u{2015}' | '\u{2212}' => {
                    flat.dashes += 1;
                    flat.push('-', offset);
                }
                '\n' => flat.push('\n', offset),
                _ if found.is_whitespace() => flat.push(' ', offset),
                _ => flat.push(found, offset),
            }
        }
        flat
    }

    pub(super) fn len(&self) -> usize {
        self.characters.len()
    }

    /// The characters of a range; empty when it lies outside.
    pub(super) fn slice(&self, range: Range<usize>) -> &[char] {
        self.characters.get(range).unwrap_or_default()
    }

    /// Offset of a character in the pasted text.
    pub(super) fn offset(&self, at: usize) -> usize {
        self.offsets.get(at).copied().unwrap_or(self.bytes)
    }

    /// The range in the pasted text.
    pub(super) fn span(&self, range: Range<usize>) -> Span {
        let last = range.end.checked_sub(1).filter(|last| *last >= range.start);
        let end = last.and_then(|last| {
            let width = self.characters.get(last)?.len_utf8();
            // A typographic dash stands for itself in more bytes than the hyphen put in its place.
            let next = self.offsets.get(last + 1).copied().unwrap_or(self.bytes);
            Some((self.offset(last) + width).min(next))
        });
        Span::new(self.offset(range.start), end.unwrap_or_else(|| self.offset(range.start)))
    }

    /// Quotation marks and the like, and other characters, in a range outside of all blocks.
    pub(super) fn outside(&self, range: Range<usize>) -> (usize, usize) {
        let visible = self.slice(range).iter().filter(|found| !found.is_whitespace());
        let (quotes, other): (Vec<char>, Vec<char>) = visible.partition(|found| "\"'`,;+".contains(**found));
        (quotes.len(), other.len())
    }

    /// What was done to the text as a whole.
    pub(super) fn mends(&self) -> Vec<KeyMend> {
        let all = [
            (self.breaks, KeyMend::EscapedBreaks as fn(usize) -> KeyMend),
            (self.slashes, KeyMend::EscapedSlashes),
            (self.joints, KeyMend::Joints),
            (self.invisible, KeyMend::Invisible),
            (self.dashes, KeyMend::TypographicDashes),
        ];
        all.into_iter().filter(|(count, _)| *count > 0).map(|(count, mend)| mend(count)).collect()
    }

    fn push(&mut self, found: char, offset: usize) {
        self.characters.push(found);
        self.offsets.push(offset);
    }

    fn escaped_break(&mut self, offset: usize) {
        self.breaks += 1;
        self.push('\n', offset);
    }
}
