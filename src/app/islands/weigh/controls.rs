//! Presets, requirements, order, filter and the link.

use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::View;
use crate::app::platform::copy_address;
use crate::app::platform::set_fragment;
use crate::site::weigh::state::{Sort, State, write};
use crate::site::weigh::{Must, Setting};

/// Settings to start from.
pub(super) fn presets(view: &View) -> Html {
    let button = |name: &str, setting: Setting| {
        let is_set = setting == view.state.setting;
        let next = State { setting, sort: view.state.sort };
        let onclick = view.change.reform(move |_: MouseEvent| next.clone());
        html! {
            <button type="button" class="weigh__button" aria-pressed={is_set.to_string()} {onclick}>{ name.to_owned() }</button>
        }
    };
    html! {
        <fieldset class="weigh__group">
            <legend>{ "Whose needs are closest to yours?" }</legend>
            { button("The table’s own weights", view.table.defaults()) }
            { for view.table.presets.iter().map(|preset| button(&preset.name, preset.setting.clone())) }
        </fieldset>
    }
}

/// What may be required.
pub(super) fn musts(view: &View) -> Html {
    if view.table.musts.is_empty() {
        return Html::default();
    }
    let box_of = |must: &Must| {
        let mut next = view.state.clone();
        next.setting.musts ^= must.bit;
        let onchange = view.change.reform(move |_: Event| next.clone());
        let checked = view.state.setting.musts & must.bit != 0;
        html! { <label class="weigh__must"><input type="checkbox" {checked} {onchange} />{ must.words.clone() }</label> }
    };
    html! {
        <fieldset class="weigh__group">
            <legend>{ "What you cannot do without" }</legend>
            { for view.table.musts.iter().map(box_of) }
        </fieldset>
    }
}

/// Order, filter and the link.
pub(super) fn tools(view: &View, filter: &UseStateHandle<String>) -> Html {
    let setting = view.state.setting.clone();
    let sorted = view.change.reform(move |event: Event| {
        let value = event.target_dyn_into::<HtmlSelectElement>().map(|select| select.value()).unwrap_or_default();
        let sort = Sort::ALL.into_iter().find(|sort| sort.name() == value).unwrap_or_default();
        State { setting: setting.clone(), sort }
    });
    let filtered = {
        let filter = filter.clone();
        Callback::from(move |event: InputEvent| {
            if let Some(field) = event.target_dyn_into::<HtmlInputElement>() {
                filter.set(field.value());
            }
        })
    };
    let state = view.state.clone();
    let copy = Callback::from(move |_: MouseEvent| {
        // Nothing may have been set yet, and the link should say so even if the table changes one day.
        set_fragment(&write(&state));
        copy_address();
    });
    let option = |sort: Sort| {
        let words = match sort {
            Sort::Table => "as in the table",
            Sort::Weight => "heaviest first",
            Sort::Lead => "what decides first",
        };
        html! { <option value={sort.name()} selected={view.state.sort == sort}>{ words }</option> }
    };
    html! {
        <div class="weigh__tools">
            <label>{ "Order " }<select id="weigh-sort" class="weigh__field" onchange={sorted}>{ for Sort::ALL.map(option) }</select></label>
            <label>{ "Find " }<input id="weigh-filter" class="weigh__field" type="search" oninput={filtered} /></label>
            <button type="button" id="weigh-copy" class="weigh__button" onclick={copy}>{ "Copy link to these weights" }</button>
        </div>
    }
}
