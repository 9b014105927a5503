//! The workbench: paste, verdict, payload, header, key, expectations, findings, in this order for keyboard and phone.

use yew::prelude::*;

use crate::app::platform::{self, Engine};
use crate::app::workbench::{
    Context, KeyField, TokenField, doctor, examples, expectations_panel, findings, for_key, for_token, guess, kind,
    outputs, refused, signature_list, token_list, verdict,
};

/// The page.
#[component]
pub(crate) fn Workbench() -> Html {
    let engine = use_context::<Option<Engine>>().flatten();
    let Some(state) = use_context::<Context>() else { return Html::default() };
    // A file that misses the fields must not take the person away from what is typed.
    let keep = Callback::from(|event: DragEvent| {
        if platform::brings_file(&event) {
            event.prevent_default();
        }
    });
    html! {
        <div class="workbench" ondragover={keep.clone()} ondrop={keep}>
            <h1 class="visually-hidden">{ "JWT workbench" }</h1>
            <div class="workbench__token">
                <TokenField />
                { token_list(&state) }
                { for_token(&state) }
                { examples(engine) }
            </div>
            <div class="workbench__out">
                { verdict(&state) }
                { doctor(&state) }
                { refused(&state) }
                { kind(&state) }
                { outputs(&state) }
                { signature_list(&state) }
            </div>
            <div class="workbench__inputs">
                <KeyField />
                { for_key(&state) }
                { guess(&state) }
                { expectations_panel() }
            </div>
            <div class="workbench__findings">{ findings(&state) }</div>
        </div>
    }
}
