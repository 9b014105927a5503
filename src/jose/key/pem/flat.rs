//! The pasted text with escapes undone and invisible characters gone; each character knows where it came from.

use std::ops::Range;

use super::super::mend::KeyMend;
use crate::jose::span::Span;

/// The characters that are left, and what was done to the others.
#[derive(Default)]
pub(super) struct Flat {
    characters: Vec<char>,
    spans: Vec<Span>,
    bytes: usize,
    breaks: usize,
    slashes: usize,
    joints: usize,
    invisible: usize,
    percent: usize,
    dashes: usize,
}

impl Flat {
    pub(super) fn new(text: &str) -> Self {
        let mut flat = Flat { bytes: text.len(), ..Flat::default() };
        let mut characters = text.char_indices().peekable();
        while let Some((offset, found)) = characters.next() {
            let span = Span::new(offset, offset + found.len_utf8());
            match found {
                '\\' => {
                    // Escaped once or several times: `\n`, `\\n`.
                    while characters.next_if(|&(_, next)| next == '\\').is_some() {}
                    match characters.next() {
                        Some((at, 'n')) => flat.escaped_break(Span::new(offset, at + 1)),
                        Some((at, 'r')) => {
                            // `\r\n` is one break: the `\n` that follows makes it.
                            if characters.peek().is_none_or(|&(_, next)| next != '\\') {
                                flat.escaped_break(Span::new(offset, at + 1));
                            }
                        }
                        Some((at, '/')) => {
                            flat.slashes += 1;
                            flat.push('/', Span::new(offset, at + 1));
                        }
                        Some((at, next @ ('"' | '\''))) => flat.push(next, Span::new(offset, at + 1)),
                        Some((at, next @ ('\n' | '\r'))) => {
                            flat.joints += 1;
                            flat.push(next, Span::new(at, at + 1));
                        }
                        Some((at, next)) => {
                            flat.push('\\', span);
                            flat.push(next, Span::new(at, at + next.len_utf8()));
                        }
                        None => flat.joints += 1,
                    }
                }
                '\r' => {
                    if characters.peek().is_none_or(|&(_, next)| next != '\n') {
                        flat.push('\n', span);
                    }
                }
                '\u{feff}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{ad}' => flat.invisible += 1,
                '\u{2010}'..='\u{2015}' | '\u{2212}' => {
                    flat.dashes += 1;
                    flat.push('-', span);
                }
                '%' => match text.get(offset + 1..offset + 3).and_then(percent_decoded) {
                    Some(decoded) => {
                        flat.percent += 1;
                        characters.nth(1);
                        flat.push(decoded, Span::new(offset, offset + 3));
                    }
                    None => flat.push('%', span),
                },
                '\n' => flat.push('\n', span),
                _ if found.is_whitespace() => flat.push(' ', span),
                _ => flat.push(found, span),
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
        self.spans.get(at).map_or(self.bytes, |span| span.start)
    }

    /// The range in the pasted text.
    pub(super) fn span(&self, range: Range<usize>) -> Span {
        let start = self.offset(range.start);
        let last = range.end.checked_sub(1).filter(|last| *last >= range.start);
        let end = last.and_then(|last| self.spans.get(last)).map_or(start, |span| span.end);
        Span::new(start, end)
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
            (self.percent, KeyMend::PercentEncoded),
            (self.dashes, KeyMend::TypographicDashes),
        ];
        all.into_iter().filter(|(count, _)| *count > 0).map(|(count, mend)| mend(count)).collect()
    }

    fn push(&mut self, found: char, span: Span) {
        self.characters.push(found);
        self.spans.push(span);
    }

    fn escaped_break(&mut self, span: Span) {
        self.breaks += 1;
        self.push('\n', span);
    }
}

/// The characters of PEM that a URL writes as `%` and two digits.
fn percent_decoded(digits: &str) -> Option<char> {
    let byte = u8::from_str_radix(digits, 16).ok()?;
    let found = char::from(byte);
    // A carriage return stands before a line feed, which makes the break.
    let space = matches!(found, '\r' | ' ');
    if space { Some(' ') } else { matches!(found, '\n' | '+' | '/' | '=' | '-' | '_').then_some(found) }
}
