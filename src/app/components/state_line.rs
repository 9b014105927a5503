//! A state in a word with its sign, and the sentence that goes with it.

use yew::prelude::*;

use super::{Tone, icon};

/// The line.
pub(crate) fn state_line(tone: Tone, headline: &str, detail: &str) -> Html {
    html! {
        <p class="state-line">
            <span class="badge" data-tone={tone.name()}>{ icon(tone) }{ headline.to_owned() }</span>
            { " " }<span class="verdict__detail">{ detail.to_owned() }</span>
        </p>
    }
}
