//! A labelled field for text that a person types; what the program puts into it comes with a new number.

use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

/// Properties of [`TextField`].
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    /// Its `id`.
    pub(crate) id: &'static str,
    /// Its label.
    pub(crate) label: &'static str,
    /// What it holds.
    pub(crate) value: AttrValue,
    /// A new number means that `value` did not come from typing and must be written into the field.
    #[prop_or_default]
    pub(crate) refill: u32,
    /// Lines of it; 0 for a field of one line that hides what is typed.
    #[prop_or(3)]
    pub(crate) rows: u32,
    /// What an entry looks like.
    #[prop_or_default]
    pub(crate) example: &'static str,
    /// Takes what is typed; without it the field is read-only.
    #[prop_or_default]
    pub(crate) oninput: Option<Callback<String>>,
}

/// The field.
#[component]
pub(crate) fn TextField(props: &Props) -> Html {
    let field = use_node_ref();
    let is_secret = props.rows == 0;
    let read = move |field: &NodeRef| match is_secret {
        true => field.cast::<HtmlInputElement>().map(|field| field.value()),
        false => field.cast::<HtmlTextAreaElement>().map(|field| field.value()),
    };
    let write = move |field: &NodeRef, text: &str| match is_secret {
        true => field.cast::<HtmlInputElement>().into_iter().for_each(|field| field.set_value(text)),
        false => field.cast::<HtmlTextAreaElement>().into_iter().for_each(|field| field.set_value(text)),
    };
    // What was typed before the page came alive is taken over.
    use_effect_with(field.clone(), {
        let (value, oninput) = (props.value.clone(), props.oninput.clone());
        move |field| match (read(field), oninput) {
            (Some(typed), Some(oninput)) if !typed.is_empty() && typed != *value => oninput.emit(typed),
            _ => write(field, &value),
        }
    });
    // A read-only field shows whatever it is given; a typed one only what did not come from typing.
    let shown = props.oninput.is_none().then(|| props.value.clone());
    use_effect_with((props.refill, shown, field.clone()), {
        let value = props.value.clone();
        move |(refill, shown, field)| {
            if *refill > 0 || shown.is_some() {
                write(field, &value);
            }
        }
    });
    let readonly = props.oninput.is_none();
    let oninput = props.oninput.clone().map(|take| {
        let field = field.clone();
        Callback::from(move |_: InputEvent| take.emit(read(&field).unwrap_or_default()))
    });
    html! {
        <div class="text-field">
            <label class="field-head__label" for={props.id}>{ props.label }</label>
            if is_secret {
                <input id={props.id} ref={field} class="key-field__input" type="password" autocomplete="off" {oninput} />
            } else {
                <textarea
                    id={props.id}
                    ref={field}
                    class="key-field__input"
                    spellcheck="false"
                    autocomplete="off"
                    autocapitalize="off"
                    rows={props.rows.to_string()}
                    placeholder={props.example}
                    {readonly}
                    {oninput}
                />
            }
        </div>
    }
}
