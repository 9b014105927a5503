//! The page of the builder.

use web_sys::HtmlSelectElement;
use yew::prelude::*;
use yew_router::prelude::*;

use crate::app::builder::{Action, Context, content, encrypting, result, signing};
use crate::app::components::TextField;
use crate::app::drafts::{Desk, SECRET};
use crate::app::platform::{self, Sending};
use crate::app::route::Route;
use crate::app::workbench;
use crate::worker::protocol::{KeyKind, Task};

const HOUR: i64 = 3600;

/// The page.
#[component]
pub(crate) fn Encoder() -> Html {
    let desk = use_context::<Desk>().unwrap_or_default();
    let workbench = use_context::<workbench::Context>();
    let navigator = use_navigator();
    let (alg_choice, enc_choice) = (use_node_ref(), use_node_ref());
    let Some(state) = use_context::<Context>() else { return Html::default() };
    let (alg, enc) = (state.parameter("alg"), state.parameter("enc"));

    // The choices follow what is typed into the header.
    use_effect_with([(alg_choice.clone(), alg.clone()), (enc_choice.clone(), enc.clone())], |choices| {
        for (choice, value) in choices {
            if let Some(select) = choice.cast::<HtmlSelectElement>().filter(|select| select.value() != *value) {
                select.set_value(value);
            }
        }
    });
    use_effect_with((state.generation, desk.engine.clone()), {
        let order = state.order.clone();
        move |(generation, engine)| {
            if let Some(engine) = engine {
                engine.send(Sending::without_text(*generation, Task::Build(Box::new(order))));
            }
        }
    });

    let typed = |action: fn(String) -> Action| {
        let dispatcher = state.dispatcher();
        Callback::from(move |text| dispatcher.dispatch(action(text)))
    };
    let chosen = |action: fn(String) -> Action| {
        let dispatcher = state.dispatcher();
        Callback::from(move |event: Event| {
            let select: HtmlSelectElement = event.target_unchecked_into();
            dispatcher.dispatch(action(select.value()));
        })
    };
    let time = |claim: &'static str, later: i64| {
        let dispatcher = state.dispatcher();
        Callback::from(move |_: MouseEvent| dispatcher.dispatch(Action::Time(claim, platform::now() + later)))
    };
    let secret = state.secret_bytes().filter(|_| state.order.key.key.is_empty()).map(|bytes| {
        let engine = desk.engine.clone();
        let make = Callback::from(move |_: MouseEvent| {
            if let Some(engine) = &engine {
                engine.send(Sending::without_text(SECRET, Task::Generate(KeyKind::Oct(bytes))));
            }
        });
        (usize::from(bytes) * 8, make)
    });
    let open = {
        let state = state.clone();
        Callback::from(move |_: MouseEvent| {
            let key = Some(state.order.key.clone());
            if let (Some(workbench), Some(navigator)) = (&workbench, &navigator) {
                workbench.dispatch(workbench::Action::Take { token: Some(state.built.token.clone()), key });
                navigator.push(&Route::Workbench);
            }
        })
    };
    let key = &state.order.key;
    let is_encrypted = key.key.contains("ENCRYPTED") || !key.passphrase.is_empty();
    html! {
        <div class="key-workshop">
            <h1>{ "Make a token: sign or encrypt" }</h1>
            <div class="key-workshop__inputs">
                <p class="key-workshop__row">
                    <label for="build-alg">{ "Algorithm " }</label>
                    <select id="build-alg" ref={alg_choice} onchange={chosen(Action::Algorithm)}>
                        <optgroup label="Sign">{ options(&signing(), &alg) }</optgroup>
                        <optgroup label="Encrypt">{ options(&encrypting(), &alg) }</optgroup>
                        <optgroup label="Unsafe, for tests">{ options(&["none", "RSA1_5"], &alg) }</optgroup>
                    </select>
                    if !enc.is_empty() {
                        <label for="build-enc">{ " content " }</label>
                        <select id="build-enc" ref={enc_choice} onchange={chosen(Action::Content)}>{ options(&content(), &enc) }</select>
                    }
                </p>
                <TextField id="build-header" label="Header" value={state.order.header.clone()} refill={state.refill} rows={5} oninput={typed(Action::Header)} />
                <TextField id="build-payload" label="Payload" value={state.order.payload.clone()} refill={state.refill} rows={10} oninput={typed(Action::Payload)} />
                <p class="key-workshop__row">
                    <button type="button" class="choice" onclick={time("iat", 0)}>{ "iat: now" }</button>
                    <button type="button" class="choice" onclick={time("nbf", 0)}>{ "nbf: now" }</button>
                    <button type="button" class="choice" onclick={time("exp", HOUR)}>{ "exp: in 1 hour" }</button>
                </p>
                <TextField
                    id="build-key"
                    label="Key: private to sign, the recipient's public one to encrypt, or a secret"
                    value={key.key.clone()}
                    refill={state.refill}
                    rows={5}
                    example="A secret, a PEM private key, a private JWK ..."
                    oninput={typed(Action::Key)}
                />
                <p class="key-workshop__row">
                    <label for="build-encoding">{ "a secret is " }</label>
                    <select id="build-encoding" onchange={chosen(Action::Encoding)}>
                        { options(&["utf-8", "base64", "base64url", "hex"], &key.encoding) }
                    </select>
                    <Link<Route> to={Route::Keys}>{ "Make a key" }</Link<Route>>
                </p>
                if let Some((bits, make)) = secret {
                    <p class="key-workshop__row">
                        { format!("There is no key yet: paste one, or take a random secret of {bits} bits. ") }
                        <button id="make-secret" type="button" class="choice" onclick={make}>{ "Make a random secret" }</button>
                    </p>
                }
                if is_encrypted {
                    <TextField id="build-passphrase" label="Passphrase of the private key" value={key.passphrase.clone()} rows={0} oninput={typed(Action::Passphrase)} />
                }
            </div>
            <div class="key-workshop__out">
                { desk.note() }
                { result(&state, open) }
            </div>
        </div>
    }
}

fn options(names: &[&'static str], chosen: &str) -> Html {
    html! { <>{ for names.iter().map(|name| html! { <option value={*name} selected={*name == chosen}>{ *name }</option> }) }</> }
}
