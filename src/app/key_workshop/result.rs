//! What is known about a key text: findings, and each key in every form.

use yew::prelude::*;

use super::Context;
use crate::app::components::finding_list;
use crate::app::platform;
use crate::check::key_inspection::{InspectedKey, KeyText};

/// The section; a hint when there is no key text yet.
pub(crate) fn result(state: &Context) -> Html {
    let found = &state.inspection;
    if state.question.key.trim().is_empty() {
        return html! {
            <p id="workshop-result" class="panel__empty">
                { "Paste a key of any form, or make one: it is shown as JWK, PEM and DER, with its thumbprints and what is weak about it." }
            </p>
        };
    }
    html! {
        <section id="workshop-result" class="panel" aria-label="What this key is" aria-live="polite">
            <p><strong>{ "Recognised: " }</strong>{ found.report.recognised.clone() }</p>
            if !found.report.mends.is_empty() {
                <p class="field-note">{ format!("To read it: {}.", found.report.mends.join(", ")) }</p>
            }
            { finding_list(&found.findings) }
            { for found.keys.iter().enumerate().map(|(at, key)| one(at, found.keys.len(), key)) }
            if !found.together.is_empty() {
                <h2>{ "All together" }</h2>
                { for found.together.iter().map(|text| form("all", text)) }
            }
        </section>
    }
}

fn one(at: usize, of: usize, key: &InspectedKey) -> Html {
    let summary = &key.summary;
    let number = if of > 1 { format!("Key {} of {of}: ", at + 1) } else { String::new() };
    let half = if summary.is_private { ", private" } else { "" };
    html! {
        <section class="key-workshop__key">
            <h2>{ format!("{number}{}{half}", summary.kind) }</h2>
            <dl class="members">
                if !summary.kid.is_empty() {
                    { fact("kid", &summary.kid) }
                }
                { fact("serves", &summary.algorithms.join(", ")) }
                { for key.thumbprints.iter().map(|print| html! {
                    <>
                        { fact(&format!("thumbprint, {}", print.hash), &print.value) }
                        { fact("as a URN", &print.urn) }
                    </>
                }) }
                { for key.certificate.iter().map(|(name, value)| fact(name, value)) }
            </dl>
            { for key.forms.iter().map(|text| form(&at.to_string(), text)) }
        </section>
    }
}

fn fact(name: &str, value: &str) -> Html {
    html! {
        <div class="members__row">
            <dt class="members__name">{ name.to_owned() }</dt>
            <dd class="members__value"><code>{ value.to_owned() }</code></dd>
        </div>
    }
}

/// One form, folded; a private one says so before it is opened.
fn form(of: &str, text: &KeyText) -> Html {
    let id = format!("form-{of}-{}", text.id);
    let copy = {
        let id = id.clone();
        Callback::from(move |_: MouseEvent| platform::copy_text_of(&id))
    };
    html! {
        <details class="key-workshop__form">
            <summary>
                { text.label.clone() }
                if text.is_private {
                    <strong>{ " (private: never publish it)" }</strong>
                }
            </summary>
            <button type="button" class="quiet-button" onclick={copy}>{ "Copy" }</button>
            <pre {id} class="panel__bytes" tabindex="0" data-form={text.id.clone()} aria-label={text.label.clone()}>{ text.text.clone() }</pre>
        </details>
    }
}
