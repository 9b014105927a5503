//! Making a key: which kind, how far it is, and a way to stop it.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::{Action, Context, Search};
use crate::app::platform::Engine;
use crate::worker::protocol::KeyKind;

/// The section.
pub(crate) fn generator(state: &Context, chosen: &NodeRef, engine: Option<Engine>) -> Html {
    let order = {
        let (dispatcher, chosen) = (state.dispatcher(), chosen.clone());
        Callback::from(move |_: MouseEvent| {
            let value = chosen.cast::<HtmlSelectElement>().map(|select| select.value()).unwrap_or_default();
            if let Some((kind, _)) = kinds().into_iter().find(|(_, name)| *name == value) {
                dispatcher.dispatch(Action::Order(kind));
            }
        })
    };
    let cancel = {
        let dispatcher = state.dispatcher();
        Callback::from(move |_: MouseEvent| {
            // The worker is in the middle of a step, and what it found so far is of no use to anybody.
            engine.iter().for_each(Engine::stop);
            dispatcher.dispatch(Action::Cancel);
        })
    };
    let is_running = state.search.is_running();
    html! {
        <section class="panel" aria-labelledby="generate-title">
            <div class="panel__head"><h2 id="generate-title">{ "Make a key" }</h2></div>
            <p class="key-workshop__row">
                <label for="generate-kind">{ "Kind " }</label>
                <select id="generate-kind" ref={chosen.clone()}>
                    { for kinds().into_iter().enumerate().map(|(at, (_, name))| html! {
                        <option value={name.clone()} selected={at == 0}>{ name.clone() }</option>
                    }) }
                </select>
                <button id="generate" type="button" class="choice" onclick={order} disabled={is_running}>{ "Make it" }</button>
                if is_running {
                    <button id="cancel-generate" type="button" class="choice" onclick={cancel}>{ "Cancel" }</button>
                }
            </p>
            <p class="field-note" role="status" aria-live="polite">{ progress(state.search) }</p>
            <p class="field-note">{ "The random bytes come from your browser; the key stays in this tab." }</p>
        </section>
    }
}

fn progress(search: Search) -> Html {
    match search {
        Search::Idle => Html::default(),
        Search::Failed => html! { "the key could not be made: make it again" },
        Search::Ordered(_) => html! { "being made" },
        Search::Running(now) => {
            let max = now.expected.max(now.tried + 1).to_string();
            html! {
                <>
                    <progress max={max} value={now.tried.to_string()}></progress>
                    { format!(" {} of 2 primes found, {} candidates tried of about {}", now.primes, now.tried, now.expected) }
                </>
            }
        }
    }
}

/// All kinds with their names, the usual ones first.
fn kinds() -> Vec<(KeyKind, String)> {
    let mut kinds = vec![
        (KeyKind::Oct(32), "secret, 256 bits (HS256)".to_owned()),
        (KeyKind::Oct(48), "secret, 384 bits (HS384)".to_owned()),
        (KeyKind::Oct(64), "secret, 512 bits (HS512)".to_owned()),
    ];
    let curves = KeyKind::CURVES.iter().zip(0..);
    kinds.extend(curves.map(|(name, at)| (KeyKind::Curve(at), (*name).to_owned())));
    kinds.extend([2048, 3072, 4096].map(|bits| (KeyKind::Rsa(bits), format!("RSA {bits}"))));
    kinds.extend([44, 65, 87].map(|strength| (KeyKind::MlDsa(strength), format!("ML-DSA-{strength}"))));
    kinds
}
