//! Reading a token character by character, up to a gap or something that is not of the token.

use super::gap::Gap;
use super::header;
use super::join;
use super::state::{Cut, State};
use super::unit::{Class, Unit, byte, is_word, unit, visible, word_end};

/// A token while it is read.
pub(super) struct Reader<'a> {
    pub(super) text: &'a str,
    pub(super) start: usize,
    /// The token's characters.
    pub(super) out: Vec<u8>,
    pub(super) state: State,
    /// What stands before the token on its line, see [`gap::line_prefix`].
    pub(super) prefix: &'a str,
}

/// Why reading stopped.
#[derive(PartialEq)]
pub(super) enum Stop {
    /// The token cannot go on here.
    End,
    /// Something that is not of the token stands here; it may be a gap.
    Gap,
    /// This is no token.
    Nothing,
}

impl Reader<'_> {
    /// The current segment as read so far.
    pub(super) fn segment(&self) -> &[u8] {
        self.out.get(self.state.segment..).unwrap_or_default()
    }

    /// Reads on to the next thing that is not of the token.
    pub(super) fn piece(&mut self, budget: &mut usize) -> Stop {
        loop {
            let end = word_end(self.text, self.state.at);
            if end > self.state.at {
                self.out.extend_from_slice(self.text.as_bytes().get(self.state.at..end).unwrap_or_default());
                self.state.at = end;
                self.state.len = self.out.len();
            }
            let (unit, at, skipped) = visible(self.text, self.state.at);
            let Class::Char(char) = unit.class else { return Stop::Gap };
            if skipped > 0 && self.state.in_last() && join::is_over(self, at, budget) {
                return Stop::End;
            }
            let stop = match char {
                b'.' => self.dot(&unit),
                b'~' => self.tilde(at),
                b'=' => self.padding(at),
                // A disclosure begins with `[`; this is the path behind the token.
                b'+' | b'/' if self.segment().is_empty() && self.state.tildes > 0 => Some(Stop::End),
                b'+' | b'/' => {
                    let State { len, at, fixes, .. } = self.state;
                    self.state.cut = self.state.cut.or(Some(Cut { len, at, fixes }));
                    None
                }
                _ => None,
            };
            if let Some(stop) = stop {
                return stop;
            }
            self.state.fixes.invisible += skipped;
            self.push(char, &unit);
        }
    }

    fn push(&mut self, char: u8, unit: &Unit) {
        self.out.push(char);
        self.state.at = unit.end;
        self.state.len = self.out.len();
        self.state.fixes = self.state.fixes.and(unit.fixes);
        if matches!(char, b'.' | b'~') {
            self.state.segment = self.state.len;
            (self.state.joined, self.state.joined_inline, self.state.cut) = (false, false, None);
        }
    }

    /// Judges the segment before a dot; `None` when the dot is part of the token.
    fn dot(&mut self, unit: &Unit) -> Option<Stop> {
        if self.state.tildes > 0 {
            if self.state.binding_dots == 0 {
                let Some(facts) = header::facts(self.segment()) else { return Some(Stop::End) };
                self.state.last_facts = facts;
            }
            self.state.binding_dots += 1;
            return (self.state.binding_dots > 2).then_some(Stop::End);
        }
        // Three dots are an ellipsis.
        if self.next_is(unit.end, b'.') && self.next_is(self.after(unit.end), b'.') {
            return Some(Stop::End);
        }
        if self.state.dots == 2 && self.is_damaged_jwe(unit.end) {
            self.state.facts.encrypted = true;
        }
        if self.state.dots == self.state.most_dots() {
            return Some(Stop::End);
        }
        match self.state.dots {
            0 => {
                let Some(facts) = header::facts(self.segment()) else { return Some(Stop::Nothing) };
                if self.state.joined && !header::is_object(self.segment()) {
                    return Some(Stop::Nothing);
                }
                (self.state.facts, self.state.last_facts) = (facts, facts);
            }
            1 if !self.state.facts.encrypted => {
                if self.state.joined && !self.is_joined_payload() {
                    return Some(Stop::Nothing);
                }
                // Without a known name only the payload can tell that it is a token.
                if !self.state.facts.known && !header::begins_object(self.segment()) {
                    return Some(Stop::Nothing);
                }
            }
            _ => {}
        }
        self.state.dots += 1;
        None
    }

    /// Whether five parts stand here though the header does not say how it is signed or encrypted: `at` is the fourth.
    fn is_damaged_jwe(&self, at: usize) -> bool {
        let fifth = word_end(self.text, at) + 1;
        let end = word_end(self.text, fifth);
        self.state.facts.lengths.is_empty()
            && !self.out.split(|&byte| byte == b'.').nth(1).is_some_and(header::begins_object)
            && byte(self.text, fifth - 1) == b'.'
            && end > fifth
            && byte(self.text, end) != b'.'
    }

    /// Whether a payload with closed gaps looks like one: prose between two dots does not.
    fn is_joined_payload(&self) -> bool {
        if header::begins_object(self.segment()) {
            header::is_object(self.segment())
        } else {
            !self.state.joined_inline
        }
    }

    /// `None` when the tilde is part of the token: it is behind the signature and no Markdown `~~`.
    fn tilde(&mut self, at: usize) -> Option<Stop> {
        let markdown = self.next_is(self.after(at), b'~');
        if self.state.facts.encrypted || self.state.dots < 2 || self.state.binding_dots > 0 || markdown {
            return Some(Stop::End);
        }
        if self.state.tildes > 0 && self.segment().is_empty() {
            return Some(Stop::End);
        }
        self.state.tildes += 1;
        None
    }

    /// `None` when the equals sign is padding: one or two, behind something, at the end of a segment.
    fn padding(&mut self, at: usize) -> Option<Stop> {
        let before = self.segment().iter().rev().take_while(|&&byte| byte == b'=').count();
        if before > 0 {
            return (before >= 2).then_some(Stop::End);
        }
        let mut after = self.after(at);
        if self.next_is(after, b'=') {
            after = self.after(after);
        }
        let ends = match visible(self.text, after).0.class {
            Class::Char(char) => matches!(char, b'.' | b'~'),
            _ => true,
        };
        (!ends || self.segment().is_empty()).then_some(Stop::End)
    }

    fn after(&self, at: usize) -> usize {
        visible(self.text, at).0.end
    }

    fn next_is(&self, at: usize, char: u8) -> bool {
        visible(self.text, at).0.class == Class::Char(char)
    }

    /// Passes over a gap that is part of the token's writing.
    pub(super) fn close(&mut self, gap: &Gap) {
        // Quoted-printable ends its lines with an equals sign.
        if !gap.is_inline() && self.out.last() == Some(&b'=') && is_word(byte(self.text, gap.end)) {
            self.out.pop();
            self.state.len = self.out.len();
        }
        if let Some(line) = gap.line {
            self.state.width_before = Some(self.width());
            self.state.line = Some(line);
        }
        let state = &mut self.state;
        state.gap_at_dot |= self.out.last() == Some(&b'.') || unit(self.text, gap.end).class == Class::Char(b'.');
        state.fixes = state.fixes.and(gap.fixes);
        state.at = gap.end;
        state.joined = true;
        state.joined_inline |= gap.is_inline();
    }

    /// The width of the current line up to what has been read.
    pub(super) fn width(&self) -> usize {
        let line = self.state.line.unwrap_or_else(|| line_of(self.text, self.start));
        self.state.at - line.min(self.state.at)
    }

    /// Goes back to a place in the current segment.
    pub(super) fn cut_at(&mut self, cut: Cut) {
        self.out.truncate(cut.len);
        (self.state.len, self.state.at, self.state.fixes) = (cut.len, cut.at, cut.fixes);
    }
}

/// The offset of the line of `at`, or of a place well before it.
fn line_of(text: &str, at: usize) -> usize {
    let from = at.saturating_sub(512);
    let window = text.as_bytes().get(from..at).unwrap_or_default();
    window.iter().rposition(|&byte| byte == b'\n').map_or(from, |newline| from + newline + 1)
}
