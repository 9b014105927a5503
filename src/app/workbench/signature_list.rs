//! Each of several signatures with its verdict.

use yew::prelude::*;

use super::Context;
use crate::app::components::{signature_tone, state_line};

/// The list; nothing when there is one signature.
pub(crate) fn signature_list(state: &Context) -> Html {
    let signatures = state.seen().map(|report| report.signatures.clone()).unwrap_or_default();
    if signatures.is_empty() {
        return Html::default();
    }
    html! {
        <section class="panel" aria-labelledby="signatures-title">
            <div class="panel__head"><h2 id="signatures-title">{ format!("Signatures {}", signatures.len()) }</h2></div>
            <ol id="signatures" class="key-list">
                { for signatures.iter().map(|one| html! {
                    <li class="key-list__item">
                        <strong>{ one.alg.clone() }</strong>
                        if !one.kid.is_empty() {
                            { " kid " }<code>{ one.kid.clone() }</code>
                        }
                        { state_line(signature_tone(&one.line.state), &one.line.headline, &one.line.detail) }
                    </li>
                }) }
            </ol>
        </section>
    }
}
