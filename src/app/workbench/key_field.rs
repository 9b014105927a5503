//! The field for the key or secret, and what it was recognised as.

use web_sys::{HtmlSelectElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::Context;
use super::state::Action;
use crate::app::platform;
use crate::check::report::KeySummary;
use crate::jose::key::detect::SecretEncoding;

/// The key field.
#[component]
pub(crate) fn KeyField() -> Html {
    let Some(state) = use_context::<Context>() else { return Html::default() };
    let field = use_node_ref();
    let select = use_node_ref();

    use_effect_with((field.clone(), select.clone()), {
        let state = state.clone();
        move |(field, select)| {
            if let Some(field) = field.cast::<HtmlTextAreaElement>() {
                if field.value().is_empty() {
                    field.set_value(&state.key);
                } else if field.value() != state.key {
                    state.dispatch(Action::Key(field.value()));
                }
            }
            if let Some(select) = select.cast::<HtmlSelectElement>()
                && select.value() != state.encoding
            {
                state.dispatch(Action::Encoding(select.value()));
            }
        }
    });
    use_effect_with((state.refill, field.clone(), select.clone()), {
        let state = state.clone();
        move |(refill, field, select)| {
            if *refill == 0 {
                return;
            }
            if let Some(field) = field.cast::<HtmlTextAreaElement>() {
                field.set_value(&state.key);
            }
            if let Some(select) = select.cast::<HtmlSelectElement>() {
                select.set_value(&state.encoding);
            }
        }
    });

    let oninput = {
        let state = state.dispatcher();
        Callback::from(move |event: InputEvent| {
            let field: HtmlTextAreaElement = event.target_unchecked_into();
            state.dispatch(Action::Key(field.value()));
        })
    };
    let ondrop = {
        let state = state.dispatcher();
        Callback::from(move |event: DragEvent| {
            let (state, field) = (state.clone(), event.target_unchecked_into::<HtmlTextAreaElement>());
            let dropped = platform::read_dropped_file(&event, move |text| {
                field.set_value(&text.to_text());
                state.dispatch(Action::Key(text.to_text()));
            });
            if dropped {
                event.prevent_default();
            }
        })
    };
    let onchange = {
        let state = state.dispatcher();
        Callback::from(move |event: Event| {
            let select: HtmlSelectElement = event.target_unchecked_into();
            state.dispatch(Action::Encoding(select.value()));
        })
    };
    let encodings = [
        (SecretEncoding::Utf8, "text (UTF-8)"),
        (SecretEncoding::Base64, "base64"),
        (SecretEncoding::Base64Url, "base64url"),
        (SecretEncoding::Hex, "hex"),
    ];
    // Without a selected one, a list that is built in the browser begins with its last: options are inserted from behind.
    let options = encodings.into_iter().map(|(encoding, words)| {
        html! { <option value={encoding.name()} selected={state.encoding == encoding.name()}>{ words }</option> }
    });
    html! {
        <section class="key-field" aria-labelledby="key-label">
            <div class="field-head">
                <label id="key-label" class="field-head__label" for="key">{ "Key or secret" }</label>
                <span class="field-head__choice">
                    <label for="secret-encoding">{ "a secret is " }</label>
                    <select id="secret-encoding" ref={select} {onchange}>{ for options }</select>
                </span>
            </div>
            <textarea
                id="key"
                ref={field}
                class="key-field__input"
                spellcheck="false"
                autocomplete="off"
                autocapitalize="off"
                autocorrect="off"
                rows="4"
                placeholder="A secret, a PEM key or certificate, a JWK, a JWK Set ..."
                aria-describedby="key-note"
                {oninput}
                {ondrop}
            />
            <div id="key-note" class="field-note">{ recognised(&state) }</div>
        </section>
    }
}

fn recognised(state: &Context) -> Html {
    let Some(key) = state.report.as_ref().map(|report| &report.key).filter(|key| !key.recognised.is_empty()) else {
        return Html::default();
    };
    html! {
        <>
            <p><strong>{ "Recognised: " }</strong>{ key.recognised.clone() }</p>
            if !key.mends.is_empty() {
                <p>{ format!("To read it: {}.", key.mends.join(", ")) }</p>
            }
            if !key.keys.is_empty() && !key.is_secret {
                <ul class="key-list">{ for key.keys.iter().take(50).map(one) }</ul>
            }
        </>
    }
}

fn one(key: &KeySummary) -> Html {
    html! {
        <li class="key-list__item">
            <strong>{ key.kind.clone() }</strong>
            { format!(", {}", key.source) }
            if key.is_private {
                { ", private" }
            }
            if !key.kid.is_empty() {
                <br />{ "kid " }<code>{ key.kid.clone() }</code>
            }
            if !key.certificate.is_empty() {
                <br />{ key.certificate.clone() }
            }
            if !key.thumbprint.is_empty() {
                <br />{ "thumbprint " }<code class="key-list__thumbprint">{ key.thumbprint.clone() }</code>
            }
        </li>
    }
}
