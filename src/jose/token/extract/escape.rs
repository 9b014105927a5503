//! The escapes in which a token's characters may be hidden: percent-encoding, backslashes, HTML entities, colour codes.

use super::mend::Fixes;
use super::unit::{Class, Unit, byte, classify};

/// The most times over that percent-encoding is decoded.
const MAX_TIMES: usize = 8;

/// `%2E`, doubly `%252E`; also the bytes of a character outside ASCII, `%E2%80%8B`.
pub(super) fn percent(text: &str, at: usize) -> Option<Unit> {
    let (first, mut end, times) = percent_byte(text, at)?;
    let fixes = Fixes { percent: times, ..Fixes::default() };
    if first == b'\r'
        && let Some((b'\n', next, _)) = percent_byte(text, end)
    {
        return Some(Unit::new(Class::Break, next, fixes));
    }
    if first.is_ascii() {
        return Some(Unit::new(classify(char::from(first)), end, fixes));
    }
    let mut bytes = vec![first];
    while bytes.len() < 4 && std::str::from_utf8(&bytes).is_err() {
        let Some((next, after, _)) = percent_byte(text, end) else { break };
        bytes.push(next);
        end = after;
    }
    match std::str::from_utf8(&bytes).ok().and_then(|decoded| decoded.chars().next()) {
        Some(char) => Some(Unit::new(classify(char), end, fixes)),
        // Not UTF-8: only the first byte is used up.
        None => Some(Unit::new(Class::Other, percent_byte(text, at)?.1, fixes)),
    }
}

fn percent_byte(text: &str, at: usize) -> Option<(u8, usize, usize)> {
    if byte(text, at) != b'%' {
        return None;
    }
    let mut digits = at + 1;
    let mut times = 1;
    while times < MAX_TIMES && text.as_bytes().get(digits..digits + 4).is_some_and(is_encoded_percent) {
        digits += 2;
        times += 1;
    }
    Some((hex(text, digits, 2).and_then(|value| u8::try_from(value).ok())?, digits + 2, times))
}

/// `25` and two more digits: the percent sign of another escape.
fn is_encoded_percent(digits: &[u8]) -> bool {
    digits.starts_with(b"25") && digits.iter().skip(2).all(u8::is_ascii_hexdigit)
}

fn hex(text: &str, at: usize, len: usize) -> Option<u32> {
    let digits = text.get(at..at + len).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()))?;
    u32::from_str_radix(digits, 16).ok()
}

/// One or more backslashes (JSON in JSON has several) and what they escape.
pub(super) fn backslash(text: &str, at: usize) -> Unit {
    let rest = text.as_bytes().get(at..).unwrap_or_default();
    let count = rest.iter().position(|&byte| byte != b'\\').unwrap_or(rest.len());
    let next = at + count;
    let json = Fixes { json: true, ..Fixes::default() };
    match byte(text, next) {
        b'r' => {
            let after = text.as_bytes().get(next + 1..next + 2 + count).unwrap_or_default();
            let newline = after.strip_suffix(b"n").is_some_and(|slashes| slashes.iter().all(|&byte| byte == b'\\'));
            Unit::new(Class::Break, if newline { next + 2 + count } else { next + 1 }, json)
        }
        b'n' => Unit::new(Class::Break, next + 1, json),
        b't' => Unit::new(Class::Space { invisible: false }, next + 1, json),
        b'/' => Unit::new(Class::Char(b'/'), next + 1, json),
        b'u' => match hex(text, next + 1, 4) {
            Some(value) => Unit::new(char::from_u32(value).map_or(Class::Other, classify), next + 5, json),
            None => Unit::new(Class::Other, next, json),
        },
        b'x' => match hex(text, next + 1, 2) {
            Some(value) => Unit::new(char::from_u32(value).map_or(Class::Other, classify), next + 3, json),
            None => Unit::new(Class::Other, next, json),
        },
        escaped @ (b'_' | b'-' | b'.' | b'~' | b'+' | b'=') => {
            Unit::new(Class::Char(escaped), next + 1, Fixes { backslashes: true, ..Fixes::default() })
        }
        // A shell's line continuation.
        b'\n' => Unit::new(Class::Break, next + 1, Fixes::default()),
        b'\r' if byte(text, next + 1) == b'\n' => Unit::new(Class::Break, next + 2, Fixes::default()),
        b'"' | b'\'' | b'b' | b'f' => Unit::new(Class::Other, next + 1, json),
        _ => Unit::new(Class::Other, next, json),
    }
}

/// `&#46;`, `&#x2e;`, `&period;`; also with the ampersand encoded again, `&amp;#46;`.
pub(super) fn entity(text: &str, at: usize) -> Option<Unit> {
    let mut name = at + 1;
    for _ in 0..MAX_TIMES {
        match text.get(name..name + 4) {
            Some("amp;") => name += 4,
            _ => break,
        }
    }
    let window = text.as_bytes().get(name..).unwrap_or_default();
    let length = window.iter().take(24).position(|&byte| byte == b';')?;
    let class = match text.get(name..name + length)? {
        "period" => Class::Char(b'.'),
        "lowbar" | "UnderBar" => Class::Char(b'_'),
        "plus" => Class::Char(b'+'),
        "sol" => Class::Char(b'/'),
        "equals" => Class::Char(b'='),
        "nbsp" | "NonBreakingSpace" | "ensp" | "emsp" | "thinsp" => Class::Space { invisible: true },
        "Tab" => Class::Space { invisible: false },
        "NewLine" => Class::Break,
        "shy" | "zwj" | "zwnj" | "lrm" | "rlm" | "ZeroWidthSpace" | "NoBreak" => Class::Skip,
        "quot" | "apos" | "lt" | "gt" => Class::Other,
        other => classify(char::from_u32(code_point(other)?)?),
    };
    Some(Unit::new(class, name + length + 1, Fixes { html: true, ..Fixes::default() }))
}

fn code_point(name: &str) -> Option<u32> {
    let digits = name.strip_prefix('#')?;
    match digits.strip_prefix(['x', 'X']) {
        Some(digits) => u32::from_str_radix(digits, 16).ok(),
        None => digits.parse().ok(),
    }
}

/// A terminal's colour code: escape, `[`, numbers, a letter.
pub(super) fn colour(text: &str, at: usize) -> Option<Unit> {
    let rest = text.as_bytes().get(at + 1..)?.strip_prefix(b"[")?;
    let length = rest.iter().take(24).position(|byte| !matches!(byte, b'0'..=b'9' | b';' | b'?'))?;
    rest.get(length).filter(|byte| byte.is_ascii_alphabetic())?;
    Some(Unit::new(Class::Skip, at + 3 + length, Fixes::default()))
}
