//! Icons: one for each state, drawn here, always beside a word.

use yew::prelude::*;

/// What a state means to a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Tone {
    /// As it should be.
    Ok,
    /// Remarkable.
    Warn,
    /// Not as it should be.
    Bad,
    /// Nothing to say yet.
    Neutral,
}

impl Tone {
    /// The value of `data-tone`.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Tone::Ok => "ok",
            Tone::Warn => "warn",
            Tone::Bad => "bad",
            Tone::Neutral => "neutral",
        }
    }

    fn path(self) -> &'static str {
        match self {
            Tone::Ok => "M3.5 8.5l3 3 6-7",
            Tone::Warn => "M8 3.5v5.5M8 12v.5",
            Tone::Bad => "M4 4l8 8M12 4l-8 8",
            Tone::Neutral => "M4 8h8",
        }
    }
}

/// The sign for a state; the word beside it says the same.
pub(crate) fn icon(tone: Tone) -> Html {
    html! {
        <svg class="icon" data-tone={tone.name()} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path d={tone.path()} />
        </svg>
    }
}
