//! What was changed in the pasted text to get a token, first counted, then told.

use serde::{Deserialize, Serialize};

/// One kind of change that was made to the pasted text to get a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Mend {
    /// `%2E` and the like were decoded, so many times over.
    PercentDecoded {
        /// 2 for `%252E`.
        times: usize,
    },
    /// `\u002e`, `\/` and the like were decoded.
    JsonUnescaped,
    /// `&#46;`, `&period;` and the like were decoded.
    HtmlEntitiesDecoded,
    /// Backslashes before `_`, `-` and the like were removed, as Markdown writes them.
    BackslashesRemoved,
    /// Tags such as `<wbr>` or `</span>` were removed.
    TagsRemoved {
        /// How many.
        count: usize,
    },
    /// The pieces of a string put together in source code were joined.
    StringsJoined {
        /// How many joints.
        count: usize,
    },
    /// Zero width characters, byte order marks, soft hyphens, no-break spaces or colour codes were removed.
    InvisibleRemoved {
        /// How many.
        count: usize,
    },
    /// Spaces and tabs were removed.
    WhitespaceRemoved {
        /// How many.
        count: usize,
    },
    /// Line breaks were removed, with the indentation and the quote marks of the next line.
    LineBreaksRemoved {
        /// How many.
        count: usize,
    },
}

impl Mend {
    /// The change as a message: lower case, no full stop.
    pub fn text(&self) -> String {
        match *self {
            Mend::PercentDecoded { times: 0 | 1 } => "percent-encoding decoded".to_owned(),
            Mend::PercentDecoded { times: 2 } => "percent-encoding decoded twice".to_owned(),
            Mend::PercentDecoded { times } => format!("percent-encoding decoded {times} times"),
            Mend::JsonUnescaped => "string escapes decoded".to_owned(),
            Mend::HtmlEntitiesDecoded => "html entities decoded".to_owned(),
            Mend::BackslashesRemoved => "backslashes removed".to_owned(),
            Mend::TagsRemoved { count } => counted(count, "html tag", "removed"),
            Mend::StringsJoined { count } => counted(count, "string joint", "closed"),
            Mend::InvisibleRemoved { count } => counted(count, "invisible character", "removed"),
            Mend::WhitespaceRemoved { count } => counted(count, "space", "removed"),
            Mend::LineBreaksRemoved { count } => counted(count, "line break", "removed"),
        }
    }
}

fn counted(count: usize, what: &str, done: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {what}{plural} {done}")
}

/// The counts of changes while a token is read.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Fixes {
    pub(super) percent: usize,
    pub(super) json: bool,
    pub(super) html: bool,
    pub(super) backslashes: bool,
    pub(super) tags: usize,
    pub(super) strings: usize,
    pub(super) invisible: usize,
    pub(super) spaces: usize,
    pub(super) breaks: usize,
}

impl Fixes {
    /// Both counts together.
    pub(super) fn and(self, other: Fixes) -> Fixes {
        Fixes {
            percent: self.percent.max(other.percent),
            json: self.json || other.json,
            html: self.html || other.html,
            backslashes: self.backslashes || other.backslashes,
            tags: self.tags + other.tags,
            strings: self.strings + other.strings,
            invisible: self.invisible + other.invisible,
            spaces: self.spaces + other.spaces,
            breaks: self.breaks + other.breaks,
        }
    }

    /// The mends to report: decodings first, then removals.
    pub(super) fn mends(self) -> Vec<Mend> {
        [
            (self.percent > 0).then_some(Mend::PercentDecoded { times: self.percent }),
            self.json.then_some(Mend::JsonUnescaped),
            self.html.then_some(Mend::HtmlEntitiesDecoded),
            self.backslashes.then_some(Mend::BackslashesRemoved),
            (self.tags > 0).then_some(Mend::TagsRemoved { count: self.tags }),
            (self.strings > 0).then_some(Mend::StringsJoined { count: self.strings }),
            (self.invisible > 0).then_some(Mend::InvisibleRemoved { count: self.invisible }),
            (self.spaces > 0).then_some(Mend::WhitespaceRemoved { count: self.spaces }),
            (self.breaks > 0).then_some(Mend::LineBreaksRemoved { count: self.breaks }),
        ]
        .into_iter()
        .flatten()
        .collect()
    }
}
