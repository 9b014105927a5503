//! An SD-JWT: its disclosures, each of which can be left out, the payload with them, key binding, and the presentation.

use yew::prelude::*;

use super::Context;
use super::json_view::JsonView;
use super::state::Action;
use crate::app::components::{TextField, Tone, icon, state_line};
use crate::app::platform;
use crate::check::report::{
    CheckOutcome, DisclosureReport, DisclosureState, KeyBindingReport, KeyBindingState, SdJwtReport, SdJwtState,
};

/// The panel.
pub(super) fn sd_jwt(state: &Context, found: &SdJwtReport) -> Html {
    let tone = if found.line.state == SdJwtState::Ok { Tone::Ok } else { Tone::Bad };
    let take = {
        let (dispatcher, token) = (state.dispatcher(), found.presentation.clone());
        Callback::from(move |_: MouseEvent| dispatcher.dispatch(Action::Take { token: Some(token.clone()), key: None }))
    };
    html! {
        <section class="panel" id="sd-jwt" aria-labelledby="sd-jwt-title">
            <div class="panel__head">
                <h2 id="sd-jwt-title">{ format!("Disclosures {}", found.disclosures.len()) }</h2>
                <span class="panel__size">{ format!("digests: {}", found.hash) }</span>
            </div>
            { state_line(tone, &found.line.headline, &found.line.detail) }
            <ul class="key-list">
                { for found.disclosures.iter().enumerate().map(|(at, one)| disclosure(state, at, one)) }
            </ul>
            if let Some(tree) = found.processed.clone() {
                <h3>{ "The payload with what is disclosed" }</h3>
                <JsonView is_apart={true} id="processed-payload" label="Processed payload" {tree} dispatcher={state.dispatcher()} />
            }
            { binding(&found.key_binding) }
            <TextField id="presentation" label="Presentation" value={found.presentation.clone()} rows={3} />
            <p>
                <button type="button" class="quiet-button" onclick={Callback::from(|_: MouseEvent| platform::copy_field("presentation"))}>{ "Copy" }</button>
                <button id="use-presentation" type="button" class="quiet-button" onclick={take}>{ "Use this as the token" }</button>
            </p>
        </section>
    }
}

fn disclosure(state: &Context, at: usize, one: &DisclosureReport) -> Html {
    let (tone, word) = match one.state {
        DisclosureState::Matched => (Tone::Ok, "belongs to the token"),
        DisclosureState::Unused => (Tone::Bad, "belongs to nothing"),
        DisclosureState::Refused => (Tone::Bad, "refused"),
        DisclosureState::LeftOut => (Tone::Neutral, "left out"),
    };
    let onchange = {
        let dispatcher = state.dispatcher();
        Callback::from(move |_: Event| dispatcher.dispatch(Action::Toggle(at)))
    };
    let checked = one.state != DisclosureState::LeftOut;
    let place = if one.path.is_empty() { one.name.clone().unwrap_or_default() } else { one.path.clone() };
    html! {
        <li class="key-list__item">
            <label class="check-field">
                <input type="checkbox" data-disclosure={at.to_string()} {checked} {onchange} />
                { " " }<code>{ place }</code>
            </label>
            { ": " }<code>{ one.value.clone() }</code>
            <br /><span class="badge" data-tone={tone.name()}>{ icon(tone) }{ word }</span>{ format!(" {}", one.message) }
            <br /><span class="panel__size">{ "salt " }<code>{ one.salt.clone() }</code>{ ", digest " }<code>{ one.digest.clone() }</code></span>
        </li>
    }
}

fn binding(found: &KeyBindingReport) -> Html {
    let tone = match found.line.state {
        KeyBindingState::Verified => Tone::Ok,
        KeyBindingState::Unchecked => Tone::Warn,
        KeyBindingState::Absent => Tone::Neutral,
        KeyBindingState::Missing | KeyBindingState::Refused => Tone::Bad,
    };
    let checks = found.checks.iter().map(|check| {
        let (tone, word) = match check.outcome {
            CheckOutcome::Pass => (Tone::Ok, "holds"),
            CheckOutcome::Fail => (Tone::Bad, "fails"),
            CheckOutcome::Warn => (Tone::Warn, "remarkable"),
            CheckOutcome::NotChecked => (Tone::Neutral, "not checked"),
        };
        html! { <li>{ icon(tone) }{ format!(" {word}: {}", check.message) }</li> }
    });
    html! {
        <div id="key-binding" data-state={found.line.state.name()}>
            <h3>{ "Key binding" }</h3>
            { state_line(tone, &found.line.headline, &found.line.detail) }
            <ul class="panel__list">{ for checks }</ul>
        </div>
    }
}
