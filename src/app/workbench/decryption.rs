//! What came of the decryption, in place: where the payload of a signed token stands.

use yew::prelude::*;

use super::Context;
use super::state::Action;
use crate::app::components::{Tone, state_line};
use crate::check::report::{Decryption, DecryptionState};

/// The state of the decryption, and who the recipients are.
pub(super) fn decryption(state: &Context, found: &Decryption) -> Html {
    let tone = match found.line.state {
        DecryptionState::Failed => Tone::Bad,
        DecryptionState::NeedsConsent => Tone::Warn,
        // Not green: that it could be decrypted is no proof of anything.
        DecryptionState::Decrypted | DecryptionState::NoKey | DecryptionState::Unsupported => Tone::Neutral,
    };
    let consent = {
        let dispatcher = state.dispatcher();
        Callback::from(move |_: MouseEvent| dispatcher.dispatch(Action::AllowSlow))
    };
    html! {
        <div id="decryption" data-state={found.line.state.name()}>
            { state_line(tone, &found.line.headline, &found.line.detail) }
            if found.line.state == DecryptionState::NeedsConsent {
                <button id="allow-slow" type="button" class="choice" onclick={consent}>{ "Do it anyway: it may take some seconds" }</button>
            }
            <p class="panel__note">{ format!("{} with {}. That it can be decrypted says nothing about who wrote it.", found.alg, found.enc) }</p>
            if found.recipients.len() > 1 {
                <ul class="key-list">
                    { for found.recipients.iter().map(|one| html! {
                        <li class="key-list__item">
                            <strong>{ one.alg.clone() }</strong>
                            if !one.kid.is_empty() {
                                { " kid " }<code>{ one.kid.clone() }</code>
                            }
                            { format!(": {}", one.outcome) }
                        </li>
                    }) }
                </ul>
            }
        </div>
    }
}
