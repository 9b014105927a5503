//! Where a browser keeps tokens, and which attacks still succeed: choose a place, read what happens.

use yew::prelude::*;

use crate::app::components::{Tone, icon};
use crate::site::threats::{Threats, read};

/// The widget; it starts from the table of places and attacks, as [`crate::site::threats`] writes it.
pub(super) fn island(props: &str) -> Html {
    html! { <Places matrix={props.to_owned()} /> }
}

#[derive(Properties, PartialEq)]
struct Props {
    matrix: String,
}

#[component]
fn Places(props: &Props) -> Html {
    let threats = use_memo(props.matrix.clone(), |matrix| read(matrix));
    let chosen = use_state(|| 0_usize);
    let place = threats.places.get(*chosen).cloned().unwrap_or_default();
    html! {
        <div class="storage">
            <fieldset class="storage__places">
                <legend>{ "The tokens are kept in" }</legend>
                { for threats.places.iter().enumerate().map(|(at, name)| choice(at, name, &chosen)) }
            </fieldset>
            <div class="storage__result" role="status">
                <p class="storage__sum">{ sum(&place, *chosen, &threats) }</p>
                <dl class="terms">{ for (0..threats.attacks.len()).map(|attack| outcome(attack, *chosen, &threats)) }</dl>
            </div>
        </div>
    }
}

fn choice(at: usize, name: &str, chosen: &UseStateHandle<usize>) -> Html {
    let onchange = {
        let chosen = chosen.clone();
        Callback::from(move |_| chosen.set(at))
    };
    html! {
        <label class="storage__place">
            <input type="radio" name="storage-place" checked={at == **chosen} {onchange} />
            { name.to_owned() }
        </label>
    }
}

fn sum(place: &str, at: usize, threats: &Threats) -> String {
    let succeed =
        threats.attacks.iter().filter(|attack| attack.outcomes.get(at).is_some_and(|one| one.succeeds)).count();
    format!("{place}: {succeed} of {} attacks succeed.", threats.attacks.len())
}

fn outcome(attack: usize, at: usize, threats: &Threats) -> Html {
    let Some(attack) = threats.attacks.get(attack) else { return Html::default() };
    let Some(outcome) = attack.outcomes.get(at) else { return Html::default() };
    let tone = if outcome.succeeds { Tone::Bad } else { Tone::Ok };
    html! {
        <div class="terms__one">
            <dt>{ icon(tone) }{ " " }{ attack.name.clone() }{ ": " }{ outcome.words.clone() }</dt>
            <dd>{ attack.why.clone() }</dd>
        </div>
    }
}
