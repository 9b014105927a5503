//! Whether a token goes on behind a gap, and where its last part ends.

use super::chunk::{Chunk, MAX_LAST, chunk};
use super::gap::{self, Gap};
use super::header::{self, begins_object};
use super::reader::Reader;
use super::unit::{Class, unit};

/// The widths at which mailers, terminals and encoders break lines.
const USUAL_WIDTHS: [usize; 13] = [60, 64, 65, 68, 69, 70, 72, 75, 76, 78, 79, 80, 100];

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
        return chunk.len > 1 || lone_dot_goes_on(reader, gap, &chunk, budget);
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
    let complete = (reader.state.dots == 0 || payload && !reader.state.facts.encrypted)
        && header::is_whole_object(segment, budget);
    !complete && plausible(segment, reader.state.dots) && !header::begins_token(reader.text, gap.end)
}

/// Whether a dot between gaps separates two parts; the one before a signature may be a full stop.
fn lone_dot_goes_on(reader: &Reader<'_>, gap: &Gap, dot: &Chunk, budget: &mut usize) -> bool {
    let state = &reader.state;
    if state.facts.encrypted || state.dots == 0 {
        return true;
    }
    let lengths = state.last_facts.lengths;
    if lengths.contains(&0) && (state.gap_at_dot || !gap.is_inline()) {
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

/// Whether the last part is complete and what stands at `next` without a gap does not make a longer one of it.
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

/// The length of a segment without its padding.
pub(super) fn unpadded(segment: &[u8]) -> usize {
    segment.len() - segment.iter().rev().take_while(|&&byte| byte == b'=').count()
}

fn last_goes_on(reader: &Reader<'_>, gap: &Gap, next: u8, first: &Chunk, budget: &mut usize) -> bool {
    let read = unpadded(reader.segment());
    if next == b'~' {
        return !reader.state.facts.encrypted && reader.state.tildes == 0 && (first.tildes > 1 || !gap.is_inline());
    }
    if next == b'.' || header::begins_token(reader.text, gap.end) {
        return false;
    }
    if is_complete(reader) {
        // A piece of a signature by a large key can be as long as one by a small key.
        let several = reader.state.last_facts.lengths.len() > 1;
        return several && first.dots == 0 && !first.word && completes(reader, gap, read, first, budget);
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
        return first.ends_line && first.has_letter || first.tildes > 0 || !first.word && first.spaced;
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
