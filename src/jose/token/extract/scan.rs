//! Looking for the words that could begin a token, once over the text.

use super::json::Object;
use super::read::read;
use super::unit::{Class, Unit, byte, is_word, next_word, unit, visible, word_end};
use super::{Found, List, header};
use crate::jose::span::Span;

/// How far into a word a token is looked for, when something was written before it without a gap: `BearereyJ...`.
const MAX_GLUED: usize = 40;

/// Finds the compact tokens of `text` and puts them and the JSON `objects` into the list, in order.
pub(super) fn scan(text: &str, objects: Vec<Object>, list: &mut List) {
    // What may be spent on closing gaps that turn out to be none.
    let mut budget = text.len().saturating_mul(2).saturating_add(1 << 20);
    let mut objects = objects.into_iter().peekable();
    let mut at = 0;
    while at < text.len() && !list.is_full() {
        if let Some(object) = objects.next_if(|object| object.found.span.start <= at) {
            at = at.max(object.found.span.end);
            list.push(object.found);
            continue;
        }
        let limit = objects.peek().map_or(text.len(), |object| object.found.span.start);
        at = next_word(text, at).min(limit);
        if at < limit {
            at = word(text, at, &mut budget, list);
        }
    }
    for object in objects {
        if !list.is_full() {
            list.push(object.found);
        }
    }
}

/// Passes over the word or escape at `at`, and reads a token if one begins there; the offset to go on from.
fn word(text: &str, at: usize, budget: &mut usize, list: &mut List) -> usize {
    if !is_word(byte(text, at)) {
        return escaped(text, at, budget, list);
    }
    let end = word_end(text, at);
    let token = if may_begin(text, at) { try_read(text, at, budget) } else { None };
    match token.or_else(|| glued(text, at, end, budget)) {
        Some(found) => {
            let after = found.span.end;
            list.push(found);
            after.max(end.min(at + 1))
        }
        None => end,
    }
}

/// A token may begin with an encoded character, though hardly anybody writes it so.
fn escaped(text: &str, at: usize, budget: &mut usize, list: &mut List) -> usize {
    let unit = unit(text, at);
    if matches!(unit.class, Class::Char(char) if char.is_ascii_alphanumeric())
        && let Some(found) = try_read(text, at, budget)
    {
        let end = found.span.end;
        list.push(found);
        return end.max(unit.end);
    }
    unit.end
}

/// Whether the first two characters can be those of a brace, or of white space, or of a byte order mark, in base64.
fn may_begin(text: &str, at: usize) -> bool {
    let second = byte(text, at + 1);
    let possible = match byte(text, at) {
        b'e' => matches!(second, b'y' | b'w' | b'3'),
        b'I' => matches!(second, b'A' | b'C' | b'H'),
        b'C' => matches!(second, b'o' | b'q' | b'v' | b'Q' | b'S' | b'X'),
        b'D' => matches!(second, b'Q' | b'S' | b'X'),
        b'7' => second == b'7',
        _ => return false,
    };
    // The second character may be encoded.
    possible || !is_word(second)
}

fn try_read(text: &str, at: usize, budget: &mut usize) -> Option<Found> {
    if !header::opens_object(opening(text, at)) {
        return None;
    }
    let reading = read(text, at, budget)?;
    let span = Span::new(at, reading.end);
    Some(Found { token: reading.token, kind: reading.kind, span, mends: reading.fixes.mends() })
}

/// The first characters from `at` on, enough to see a brace behind some white space.
fn opening(text: &str, mut at: usize) -> impl Iterator<Item = u8> {
    let chars = std::iter::from_fn(move || match visible(text, at) {
        (Unit { class: Class::Char(char), end, .. }, _, _) if char != b'.' => {
            at = end;
            Some(char)
        }
        _ => None,
    });
    chars.take(16)
}

/// A token that begins inside the word `at..end`, behind a prefix without a gap.
fn glued(text: &str, at: usize, end: usize, budget: &mut usize) -> Option<Found> {
    if end - at < 12 {
        return None;
    }
    let word = text.as_bytes().get(at..end.min(at + MAX_GLUED)).unwrap_or_default();
    let starts = word.windows(3).enumerate().skip(1);
    let mut starts =
        starts.filter(|(_, start)| [b"eyJ", b"eyA", b"ewo", b"ew0", b"ewk"].iter().any(|other| start == other));
    // Two attempts are enough for any prefix, and keep hostile words cheap.
    let (first, second) = (starts.next(), starts.next());
    first.into_iter().chain(second).find_map(|(offset, _)| {
        let start = at + offset;
        let named = header::facts(text.as_bytes().get(start..end.min(start + 8192))?)?.known;
        if named { try_read(text, start, budget) } else { None }
    })
}
