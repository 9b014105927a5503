//! What can be set: the distance of each time claim, the leeway, the audiences of the token and the one that asks.

use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::Setting;
use super::distances::{TIMES, words};

/// The furthest that a slider goes, in seconds, into either direction.
const FAR: i64 = 3600;

/// The distance that a claim gets when it is put in.
const FRESH: [i64; 3] = [-300, -300, 600];

/// The most leeway that can be set, in seconds.
const MOST_LEEWAY: i64 = 600;

/// The times and the leeway.
pub(super) fn times(setting: &Setting, change: &Callback<Setting>) -> Html {
    html! {
        <fieldset class="claimplay__group">
            <legend>{ "Times in the token, from now" }</legend>
            { for (0..TIMES.len()).map(|at| time(at, setting, change)) }
            { leeway(setting, change) }
        </fieldset>
    }
}

fn time(at: usize, setting: &Setting, change: &Callback<Setting>) -> Html {
    let Some((name, meaning, _)) = TIMES.get(at) else { return Html::default() };
    let distance = setting.distances.get(at).copied().flatten();
    let set = {
        let (setting, change) = (setting.clone(), change.clone());
        Callback::from(move |distance: Option<i64>| {
            let mut next = setting.clone();
            if let Some(place) = next.distances.get_mut(at) {
                *place = distance;
            }
            change.emit(next);
        })
    };
    let onchange = {
        let set = set.clone();
        let fresh = FRESH.get(at).copied().filter(|_| distance.is_none());
        Callback::from(move |_: Event| set.emit(fresh))
    };
    let oninput = number_of(set);
    let (present, slider, field) =
        (format!("claimplay-has-{name}"), format!("claimplay-{name}"), format!("claimplay-{name}-s"));
    let value = distance.unwrap_or_default();
    let said = distance.map_or_else(|| "left out".to_owned(), words);
    let off = distance.is_none();
    html! {
        <div class="claimplay__time">
            <label class="claimplay__name" for={present.clone()}>
                <input id={present} type="checkbox" checked={!off} {onchange} />
                <code>{ *name }</code>{ format!(" {meaning}: {said}") }
            </label>
            <input
                id={slider} class="claimplay__slider" type="range" min={(-FAR).to_string()} max={FAR.to_string()} step="30"
                value={value.to_string()} disabled={off} aria-label={format!("{name}, distance from now")} aria-valuetext={said} oninput={oninput.clone()}
            />
            <input
                id={field} class="claimplay__number" type="number" step="1" value={value.to_string()} disabled={off}
                aria-label={format!("{name}, seconds from now")} {oninput}
            />
        </div>
    }
}

fn leeway(setting: &Setting, change: &Callback<Setting>) -> Html {
    let set = {
        let (setting, change) = (setting.clone(), change.clone());
        Callback::from(move |leeway: Option<i64>| {
            let leeway = leeway.unwrap_or_default().clamp(0, MOST_LEEWAY);
            change.emit(Setting { leeway, ..setting.clone() });
        })
    };
    html! {
        <div class="claimplay__time">
            <label class="claimplay__name" for="claimplay-leeway">{ format!("Leeway of the verifier: {} s", setting.leeway) }</label>
            <input
                id="claimplay-leeway" class="claimplay__slider" type="range" min="0" max={MOST_LEEWAY.to_string()} step="10"
                value={setting.leeway.to_string()} aria-valuetext={format!("{} seconds", setting.leeway)} oninput={number_of(set)}
            />
        </div>
    }
}

/// Hears a field and tells the number in it; what is no number is not told.
fn number_of(set: Callback<Option<i64>>) -> Callback<InputEvent> {
    Callback::from(move |event: InputEvent| {
        let typed = event.target_dyn_into::<HtmlInputElement>().and_then(|input| input.value().parse::<i64>().ok());
        if let Some(number) = typed.filter(|number| number.unsigned_abs() < 10_000_000_000) {
            set.emit(Some(number));
        }
    })
}

/// The audiences.
pub(super) fn audience(setting: &Setting, choices: &[String], change: &Callback<Setting>) -> Html {
    let onchange = {
        let (setting, change) = (setting.clone(), change.clone());
        Callback::from(move |event: Event| {
            if let Some(select) = event.target_dyn_into::<HtmlSelectElement>() {
                change.emit(Setting { expected: select.value(), ..setting.clone() });
            }
        })
    };
    html! {
        <fieldset class="claimplay__group">
            <legend>{ "Audience" }</legend>
            <div class="claimplay__chips" role="group" aria-label="aud in the token">
                <code>{ "aud" }</code>
                { for choices.iter().map(|one| chip(one, setting, choices, change)) }
            </div>
            <p class="sign__row">
                <label for="claimplay-expected">{ "The verifier is" }</label>
                <select id="claimplay-expected" {onchange}>
                    { for choices.iter().map(|one| html! { <option value={one.clone()} selected={*one == setting.expected}>{ one.clone() }</option> }) }
                    <option value="" selected={setting.expected.is_empty()}>{ "one that does not look at aud" }</option>
                </select>
            </p>
        </fieldset>
    }
}

fn chip(one: &str, setting: &Setting, choices: &[String], change: &Callback<Setting>) -> Html {
    let is_in = setting.audiences.iter().any(|known| known == one);
    let next: Vec<String> =
        choices.iter().filter(|known| setting.audiences.contains(known) != (*known == one)).cloned().collect();
    let onclick = {
        let (setting, change) = (setting.clone(), change.clone());
        Callback::from(move |_: MouseEvent| change.emit(Setting { audiences: next.clone(), ..setting.clone() }))
    };
    html! { <button type="button" class="choice" aria-pressed={is_in.to_string()} {onclick}>{ one.to_owned() }</button> }
}
