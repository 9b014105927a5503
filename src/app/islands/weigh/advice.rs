//! What the weights come to, and what would change it.

use yew::prelude::*;

use super::View;
use crate::site::weigh::advice::{Advice, advise};
use crate::site::weigh::flips::{Flip, flips};
use crate::site::weigh::score::{Ranked, rank};
use crate::site::weigh::words;

/// How many changes are named: those that need the smallest step.
const NEAREST: usize = 4;

/// The advice, the scores, what is struck out, and the nearest changes, read out when it changes.
pub(super) fn panel(view: &View) -> Html {
    let (table, setting) = (&view.table, &view.state.setting);
    let ranked = rank(table, setting);
    let score = |one: Ranked| {
        let score = words::score(one.score);
        html! {
            <div class="weigh__rank" role="listitem">
                <span>{ table.option(one.option).to_owned() }</span>
                <meter class="weigh__meter" min="0" max="1" value={score.clone()} aria-hidden="true"></meter>
                <span>{ score }</span>
            </div>
        }
    };
    let struck = (0..table.options.len()).filter_map(|option| words::struck_out(table, setting, option));
    let mut nearest = flips(table, setting);
    nearest.sort_by_key(|flip| flip.weight.abs_diff(setting.weight(flip.factor)));
    let flip = |flip: &Flip| html! { <li>{ words::flip(table, setting, flip) }</li> };
    let advice = advise(table, setting);
    html! {
        <div class="weigh__advice" role="status">
            <p id="weigh-advice"><strong>{ words::advice(table, &advice) }</strong></p>
            if matches!(advice, Advice::Conflict { .. }) {
                <p><a href="#can-you-use-both">{ "Two of them together may give you both." }</a></p>
            }
            if !ranked.is_empty() {
                <div class="weigh__ranks" role="list">{ for ranked.into_iter().map(score) }</div>
            }
            { for struck.map(|reason| html! { <p>{ reason }</p> }) }
            if !nearest.is_empty() {
                <p>{ "What would change it:" }</p>
                <ul>{ for nearest.iter().take(NEAREST).map(flip) }</ul>
            }
        </div>
    }
}
