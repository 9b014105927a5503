//! The fields that only some tokens need, each shown when it is of use.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::Context;
use super::extras::Extra;
use super::state::Action;
use crate::app::components::TextField;

/// Fields that go with the key.
pub(crate) fn for_key(state: &Context) -> Html {
    let extras = &state.extras;
    let shown = |extra: Extra, asked: bool| asked || !extras.text(extra).is_empty();
    html! {
        <>
            if shown(Extra::Passphrase, extras.asks_passphrase) {
                { field(state, Extra::Passphrase, 0) }
            }
            if shown(Extra::InnerKey, extras.asks_inner_key) {
                { field(state, Extra::InnerKey, 3) }
            }
        </>
    }
}

/// Fields that go with the token.
pub(crate) fn for_token(state: &Context) -> Html {
    let token = state.reading.token.as_ref().filter(|_| state.has_text());
    let is_detached =
        token.is_some_and(|token| token.findings.iter().any(|finding| finding.code == "detached-payload"));
    html! {
        <>
            if is_detached {
                { field(state, Extra::DetachedPayload, 3) }
            }
            if state.is_sd_jwt() {
                <fieldset class="expectations__fields">
                    <legend>{ "Key binding" }</legend>
                    { field(state, Extra::BindingNonce, 1) }
                    { field(state, Extra::BindingAudience, 1) }
                    { required(state) }
                </fieldset>
            }
        </>
    }
}

fn required(state: &Context) -> Html {
    let dispatcher = state.dispatcher();
    let onchange = Callback::from(move |event: Event| {
        let input: HtmlInputElement = event.target_unchecked_into();
        dispatcher.dispatch(Action::RequireBinding(input.checked()));
    });
    let checked = state.extras.is_binding_required;
    html! {
        <label class="check-field"><input id="policy-kb-required" type="checkbox" {checked} {onchange} />{ " the holder must have signed it" }</label>
    }
}

fn field(state: &Context, extra: Extra, rows: u32) -> Html {
    let dispatcher = state.dispatcher();
    let oninput = Callback::from(move |text| dispatcher.dispatch(Action::Extra(extra, text)));
    let value = state.extras.text(extra).to_owned();
    // A detached payload goes with its token: for another one the field begins anew.
    let version = if extra == Extra::DetachedPayload { state.text_version } else { 0 };
    let key = format!("{}-{version}", extra.id());
    html! { <TextField {key} id={extra.id()} label={extra.label()} {value} {rows} {oninput} refill={state.refill} /> }
}
