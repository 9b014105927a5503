//! The panel for what is expected of the token.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::Context;
use super::expectations::Field;
use super::policy_export::PolicyExport;
use super::state::Action;
use crate::app::platform;

/// The panel; what is known about the exchange is open from the start when the page is about that.
pub(crate) fn expectations_panel(opens_exchange: bool) -> Html {
    html! {
        <>
            <details id="policy" class="expectations" open={true}>
                <summary class="expectations__summary">{ "What do you expect?" }</summary>
                <p class="field-note">{ "Whatever you leave empty is not checked, and the verdict says so." }</p>
                { fields(false) }
                <PolicyExport />
            </details>
            <details id="exchange" class="expectations" open={opens_exchange}>
                <summary class="expectations__summary">{ "What came with it?" }</summary>
                <p class="field-note">
                    { "What you know about the exchange that the token belongs to. The rules for its kind ask for it; the rest does not." }
                </p>
                { fields(true) }
            </details>
        </>
    }
}

fn fields(of_exchange: bool) -> Html {
    let shown = Field::ALL.into_iter().filter(|field| field.is_of_exchange() == of_exchange);
    html! {
        <div class="expectations__fields">
            { for shown.map(|field| html! { <Expectation key={field.id()} {field} /> }) }
        </div>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct Props {
    field: Field,
}

/// One field of the panel.
#[component]
fn Expectation(props: &Props) -> Html {
    let field = props.field;
    let input = use_node_ref();
    let Some(state) = use_context::<Context>() else { return Html::default() };
    use_effect_with(input.clone(), {
        let state = state.clone();
        move |input| {
            let Some(input) = input.cast::<HtmlInputElement>() else { return };
            let known = state.expectations.text(field);
            if input.value().is_empty() {
                input.set_value(known);
            } else if input.value() != known {
                state.dispatch(Action::Expect(field, input.value()));
            }
        }
    });
    // What is loaded comes with a new number; what was typed is there already.
    use_effect_with((state.refill, input.clone()), {
        let state = state.clone();
        move |(refill, input)| {
            if let Some(input) = input.cast::<HtmlInputElement>().filter(|_| *refill > 0) {
                input.set_value(state.expectations.text(field));
            }
        }
    });
    let oninput = {
        let state = state.dispatcher();
        Callback::from(move |event: InputEvent| {
            let input: HtmlInputElement = event.target_unchecked_into();
            state.dispatch(Action::Expect(field, input.value()));
        })
    };
    let fault = state.expectations.fault(field, platform::read_date);
    let note = format!("{}-note", field.id());
    html! {
        <div class="expectations__field">
            <label for={field.id()}>{ field.label() }</label>
            <input
                id={field.id()}
                ref={input}
                type="text"
                spellcheck="false"
                autocomplete="off"
                autocapitalize="off"
                placeholder={field.example()}
                aria-describedby={note.clone()}
                aria-invalid={fault.map(|_| "true")}
                {oninput}
            />
            <span id={note} class="expectations__fault">{ fault.unwrap_or_default() }</span>
        </div>
    }
}
