//! The workbench: paste, verdict, payload, header, key, expectations, findings, in this order for keyboard and phone, unless
//! the page is about one of them.

use yew::prelude::*;

use crate::app::platform::{self, Engine};
use crate::app::workbench::{
    Context, KeyField, TokenField, doctor, examples, expectations_panel, findings, for_key, for_token, guess, kind,
    outputs, refused, signature_list, token_list, verdict,
};
use crate::site::tools::{Mode, Tool};

/// Properties of [`Workbench`].
#[derive(Clone, Default, PartialEq, Properties)]
pub(crate) struct Props {
    /// The tool that the page is about, if it is about one.
    #[prop_or_default]
    pub(crate) tool: Option<&'static Tool>,
}

/// The page.
#[component]
pub(crate) fn Workbench(props: &Props) -> Html {
    let engine = use_context::<Option<Engine>>().flatten();
    let Some(state) = use_context::<Context>() else { return Html::default() };
    // A file that misses the fields must not take the person away from what is typed.
    let keep = Callback::from(|event: DragEvent| {
        if platform::brings_file(&event) {
            event.prevent_default();
        }
    });
    let mode = props.tool.map(|tool| tool.mode).unwrap_or_default();
    let heading = match props.tool {
        Some(tool) => html! { <h1 class="tool-heading">{ tool.heading }</h1> },
        None => html! { <h1 class="visually-hidden">{ "JWT workbench" }</h1> },
    };
    let token = html! {
        <div class="workbench__token">
            <TokenField />
            { token_list(&state) }
            { for_token(&state) }
            { examples(engine, props.tool.map_or("", |tool| tool.example)) }
        </div>
    };
    let out = html! {
        <div class="workbench__out">
            { verdict(&state) }
            { doctor(&state) }
            { refused(&state) }
            { kind(&state) }
            { outputs(&state, mode) }
            { signature_list(&state) }
        </div>
    };
    let inputs = inputs(&state, mode);
    let findings = html! { <div class="workbench__findings">{ findings(&state) }</div> };
    let parts = if mode == Mode::Key {
        html! { <>{ token }{ inputs }{ out }{ findings }</> }
    } else {
        html! { <>{ token }{ out }{ inputs }{ findings }</> }
    };
    html! {
        <>
            { heading }
            <div class="workbench" ondragover={keep.clone()} ondrop={keep}>{ parts }</div>
        </>
    }
}

/// The key and what is expected; what is expected first where the page is about that.
fn inputs(state: &Context, mode: Mode) -> Html {
    let key = html! {
        <>
            <KeyField />
            { for_key(state) }
            { guess(state) }
        </>
    };
    let expected = expectations_panel(mode == Mode::Exchange);
    let inside = match mode {
        Mode::Expectations | Mode::Exchange => html! { <>{ expected }{ key }</> },
        _ => html! { <>{ key }{ expected }</> },
    };
    html! { <div class="workbench__inputs">{ inside }</div> }
}
