//! The factors: a weight to set, and what each option does on it.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::View;
use crate::site::weigh::order::order;
use crate::site::weigh::{Cell, MAX_WEIGHT, Row, words};

/// The factors that contain the text of the filter, in the order that is set.
pub(super) fn rows(view: &View, filter: &str) -> Html {
    let wanted = filter.trim().to_lowercase();
    let contains = |text: &str| text.to_lowercase().contains(&wanted);
    let shown: Vec<Html> = order(&view.table, &view.state)
        .into_iter()
        .filter_map(|at| Some((at, view.table.factors.get(at)?)))
        .filter(|(_, row)| contains(&row.name) || row.cells.iter().any(|cell| contains(&cell.text)))
        .map(|(at, factor)| row(view, at, factor))
        .collect();
    if shown.is_empty() {
        return html! { <p role="status">{ "No factor has these words." }</p> };
    }
    html! { <div class="weigh__rows" role="list">{ for shown }</div> }
}

fn row(view: &View, at: usize, factor: &Row) -> Html {
    let weight = view.state.setting.weight(at);
    let state = view.state.clone();
    let oninput = view.change.reform(move |event: InputEvent| {
        let field = event.target_dyn_into::<HtmlInputElement>();
        let weight = field.and_then(|field| field.value().parse().ok()).unwrap_or(weight);
        let mut next = state.clone();
        next.setting = next.setting.with_weight(at, weight);
        next
    });
    let id = format!("weigh-{at}");
    let cells = view.table.options.iter().zip(&factor.cells);
    html! {
        <div class={classes!("weigh__row", (weight == 0).then_some("weigh__row--off"))} role="listitem" key={at}>
            <div class="weigh__head">
                <label class="weigh__name" for={id.clone()}>{ factor.name.clone() }</label>
                <input {id} class="weigh__slider" type="range" min="0" max={MAX_WEIGHT.to_string()} step="1"
                    value={weight.to_string()} {oninput} />
                <output class="weigh__weight" aria-hidden="true">{ weight }</output>
            </div>
            <dl class="weigh__cells">{ for cells.map(|(option, shown)| cell(option, shown)) }</dl>
        </div>
    }
}

fn cell(option: &str, cell: &Cell) -> Html {
    let tone = match cell.score {
        Some(1..) => "weigh__score--good",
        Some(..=-1) => "weigh__score--bad",
        _ => "",
    };
    html! {
        <div class="weigh__cell">
            <dt>{ option.to_owned() }</dt>
            <dd>
                { cell.text.clone() }{ " " }
                <strong class={classes!("weigh__score", tone)} title={words::judgement(cell.score)}>{ words::signed(cell.score) }</strong>
            </dd>
        </div>
    }
}
