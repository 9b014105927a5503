//! A field for a number with its label and unit.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::site::simulate::{Field, Inputs};

#[derive(Properties)]
pub(super) struct Props {
    /// What the ids begin with, so that two forms on one page have different ones.
    pub(super) prefix: AttrValue,
    /// Which number.
    pub(super) field: &'static Field,
    /// All numbers.
    pub(super) inputs: UseStateHandle<Inputs>,
}

impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        self.prefix == other.prefix && self.field.id == other.field.id && self.inputs == other.inputs
    }
}

/// The field. What is no number or out of range stays as it is typed and changes nothing.
#[component]
pub(super) fn NumberField(props: &Props) -> Html {
    let field = props.field;
    let typed = use_state(|| (field.read)(&props.inputs).to_string());
    let id = format!("{}-{}", props.prefix, field.id);
    let label = if field.unit.is_empty() { field.label.to_owned() } else { format!("{}, {}", field.label, field.unit) };
    let (least, most) = field.range;
    let number = typed.parse::<f64>().ok().filter(|number| (least..=most).contains(number));
    let oninput = {
        let (typed, inputs) = (typed.clone(), props.inputs.clone());
        Callback::from(move |event: InputEvent| {
            let Some(text) = event.target_dyn_into::<HtmlInputElement>().map(|input| input.value()) else { return };
            if let Some(number) = text.parse::<f64>().ok().filter(|number| (least..=most).contains(number)) {
                let mut changed = (*inputs).clone();
                *(field.write)(&mut changed) = number;
                inputs.set(changed);
            }
            typed.set(text);
        })
    };
    html! {
        <div class="number-field">
            <label class="number-field__label" for={id.clone()}>{ label }</label>
            <input
                class="number-field__input" {id} type="number" inputmode="decimal" step="any"
                min={least.to_string()} max={most.to_string()} value={(*typed).clone()} {oninput}
                aria-invalid={number.is_none().then_some("true")}
            />
        </div>
    }
}
