//! String escapes (RFC 8259 7).

use std::borrow::Cow;

pub(super) struct Escape {
    pub(super) character: char,
    /// Bytes of the text, the backslash included.
    pub(super) length: usize,
    pub(super) lone_surrogate: bool,
}

/// The escape that begins with the backslash at `at`, if it is one.
pub(super) fn escape_at(bytes: &[u8], at: usize) -> Option<Escape> {
    let simple = |character| Some(Escape { character, length: 2, lone_surrogate: false });
    match bytes.get(at + 1)? {
        b'"' => simple('"'),
        b'\\' => simple('\\'),
        b'/' => simple('/'),
        b'b' => simple('\u{8}'),
        b'f' => simple('\u{c}'),
        b'n' => simple('\n'),
        b'r' => simple('\r'),
        b't' => simple('\t'),
        b'u' => unicode_escape(bytes, at),
        _ => None,
    }
}

fn unicode_escape(bytes: &[u8], at: usize) -> Option<Escape> {
    let first = hex4(bytes, at + 2)?;
    if let Some(character) = char::from_u32(first) {
        return Some(Escape { character, length: 6, lone_surrogate: false });
    }
    if (0xd800..0xdc00).contains(&first)
        && bytes.get(at + 6..at + 8) == Some(b"\\u")
        && let Some(second) = hex4(bytes, at + 8).filter(|second| (0xdc00..0xe000).contains(second))
        && let Some(character) = char::from_u32(0x1_0000 + ((first - 0xd800) << 10) + (second - 0xdc00))
    {
        return Some(Escape { character, length: 12, lone_surrogate: false });
    }
    Some(Escape { character: char::REPLACEMENT_CHARACTER, length: 6, lone_surrogate: true })
}

fn hex4(bytes: &[u8], at: usize) -> Option<u32> {
    let digits = bytes.get(at..at + 4)?;
    digits.iter().try_fold(0, |value, &digit| Some(value * 16 + char::from(digit).to_digit(16)?))
}

/// The text of a string literal, without its quotes; a damaged escape stays as it is written.
pub(super) fn decode(literal: &str) -> Cow<'_, str> {
    let inner = literal.strip_prefix('"').unwrap_or(literal);
    let inner = inner.strip_suffix('"').unwrap_or(inner);
    if !inner.contains('\\') {
        return Cow::Borrowed(inner);
    }
    let bytes = inner.as_bytes();
    let mut out = String::with_capacity(inner.len());
    let mut rest = 0;
    while let Some(backslash) = inner.get(rest..).and_then(|text| text.find('\\')) {
        let at = rest + backslash;
        out.push_str(inner.get(rest..at).unwrap_or_default());
        match escape_at(bytes, at) {
            Some(escape) => {
                out.push(escape.character);
                rest = at + escape.length;
            }
            None => {
                out.push('\\');
                rest = at + 1;
            }
        }
    }
    out.push_str(inner.get(rest..).unwrap_or_default());
    Cow::Owned(out)
}

/// `text` as a JSON string literal.
pub(super) fn encode(text: &str, out: &mut String) {
    out.push('"');
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            control if u32::from(control) < 0x20 => out.push_str(&format!("\\u{:04x}", u32::from(control))),
            other => out.push(other),
        }
    }
    out.push('"');
}
