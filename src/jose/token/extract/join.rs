//! Whether a token goes on behind a gap, and where its last part ends.

use super::gap::{self, Gap};
use super::header::{self, begins_object, is_object};
use super::read::Reader;
use super::unit::{Class, unit, word_end};

/// The longest last part that is put together from lines: signatures of SLH-DSA have 66,475 characters.
const MAX_LAST: usize = 70_000;

/// The widths at which mailers, terminals and encoders break lines.
const USUAL_WIDTHS: [usize; 13] = [60, 64, 65, 68, 69, 70, 72, 75, 76, 78, 79, 80, 100];

/// The characters between two gaps.
struct Chunk {
    /// Characters up to the first dot or tilde.
    first: usize,
    /// All characters.
    len: usize,
    dots: usize,
    tildes: usize,
    /// Whether nothing but a closing sign stands behind it on its line.
    ends_line: bool,
    /// Whether a gap and a dot stand behind it.
    before_dot: bool,
    /// Whether it looks like an ordinary word or a number.
    word: bool,
    end: usize,
}

/// Whether the token goes on behind `gap`.
pub(super) fn goes_on(reader: &Reader<'_>, gap: &Gap, budget: &mut usize) -> bool {
    let Class::Char(next) = unit(reader.text, gap.end).class else { return false };
    if *budget == 0 || next == b'=' || gap.fixes.breaks > 3 {
        return false;
    }
    let chunk = chunk(reader.text, gap.end, budget);
    if reader.state.in_last() {
        return last_goes_on(reader, gap, next, &chunk, budget);
    }
    if reader.state.tildes > 0 && reader.state.binding_dots == 0 {
        return disclosure_goes_on(reader, gap, next, &chunk);
    }
    let segment = reader.segment();
    let after_dot = reader.out.last() == Some(&b'.');
    if next == b'.' {
        return chunk.len > 1 || lone_dot_goes_on(reader, &chunk, budget);
    }
    if next == b'~' {
        return false;
    }
    if after_dot {
        // The next part stands behind the gap, unless another token does.
        return !header::is_token(reader.text, gap.end)
            && (!gap.is_inline() || chunk.dots > 0 || chunk.ends_line || chunk.before_dot);
    }
    // A complete header or payload is not continued but by a dot.
    let payload = if reader.state.tildes > 0 { reader.state.binding_dots == 1 } else { reader.state.dots == 1 };
    let complete = (reader.state.dots == 0 || payload && !reader.state.facts.encrypted) && is_object(segment);
    !complete && plausible(segment, reader.state.dots) && !header::begins_token(reader.text, gap.end)
}

/// Whether a dot between gaps separates two parts; the one before a signature may be a full stop.
fn lone_dot_goes_on(reader: &Reader<'_>, dot: &Chunk, budget: &mut usize) -> bool {
    let state = &reader.state;
    if state.facts.encrypted || state.dots == 0 {
        return true;
    }
    let lengths = state.last_facts.lengths;
    if state.gap_at_dot && lengths.contains(&0) {
        return true;
    }
    let Some(gap) = gap::gap(reader.text, dot.end, reader.prefix) else { return false };
    let next = chunk(reader.text, gap.end, budget);
    next.first > 0 && (lengths.contains(&next.first) || state.gap_at_dot && next.dots == 0 && next.ends_line)
}

/// Whether an incomplete header or payload can be continued: JSON has no control characters near its end.
fn plausible(segment: &[u8], dots: usize) -> bool {
    if dots > 0 {
        return true;
    }
    let tail = segment.len().saturating_sub(64) & !3;
    begins_object(segment)
        && header::decoded(segment.get(tail..).unwrap_or_default().iter().copied())
            .all(|byte| byte >= 0x20 || matches!(byte, b'\t' | b'\n' | b'\r'))
}

/// Whether the last part has a length that its algorithm gives.
pub(super) fn is_complete(reader: &Reader<'_>) -> bool {
    reader.state.last_facts.lengths.contains(&unpadded(reader.segment()))
}

/// Whether the last part is complete and what stands at `next` does not make a longer one of it: a piece of a signature
/// by a large key can be as long as one by a small key.
pub(super) fn is_over(reader: &Reader<'_>, next: usize, budget: &mut usize) -> bool {
    if !is_complete(reader) {
        return false;
    }
    let lengths = reader.state.last_facts.lengths;
    if lengths.len() < 2 {
        return true;
    }
    let chunk = chunk(reader.text, next, budget);
    chunk.word || !lengths.contains(&(unpadded(reader.segment()) + chunk.first))
}

fn unpadded(segment: &[u8]) -> usize {
    segment.len() - segment.iter().rev().take_while(|&&byte| byte == b'=').count()
}

fn last_goes_on(reader: &Reader<'_>, gap: &Gap, next: u8, first: &Chunk, budget: &mut usize) -> bool {
    let read = unpadded(reader.segment());
    if next == b'~' {
        return !reader.state.facts.encrypted && reader.state.tildes == 0 && (first.tildes > 1 || !gap.is_inline());
    }
    if next == b'.' || is_over(reader, gap.end, budget) || header::begins_token(reader.text, gap.end) {
        return false;
    }
    if first.dots > 0 && first.tildes == 0 {
        return false;
    }
    if completes(reader, gap, read, first, budget) {
        return true;
    }
    // `header . payload . signature`, or each part on a line of its own.
    if read == 0 && reader.state.gap_at_dot && first.ends_line {
        return true;
    }
    // Strings in source code are put together on purpose.
    (gap.fixes.strings > 0 && first.ends_line) || (!gap.is_inline() && mechanical(reader, gap, first))
}

/// Whether the following pieces add up to a length that the algorithm gives.
fn completes(reader: &Reader<'_>, gap: &Gap, read: usize, first: &Chunk, budget: &mut usize) -> bool {
    let lengths = reader.state.last_facts.lengths;
    let most = lengths.iter().copied().max().unwrap_or(0).min(MAX_LAST);
    let mut total = read + first.first;
    if lengths.contains(&total) {
        return first.ends_line || first.tildes > 0 || !first.word;
    }
    let (mut at, mut word, mut len) = (first.end, first.word || first.tildes > 0, first.len);
    let mut inline = gap.is_inline();
    while total < most && !word && *budget > 0 && (!inline || len >= 8) {
        let Some(gap) = gap::gap(reader.text, at, reader.prefix) else { return false };
        if gap.fixes.breaks > 1 || header::begins_token(reader.text, gap.end) {
            return false;
        }
        let next = chunk(reader.text, gap.end, budget);
        total += next.first;
        if next.first > 0 && lengths.contains(&total) {
            return true;
        }
        if next.len == 0 || next.dots + next.tildes > 0 {
            return false;
        }
        (at, word, len) = (next.end, next.word, next.len);
        inline |= gap.is_inline();
    }
    false
}

/// Whether the lines look as if a machine had broken them.
fn mechanical(reader: &Reader<'_>, gap: &Gap, chunk: &Chunk) -> bool {
    let state = &reader.state;
    let width = reader.width();
    let next_width = gap.line.map_or(0, |line| chunk.end - line.min(chunk.end));
    if width < 40 || next_width > width || !chunk.ends_line || gap.fixes.breaks > 1 || chunk.len == 0 {
        return false;
    }
    match state.width_before {
        Some(before) if before == width => true,
        // Only the first line may have another width, for it may have something else before the token.
        Some(before) if before > width => false,
        _ if chunk.word => false,
        _ => USUAL_WIDTHS.contains(&width) || (state.last_facts.lengths.is_empty() && width <= 160),
    }
}

fn disclosure_goes_on(reader: &Reader<'_>, gap: &Gap, next: u8, chunk: &Chunk) -> bool {
    let text = reader.text.get(gap.end..).unwrap_or_default().as_bytes();
    if reader.segment().is_empty() {
        // Behind a tilde: another disclosure (`WyJ` is `["`), or the key binding.
        let word = text.get(..chunk.first.min(4096)).unwrap_or_default();
        let binding = header::facts(word).is_some_and(|facts| facts.key_binding);
        return binding || (next == b'W' && (chunk.tildes > 0 || chunk.ends_line && !chunk.word && chunk.len > 8));
    }
    if next == b'~' || next == b'.' {
        return !gap.is_inline() || chunk.len > 1;
    }
    let whole = [reader.segment(), text.get(..chunk.first.min(4096)).unwrap_or_default()].concat();
    if chunk.dots > 0 && chunk.tildes == 0 {
        return header::facts(&whole).is_some_and(|facts| facts.key_binding);
    }
    if header::begins_token(reader.text, gap.end) {
        return false;
    }
    chunk.tildes > 0 || (!gap.is_inline() && chunk.dots == 0 && (chunk.len >= 40 || mechanical(reader, gap, chunk)))
}

fn chunk(text: &str, at: usize, budget: &mut usize) -> Chunk {
    let mut chunk =
        Chunk { first: 0, len: 0, dots: 0, tildes: 0, ends_line: false, before_dot: false, word: true, end: at };
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
    if let Class::Space { .. } = last.class {
        let behind = gap::gap(text, chunk.end, "").map(|gap| (gap.is_inline(), unit(text, gap.end).class));
        chunk.ends_line = behind.is_some_and(|(inline, class)| !inline || class == Class::End);
        chunk.before_dot = behind.is_some_and(|(_, class)| class == Class::Char(b'.'));
    } else {
        chunk.ends_line = matches!(last.class, Class::Break | Class::End | Class::Other);
    }
    chunk
}

/// Cuts off the path behind a payload that is an object without it.
pub(super) fn cut_object(reader: &mut Reader<'_>) {
    let Some(cut) = reader.state.cut else { return };
    let shorter = reader.out.get(reader.state.segment..cut.len).unwrap_or_default();
    if !is_object(reader.segment()) && is_object(shorter) {
        reader.cut_at(cut);
    }
}

/// Cuts off what follows a signature without a gap: a path behind `/`, words behind `+`, the same token once more.
pub(super) fn cut(reader: &mut Reader<'_>) {
    let lengths = reader.state.last_facts.lengths;
    let read = unpadded(reader.segment());
    let literal = reader.state.at - reader.start == reader.state.len;
    if lengths.contains(&read) {
        return;
    }
    if let Some(cut) = reader.state.cut {
        let len = cut.len;
        let short = len - reader.state.segment.min(len);
        let before = reader.out.get(..reader.state.segment).unwrap_or_default();
        let url_safe = reader.out.get(..len).is_some_and(|out| out.iter().any(|byte| matches!(byte, b'-' | b'_')));
        let standard = before.iter().any(|byte| matches!(byte, b'+' | b'/' | b'='));
        let path = reader.start > 0 && reader.text.as_bytes().get(reader.start - 1) == Some(&b'/');
        if lengths.contains(&short) || (!standard && (url_safe || path)) {
            reader.cut_at(cut);
        }
        return;
    }
    // Two tokens without anything between them: the signature runs into the next header.
    let glued = lengths.iter().copied().find(|&length| {
        length > 0
            && reader.segment().get(length..).is_some_and(|rest| rest.len() > 12 && header::facts(rest).is_some())
    });
    if literal && let Some(length) = glued {
        let surplus = reader.segment().len() - length;
        reader.out.truncate(reader.state.len - surplus);
        reader.state.len -= surplus;
        reader.state.at -= surplus;
    }
}
