//! The simulator: numbers of a service, and what its tokens, sessions and keys cost.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::chart::chart;
use super::number_field::NumberField;
use super::timeline::timeline;
use crate::site::simulate::{self, Chart, FIELDS, Inputs, Moment, Output, Strategy};
use crate::site::sizes::signings;

/// Fields that are seen at once; the others open.
const FIRST: usize = 8;

/// The widget; it starts from the defaults.
pub(super) fn island(_: &str) -> Html {
    html! { <Cost /> }
}

#[component]
fn Cost() -> Html {
    let inputs = use_state(Inputs::default);
    let picture = use_state(|| 0_usize);
    let field =
        |field: &'static simulate::Field| html! { <NumberField prefix="cost" {field} inputs={inputs.clone()} /> };
    let (first, others) = FIELDS.split_at(FIRST);
    html! {
        <div class="cost">
            <div class="cost__fields">
                { algorithm(&inputs) }
                { for first.iter().map(field) }
            </div>
            <details class="more">
                <summary>{ format!("{} more numbers", others.len()) }</summary>
                <div class="cost__fields">{ for others.iter().map(field) }</div>
            </details>
            <p class="cost__sum" role="status">{ sum(&inputs) }</p>
            { pictures(&inputs, &picture) }
            { table(&simulate::outputs(&inputs)) }
        </div>
    }
}

fn algorithm(inputs: &UseStateHandle<Inputs>) -> Html {
    let onchange = {
        let inputs = inputs.clone();
        Callback::from(move |event: Event| {
            if let Some(select) = event.target_dyn_into::<HtmlSelectElement>() {
                inputs.set(Inputs { signing: select.value(), ..(*inputs).clone() });
            }
        })
    };
    let option = |name: String| {
        let selected = name == inputs.signing;
        html! { <option value={name.clone()} {selected}>{ name }</option> }
    };
    html! {
        <div class="number-field">
            <label class="number-field__label" for="cost-signing">{ "Tokens are signed with" }</label>
            <select class="number-field__input" id="cost-signing" {onchange}>
                { for signings().into_iter().map(|signing| option(signing.name)) }
            </select>
        </div>
    }
}

/// The numbers that people ask for first, in a sentence.
fn sum(inputs: &Inputs) -> String {
    let token = simulate::token(inputs);
    let month = simulate::monthly(inputs.requests(), simulate::header_line(token));
    format!(
        "A token has {token} bytes, clients send {} a month, and a stolen token works for up to {} unless something takes it back.",
        simulate::bytes(month),
        simulate::seconds(Strategy::ShortLife.worst(inputs))
    )
}

fn pictures(inputs: &Inputs, chosen: &UseStateHandle<usize>) -> Html {
    const KEY: &str = "A change of the signing key";
    let titles = Chart::ALL.map(Chart::title).into_iter().chain([KEY]);
    let onchange = {
        let chosen = chosen.clone();
        Callback::from(move |event: Event| {
            if let Some(select) = event.target_dyn_into::<HtmlSelectElement>() {
                chosen.set(usize::try_from(select.selected_index()).unwrap_or_default());
            }
        })
    };
    let option = |(at, title): (usize, &'static str)| html! { <option selected={at == **chosen}>{ title }</option> };
    let drawn = match Chart::ALL.get(**chosen) {
        Some(picture) => chart(picture.title(), &picture.bars(inputs)),
        None => {
            let rollover = simulate::rollover(inputs);
            let moments = [
                Moment { at: 0.0, what: "publish the new key" },
                Moment { at: rollover.sign, what: "sign with it" },
                Moment { at: rollover.retire, what: "remove the old key" },
            ];
            timeline(KEY, &moments, None)
        }
    };
    html! {
        <>
            <div class="number-field">
                <label class="number-field__label" for="cost-picture">{ "Draw" }</label>
                <select class="number-field__input" id="cost-picture" {onchange}>{ for titles.enumerate().map(option) }</select>
            </div>
            { drawn }
        </>
    }
}

fn table(outputs: &[Output]) -> Html {
    let row = |output: &Output| {
        html! {
            <tr>
                <th scope="row">{ output.name }</th><td>{ output.value.clone() }</td>
                <td>{ output.formula }</td><td>{ output.basis }</td>
            </tr>
        }
    };
    html! {
        <div class="table" tabindex="0" role="region" aria-label="What it costs">
            <table>
                <caption>{ "What it costs" }</caption>
                <thead><tr>
                    <th scope="col">{ "Output" }</th><th scope="col">{ "Value" }</th>
                    <th scope="col">{ "Formula" }</th><th scope="col">{ "Ground" }</th>
                </tr></thead>
                <tbody>{ for outputs.iter().map(row) }</tbody>
            </table>
        </div>
    }
}
