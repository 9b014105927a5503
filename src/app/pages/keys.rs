//! The page of the key workshop.

use web_sys::HtmlSelectElement;
use yew::prelude::*;
use yew_router::prelude::*;

use crate::app::components::TextField;
use crate::app::drafts::Desk;
use crate::app::key_workshop::{Action, Context, Search, generator, result};
use crate::app::platform::Sending;
use crate::app::route::Route;
use crate::app::workbench;
use crate::worker::protocol::Task;

/// Properties of [`Keys`].
#[derive(Clone, Default, PartialEq, Properties)]
pub(crate) struct Props {
    /// The heading; empty for that of its own page.
    #[prop_or_default]
    pub(crate) heading: &'static str,
}

/// The page.
#[component]
pub(crate) fn Keys(props: &Props) -> Html {
    let desk = use_context::<Desk>().unwrap_or_default();
    let engine = desk.engine.clone();
    let workbench = use_context::<workbench::Context>();
    let navigator = use_navigator();
    let chosen = use_node_ref();
    let Some(state) = use_context::<Context>() else { return Html::default() };

    use_effect_with((state.generation, engine.clone()), {
        let state = state.clone();
        move |(generation, engine)| {
            let Some(engine) = engine else { return };
            engine.wake();
            if state.question.key.trim().is_empty() {
                return;
            }
            engine.send(Sending::without_text(*generation, Task::Inspect(state.question.clone())));
        }
    });
    use_effect_with((state.search, state.order, engine), |(search, order, engine)| {
        let task = match search {
            Search::Idle | Search::Failed => return,
            Search::Ordered(kind) => Task::Generate(*kind),
            Search::Running(_) => Task::GenerateMore,
        };
        if let Some(engine) = engine {
            engine.send(Sending::without_text(*order, task));
        }
    });

    let typed = |action: fn(String) -> Action| {
        let dispatcher = state.dispatcher();
        Callback::from(move |text| dispatcher.dispatch(action(text)))
    };
    let onchange = {
        let dispatcher = state.dispatcher();
        Callback::from(move |event: Event| {
            let select: HtmlSelectElement = event.target_unchecked_into();
            dispatcher.dispatch(Action::Encoding(select.value()));
        })
    };
    let take = {
        let state = state.clone();
        Callback::from(move |_: MouseEvent| {
            let key = Some(state.question.clone());
            if let (Some(workbench), Some(navigator)) = (&workbench, &navigator) {
                workbench.dispatch(workbench::Action::Take { token: None, key });
                navigator.push(&Route::Workbench);
            }
        })
    };
    let options = ["utf-8", "base64", "base64url", "hex"];
    let options =
        options.map(|name| html! { <option value={name} selected={state.question.encoding == name}>{ name }</option> });
    html! {
        <div class="key-workshop">
            <h1>{ if props.heading.is_empty() { "Keys: inspect, convert, make" } else { props.heading } }</h1>
            <div class="key-workshop__inputs">
                <TextField
                    id="workshop-key"
                    label="Key, key set or certificate"
                    value={state.question.key.clone()}
                    refill={state.refill}
                    rows={8}
                    example="A secret, a PEM key or certificate, a JWK, a JWK Set ..."
                    oninput={typed(Action::Key)}
                />
                <p class="key-workshop__row">
                    <label for="workshop-encoding">{ "a secret is " }</label>
                    <select id="workshop-encoding" {onchange}>{ for options }</select>
                    <button id="use-key" type="button" class="quiet-button" onclick={take}>{ "Use in the workbench" }</button>
                </p>
                if state.asks_passphrase || !state.question.passphrase.is_empty() {
                    <TextField
                        id="workshop-passphrase"
                        label="Passphrase of the private key"
                        value={state.question.passphrase.clone()}
                        rows={0}
                        oninput={typed(Action::Passphrase)}
                    />
                }
                { generator(&state, &chosen, desk.engine.clone()) }
            </div>
            <div class="key-workshop__out">
                { desk.note() }
                { result(&state) }
            </div>
        </div>
    }
}
