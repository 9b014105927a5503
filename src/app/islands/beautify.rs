//! JSON laid out anew, with whatever is wrong or doubtful about it and where.

use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::layout::{pack, spread};
use crate::jose::encoding::json::{Document, Flaw};
use crate::jose::error::json_message;

/// Flaws that are told.
const TOLD: usize = 10;

/// The widget; it starts from a JSON text.
pub(super) fn island(props: &str) -> Html {
    html! { <Beautify text={props.to_owned()} /> }
}

#[derive(Properties, PartialEq)]
struct Props {
    text: String,
}

#[component]
fn Beautify(props: &Props) -> Html {
    let text = use_state(|| props.text.clone());
    let is_packed = use_state(|| false);
    let oninput = {
        let text = text.setter();
        Callback::from(move |event: InputEvent| {
            if let Some(field) = event.target_dyn_into::<HtmlTextAreaElement>() {
                text.set(field.value());
            }
        })
    };
    let onchange = {
        let is_packed = is_packed.setter();
        Callback::from(move |event: Event| {
            if let Some(choice) = event.target_dyn_into::<HtmlInputElement>() {
                is_packed.set(choice.checked());
            }
        })
    };
    let document = Document::parse((*text).clone());
    let is_json = document.is_well_formed();
    let out = match (is_json, *is_packed) {
        (false, _) => String::new(),
        (true, true) => pack(&text),
        (true, false) => spread(&text),
    };
    let verdict = match (text.trim().is_empty(), is_json) {
        (true, _) => "there is no text yet".to_owned(),
        (false, true) => format!("JSON: {} bytes as pasted, {} bytes as shown", text.len(), out.len()),
        (false, false) => "this is not JSON".to_owned(),
    };
    let flaw = |flaw: &Flaw| {
        let (line, column) = place(&text, flaw.span.start);
        html! { <li>{ format!("line {line}, column {column}: {}", json_message(&flaw.kind)) }</li> }
    };
    html! {
        <div class="size">
            <label class="size__label" for="beautify-text">{ "JSON" }</label>
            <textarea id="beautify-text" class="size__field" rows="6" spellcheck="false" {oninput} defaultvalue={props.text.clone()} />
            <p><label><input id="beautify-packed" type="checkbox" {onchange} />{ " on one line, without space" }</label></p>
            <p role="status">{ verdict }</p>
            if !text.trim().is_empty() {
                <ul>{ for document.flaws().iter().take(TOLD).map(flaw) }</ul>
            }
            if is_json {
                <pre id="beautify-out" class="code" tabindex="0" aria-label="The JSON laid out anew">{ out }</pre>
            }
        </div>
    }
}

/// Line and column, from 1, of the byte at `offset`.
fn place(text: &str, offset: usize) -> (usize, usize) {
    let before = text.get(..offset).unwrap_or(text);
    let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    (before.matches('\n').count() + 1, column)
}

#[cfg(test)]
mod tests {
    use super::place;

    #[test]
    fn a_place_has_line_and_column() {
        assert_eq!(place("{\n \"é\": x", 8), (2, 6));
        assert_eq!(place("", 0), (1, 1));
    }
}
