//! The expectations as code for a library, or as JSON, which can be loaded again.

use web_sys::{HtmlSelectElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::{Action, Context};
use crate::app::platform;
use crate::worker::protocol::{CodeTarget, PolicyCode};

/// What is shown first.
const FIRST: &str = "node-jose";

/// The panel, folded at first; the code is written when it is opened.
#[component]
pub(crate) fn PolicyExport() -> Html {
    let Some(state) = use_context::<Context>() else { return Html::default() };
    let open = {
        let state = state.clone();
        Callback::from(move |_: MouseEvent| {
            if state.code.target.is_none() {
                state.dispatch(Action::Code(FIRST.into()));
            }
        })
    };
    let target = state.code.target.as_deref().map(str::to_owned);
    html! {
        <details id="policy-export" class="policy-export" data-target={target}>
            <summary class="policy-export__summary" onclick={open}>{ "Take it as code" }</summary>
            if let Some(written) = &state.code.written {
                { code(&state, written) }
            }
            <Loader />
        </details>
    }
}

fn code(state: &Context, written: &PolicyCode) -> Html {
    let choose = {
        let dispatcher = state.dispatcher();
        Callback::from(move |event: Event| {
            let select: HtmlSelectElement = event.target_unchecked_into();
            dispatcher.dispatch(Action::Code(select.value().into()));
        })
    };
    let wanted = state.code.target.as_deref().unwrap_or_default();
    let option = |target: &CodeTarget| {
        let untried = if target.executed { "" } else { ", not executed by our tests" };
        html! { <option value={target.id.clone()} selected={target.id == wanted}>{ format!("{}{untried}", target.name) }</option> }
    };
    html! {
        <>
            <p class="policy-export__choice">
                <label for="policy-target">{ "For " }</label>
                <select id="policy-target" onchange={choose}>
                    { for written.targets.iter().map(option) }
                    <option value="json" selected={wanted == "json"}>{ "JSON, to be loaded again" }</option>
                </select>
            </p>
            {
                match &written.text {
                    Ok(text) => html! {
                        <>
                            <p class="field-note">
                                <span>
                                    <code>{ written.file.clone() }</code>
                                    { " " }
                                    <button
                                        type="button"
                                        class="quiet-button"
                                        onclick={Callback::from(|_: MouseEvent| platform::copy_text_of("policy-code"))}
                                    >
                                        { "Copy" }
                                    </button>
                                </span>
                            </p>
                            <pre id="policy-code" class="policy-export__code" tabindex="0" aria-label={format!("Code, {}", written.file)}>
                                { text.clone() }
                            </pre>
                        </>
                    },
                    Err(missing) => html! { <p id="policy-missing" class="field-note" role="status">{ missing.clone() }</p> },
                }
            }
        </>
    }
}

/// The field for a policy in JSON, which may also come as a file.
#[component]
fn Loader() -> Html {
    let field = use_node_ref();
    let Some(state) = use_context::<Context>() else { return Html::default() };
    let load = {
        let (state, field) = (state.dispatcher(), field.clone());
        Callback::from(move |_: MouseEvent| {
            if let Some(field) = field.cast::<HtmlTextAreaElement>() {
                state.dispatch(Action::LoadPolicy(field.value()));
            }
        })
    };
    let choose = {
        let state = state.dispatcher();
        Callback::from(move |event: Event| {
            let state = state.clone();
            platform::read_chosen_file(&event, move |text| state.dispatch(Action::LoadPolicy(text.to_text())));
        })
    };
    html! {
        <>
            <label class="policy-export__label" for="policy-json">{ "Load a policy in JSON" }</label>
            <textarea
                id="policy-json"
                ref={field}
                class="key-field__input"
                rows="3"
                spellcheck="false"
                autocomplete="off"
                autocapitalize="off"
                placeholder={r#"{ "issuer": "https://login.example.com", "audience": "api" }"#}
                aria-describedby="policy-fault"
                aria-invalid={(!state.code.fault.is_empty()).then_some("true")}
            />
            <p class="policy-export__choice">
                <button id="policy-load" type="button" class="choice" onclick={load}>{ "Load" }</button>
                <label for="policy-file">{ "or a file " }</label>
                <input id="policy-file" type="file" accept=".json,application/json" onchange={choose} />
            </p>
            <p id="policy-fault" class="expectations__fault" role="status">{ state.code.fault.to_string() }</p>
        </>
    }
}
