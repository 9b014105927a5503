//! Looking ahead: what stands between two gaps.

use super::gap;
use super::unit::{Class, byte, unit, word_end};

/// The longest last part that is put together from lines: signatures of SLH-DSA have 66,475 characters.
pub(super) const MAX_LAST: usize = 70_000;

/// The characters between two gaps.
#[derive(Default)]
pub(super) struct Chunk {
    /// Characters up to the first dot or tilde.
    pub(super) first: usize,
    /// All characters.
    pub(super) len: usize,
    pub(super) dots: usize,
    pub(super) tildes: usize,
    /// Whether nothing but a closing sign stands behind it on its line.
    pub(super) ends_line: bool,
    /// Whether white space stands behind it.
    pub(super) spaced: bool,
    /// Whether a gap and a dot stand behind it.
    pub(super) before_dot: bool,
    /// Whether there is a letter or a digit in it.
    pub(super) has_letter: bool,
    /// Whether it looks like an ordinary word or a number.
    pub(super) word: bool,
    pub(super) end: usize,
}

/// The characters from `at` up to the next gap. They are charged to the budget.
pub(super) fn chunk(text: &str, at: usize, budget: &mut usize) -> Chunk {
    let mut chunk = Chunk { end: at, ..Chunk::default() };
    let mut upper = 0;
    let mut digits = 0;
    let last = loop {
        let end = word_end(text, chunk.end);
        let word = text.as_bytes().get(chunk.end..end).unwrap_or_default();
        upper += word.iter().filter(|byte| byte.is_ascii_uppercase()).count();
        digits += word.iter().filter(|byte| byte.is_ascii_digit()).count();
        if chunk.dots + chunk.tildes == 0 {
            chunk.first += word.len();
        }
        chunk.len += word.len();
        chunk.end = end;
        let unit = unit(text, chunk.end);
        match unit.class {
            Class::Char(char) => {
                match char {
                    b'.' => chunk.dots += 1,
                    b'~' => chunk.tildes += 1,
                    b'=' => {}
                    _ if chunk.dots + chunk.tildes == 0 => chunk.first += 1,
                    _ => {}
                }
                chunk.len += 1;
            }
            Class::Skip => {}
            _ => break unit,
        }
        chunk.end = unit.end;
        if chunk.len > *budget || chunk.len > MAX_LAST {
            break unit;
        }
    };
    *budget = budget.saturating_sub(chunk.len);
    let first_upper = text.as_bytes().get(at).is_some_and(u8::is_ascii_uppercase);
    let letters = chunk.len - digits;
    chunk.word = chunk.len < 16
        && (digits == 0 || letters == 0 || digits < 3 && chunk.len < 4)
        && (upper == 0 || upper == letters || upper == 1 && first_upper);
    // A digest or an identifier in hexadecimal, or a rule of dashes, is no piece of base64.
    let characters = text.as_bytes().get(at..chunk.end).unwrap_or_default();
    chunk.has_letter = characters.iter().any(u8::is_ascii_alphanumeric);
    chunk.word |= characters.iter().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f' | b'-'));
    if let Class::Space { .. } = last.class {
        chunk.spaced = true;
        let behind = gap::gap(text, chunk.end, "").map(|gap| (gap.is_inline(), unit(text, gap.end).class));
        chunk.ends_line = behind.is_some_and(|(inline, class)| !inline || class == Class::End);
        chunk.before_dot = behind.is_some_and(|(_, class)| class == Class::Char(b'.'));
    } else {
        chunk.ends_line = match last.class {
            Class::Break | Class::End => true,
            // Not the colon behind a name, for one.
            Class::Other => is_closing(byte(text, chunk.end)),
            _ => false,
        };
    }
    chunk
}

/// Whether `byte` is a quote, a bracket or a sign that may stand behind a token, or the beginning of an escape for one.
fn is_closing(byte: u8) -> bool {
    b"\"'`)]}><,;&%\\|*".contains(&byte) || !byte.is_ascii()
}
