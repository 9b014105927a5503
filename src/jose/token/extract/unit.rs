//! The logical characters of a text: what one or more bytes at a place mean for a token.

use super::escape;
use super::mend::Fixes;

/// What a logical character is for a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    /// A character that tokens are made of: of base64 in either alphabet, padding, dot or tilde.
    Char(u8),
    /// Nothing to be seen: zero width characters, soft hyphens, colour codes.
    Skip,
    /// A space or tab; `invisible` for those that look like ordinary spaces but are not.
    Space { invisible: bool },
    /// A line break; `\r\n` is one.
    Break,
    /// Anything else; it ends a token.
    Other,
    /// The end of the text.
    End,
}

/// One logical character.
#[derive(Clone, Copy, Debug)]
pub(super) struct Unit {
    pub(super) class: Class,
    /// Offset after it in the text.
    pub(super) end: usize,
    /// How it was decoded.
    pub(super) fixes: Fixes,
}

impl Unit {
    pub(super) fn new(class: Class, end: usize, fixes: Fixes) -> Self {
        Unit { class, end, fixes }
    }

    fn plain(class: Class, end: usize) -> Self {
        Unit { class, end, fixes: Fixes::default() }
    }
}

/// The byte at `at`, 0 after the end: no token and no escape contains a zero byte.
pub(super) fn byte(text: &str, at: usize) -> u8 {
    text.as_bytes().get(at).copied().unwrap_or(0)
}

/// What a byte is for the search for words.
#[derive(Clone, Copy, PartialEq)]
enum Sort {
    Word,
    Escape,
    Other,
}

/// The sort of each byte.
#[allow(clippy::indexing_slicing, reason = "the index is below 256 and the loop runs at compile time")]
static SORTS: [Sort; 256] = {
    let mut sorts = [Sort::Other; 256];
    let mut at = 0;
    while at < 256 {
        sorts[at] = match at as u8 {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_' => Sort::Word,
            b'%' | b'\\' | b'&' | 0x1b | 0x80.. => Sort::Escape,
            _ => Sort::Other,
        };
        at += 1;
    }
    sorts
};

fn sort(byte: u8) -> Sort {
    SORTS.get(usize::from(byte)).copied().unwrap_or(Sort::Other)
}

/// Whether `byte` is of the base64url alphabet.
pub(super) fn is_word(byte: u8) -> bool {
    sort(byte) == Sort::Word
}

/// The offset after the base64url characters that stand literally from `at` on.
pub(super) fn word_end(text: &str, at: usize) -> usize {
    let rest = text.as_bytes().get(at..).unwrap_or_default();
    at + rest.iter().position(|&byte| sort(byte) != Sort::Word).unwrap_or(rest.len())
}

/// The offset of the next word or escape from `at` on.
pub(super) fn next_word(text: &str, at: usize) -> usize {
    let rest = text.as_bytes().get(at..).unwrap_or_default();
    at + rest.iter().position(|&byte| sort(byte) != Sort::Other).unwrap_or(rest.len())
}

/// The logical character at `at`, which must be on a character boundary.
pub(super) fn unit(text: &str, at: usize) -> Unit {
    let Some(&byte) = text.as_bytes().get(at) else { return Unit::plain(Class::End, at) };
    match byte {
        b'%' => escape::percent(text, at).unwrap_or(Unit::plain(Class::Other, at + 1)),
        b'\\' => escape::backslash(text, at),
        b'&' => escape::entity(text, at).unwrap_or(Unit::plain(Class::Other, at + 1)),
        0x1b => escape::colour(text, at).unwrap_or(Unit::plain(Class::Other, at + 1)),
        b'\r' if self::byte(text, at + 1) == b'\n' => Unit::plain(Class::Break, at + 2),
        0x80.. => match text.get(at..).and_then(|rest| rest.chars().next()) {
            Some(char) => Unit::plain(classify(char), at + char.len_utf8()),
            None => Unit::plain(Class::Other, at + 1),
        },
        _ => Unit::plain(classify(char::from(byte)), at + 1),
    }
}

/// What a character is for a token, once it is decoded.
pub(super) fn classify(char: char) -> Class {
    match char {
        'A'..='Z' | 'a'..='z' | '0'..='9' | '-' | '_' | '+' | '/' | '=' | '.' | '~' => {
            u8::try_from(char).map_or(Class::Other, Class::Char)
        }
        ' ' | '\t' => Class::Space { invisible: false },
        '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Class::Break,
        // Soft hyphen, joiners, directions, byte order mark and the like.
        '\u{ad}'
        | '\u{34f}'
        | '\u{61c}'
        | '\u{180e}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}' => Class::Skip,
        '\u{a0}' | '\u{1680}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => {
            Class::Space { invisible: true }
        }
        _ => Class::Other,
    }
}

/// The first logical character at or after `at` that is not invisible, and how many were passed over.
pub(super) fn visible(text: &str, mut at: usize) -> (Unit, usize, usize) {
    let mut skipped = 0;
    loop {
        let unit = unit(text, at);
        if unit.class != Class::Skip {
            return (unit, at, skipped);
        }
        skipped += 1;
        at = unit.end;
    }
}
