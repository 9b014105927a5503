//! Reading one token from where it may begin: as far as it goes literally, then over gaps.

use super::FoundKind;
use super::cut;
use super::gap;
use super::header;
use super::join;
use super::mend::Fixes;
use super::reader::{Reader, Stop};
use super::state::State;

/// A token that was read.
pub(super) struct Reading {
    pub(super) token: String,
    pub(super) kind: FoundKind,
    /// Offset behind it in the text.
    pub(super) end: usize,
    pub(super) fixes: Fixes,
}

/// Reads the token that may begin at `start`. `budget` is what may be spent on closing gaps, for the whole text.
pub(super) fn read(text: &str, start: usize, budget: &mut usize) -> Option<Reading> {
    let state = State { at: start, ..State::default() };
    let mut reader = Reader { text, start, out: Vec::new(), state, prefix: gap::line_prefix(text, start) };
    let mut best: Option<(State, FoundKind)> = None;
    let before = *budget;
    loop {
        let stop = reader.piece(budget);
        if stop == Stop::Nothing {
            break;
        }
        if let Some(kind) = reader.kind(budget) {
            best = Some((reader.state, kind));
            // Only what leads to nothing is charged.
            *budget = before;
        }
        if stop == Stop::End {
            break;
        }
        let Some(gap) = gap::gap(text, reader.state.at, reader.prefix) else { break };
        if !join::goes_on(&reader, &gap, budget) {
            break;
        }
        *budget = budget.saturating_sub(16);
        reader.close(&gap);
    }
    let (state, kind) = best?;
    reader.out.truncate(state.len);
    let token = String::from_utf8(reader.out).ok()?;
    Some(Reading { token, kind, end: state.at, fixes: state.fixes })
}

impl Reader<'_> {
    /// The kind of token that has been read so far, if it is one; cuts off what is not its own.
    fn kind(&mut self, budget: &mut usize) -> Option<FoundKind> {
        let state = self.state;
        if state.tildes > 0 {
            if state.in_last() {
                cut::last(self);
            }
            return Some(FoundKind::SdJwt);
        }
        if state.facts.encrypted && state.dots >= 2 {
            if state.dots == 4 {
                cut::last(self);
            }
            let signed = state.dots == 2 && self.out.split(|&byte| byte == b'.').nth(1).is_some_and(header::is_object);
            // Pieces with gaps between them are only a JWE when they make a whole one.
            let gaps = state.fixes.spaces + state.fixes.breaks > 0;
            let torn = gaps && (state.dots < 4 || state.joined_inline && !join::is_complete(self));
            return if torn { None } else { Some(if signed { FoundKind::Jws } else { FoundKind::Jwe }) };
        }
        match state.dots {
            1 => {
                cut::payload(self);
                (state.facts.named && header::is_whole_object(self.segment(), budget)).then_some(FoundKind::TwoPart)
            }
            2 => {
                cut::last(self);
                // `header..` says nothing; a detached payload has a signature.
                (!self.out.ends_with(b"..")).then_some(FoundKind::Jws)
            }
            _ => None,
        }
    }
}
