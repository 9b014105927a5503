//! The tokens found in a paste, to choose from, and what was mended to read the chosen one.

use yew::prelude::*;

use super::Context;
use super::state::Action;

/// The list; nothing when there is one token that stands there literally.
pub(crate) fn token_list(state: &Context) -> Html {
    let reading = state.reading.clone();
    let mends = reading.found.get(reading.selected).map(|found| found.mends.join(", ")).unwrap_or_default();
    let buttons = reading.found.iter().enumerate().map(|(index, found)| {
        let state = state.dispatcher();
        let onclick = Callback::from(move |_: MouseEvent| state.dispatch(Action::Select(index)));
        let pressed = (index == reading.selected).to_string();
        html! {
            <li>
                <button type="button" class="choice" aria-pressed={pressed} {onclick}>{ format!("{}. {}", index + 1, found.label) }</button>
            </li>
        }
    });
    html! {
        <div id="tokens" class="token-list">
            if reading.found.len() > 1 {
                <p class="token-list__title">{ format!("{} tokens found", reading.found.len()) }</p>
                <ul class="token-list__items">{ for buttons.take(50) }</ul>
            }
            if !mends.is_empty() {
                <p class="field-note">{ format!("To read it: {mends}.") }</p>
            }
            if reading.found.is_empty() && state.has_text() && reading.token.is_some() {
                <p class="field-note">{ "No token was recognised; this is what the text looks like as one." }</p>
            }
        </div>
    }
}
