//! The token that came of it, or what stopped it.

use yew::prelude::*;

use super::{Action, Context};
use crate::app::components::{TextField, finding_card, place_in};
use crate::app::platform;
use crate::check::finding::Finding;
use crate::jose::error::Place;

/// The section.
pub(crate) fn result(state: &Context, open: Callback<MouseEvent>) -> Html {
    let built = &state.built;
    let insist = {
        let dispatcher = state.dispatcher();
        Callback::from(move |_: MouseEvent| dispatcher.dispatch(Action::Insist))
    };
    html! {
        <section class="panel" aria-label="The token" aria-live="polite">
            <TextField id="built-token" label="Token" value={built.token.clone()} rows={8} />
            if !built.token.is_empty() {
                <p>
                    <button type="button" class="quiet-button" onclick={Callback::from(|_: MouseEvent| platform::copy_field("built-token"))}>{ "Copy" }</button>
                    <button id="open-token" type="button" class="quiet-button" onclick={open}>{ "Open in the workbench" }</button>
                </p>
            }
            if built.is_unsafe {
                <p class="builder__unsafe">
                    <strong>{ "This would be unsafe. " }</strong>
                    <button id="make-anyway" type="button" class="choice" onclick={insist}>{ "Make it anyway, for a test" }</button>
                </p>
            }
            <ul class="findings__items">
                { for built.findings.iter().map(|finding| finding_card(finding, locate(state, finding))) }
            </ul>
        </section>
    }
}

fn locate(state: &Context, finding: &Finding) -> Option<(&'static str, u32, u32)> {
    let (field, text) = match finding.place {
        Place::Header => ("build-header", &state.order.header),
        Place::Payload => ("build-payload", &state.order.payload),
        Place::Key => ("build-key", &state.order.key.key),
        _ => return None,
    };
    place_in(field, text, finding.span.start, finding.span.end)
}
