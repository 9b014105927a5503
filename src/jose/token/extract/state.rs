//! How far a token has been read.

use super::header::Facts;
use super::mend::Fixes;

/// How far a token has been read; small, so that a place to come back to can be kept.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct State {
    /// Offset behind the last character in the text.
    pub(super) at: usize,
    /// How many characters were read.
    pub(super) len: usize,
    /// Where the current segment begins in what was read.
    pub(super) segment: usize,
    pub(super) fixes: Fixes,
    /// Dots read, without those of the key binding JWT.
    pub(super) dots: usize,
    pub(super) tildes: usize,
    /// Dots of the key binding JWT.
    pub(super) binding_dots: usize,
    pub(super) facts: Facts,
    /// What the header of the key binding JWT says, or else the same as `facts`: for the last part's lengths.
    pub(super) last_facts: Facts,
    /// Whether gaps were closed in the current segment, and whether any of them had no line break.
    pub(super) joined: bool,
    pub(super) joined_inline: bool,
    /// Whether a gap stood beside a dot.
    pub(super) gap_at_dot: bool,
    /// Offset of the current line, once the token has more than one, and the width of the line before.
    pub(super) line: Option<usize>,
    pub(super) width_before: Option<usize>,
    /// Where the last part could be cut if what follows is not its own: before `+` or `/`.
    pub(super) cut: Option<Cut>,
}

/// A place where a token can be cut off, with what was changed before it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Cut {
    pub(super) len: usize,
    pub(super) at: usize,
    pub(super) fixes: Fixes,
}

impl State {
    /// Whether the last part is being read: a signature, or the tag of a JWE.
    pub(super) fn in_last(&self) -> bool {
        if self.tildes > 0 { self.binding_dots == 2 } else { self.dots == self.most_dots() }
    }

    pub(super) fn most_dots(&self) -> usize {
        if self.facts.encrypted { 4 } else { 2 }
    }
}
