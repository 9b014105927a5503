//! How long a stolen token keeps working: a way to take it back, a few times, and the story on a line.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::number_field::NumberField;
use super::timeline::timeline;
use crate::site::simulate::{self, FIELDS, Inputs, Moment, Strategy, amount, seconds};

/// The numbers that decide, by the ids of their fields.
const SHOWN: [&str; 8] = ["lifetime", "leeway", "push", "key_set", "answer", "list", "lag", "thief"];

/// The widget; it starts from the defaults, with the strategy of that id.
pub(super) fn island(props: &str) -> Html {
    html! { <Revocation start={props.to_owned()} /> }
}

#[derive(Properties, PartialEq)]
struct Props {
    start: String,
}

#[component]
fn Revocation(props: &Props) -> Html {
    let inputs = use_state(Inputs::default);
    let strategy =
        use_state(|| Strategy::ALL.into_iter().find(|known| known.id() == props.start).unwrap_or(Strategy::ShortLife));
    let part = use_state(|| 20_u32);
    let revoked = (inputs.lifetime * f64::from(*part) / 100.0).round();
    let moments = simulate::timeline(*strategy, &inputs, revoked);
    let [.., taken_back, last] = moments;
    let fields = FIELDS.iter().filter(|field| SHOWN.contains(&field.id));
    html! {
        <div class="revocation">
            <fieldset class="revocation__ways">
                <legend>{ "How it is taken back" }</legend>
                { for Strategy::ALL.map(|way| choice(way, &strategy)) }
            </fieldset>
            <div class="cost__fields">
                { for fields.map(|field| html! { <NumberField prefix="revocation" {field} inputs={inputs.clone()} /> }) }
                { moment_of(&part, revoked) }
            </div>
            { timeline("From issue to the last request that is accepted", &moments, Some((taken_back.at, last.at))) }
            <p class="revocation__says" role="status">{ says(*strategy, &inputs, taken_back, last) }</p>
        </div>
    }
}

fn choice(way: Strategy, chosen: &UseStateHandle<Strategy>) -> Html {
    let onchange = {
        let chosen = chosen.clone();
        Callback::from(move |_| chosen.set(way))
    };
    html! {
        <label class="revocation__way">
            <input type="radio" name="revocation-way" value={way.id()} checked={way == **chosen} {onchange} />
            { way.title() }
        </label>
    }
}

/// When it is revoked, as a part of the token's life.
fn moment_of(part: &UseStateHandle<u32>, revoked: f64) -> Html {
    let oninput = {
        let part = part.clone();
        Callback::from(move |event: InputEvent| {
            let typed = event.target_dyn_into::<HtmlInputElement>().and_then(|input| input.value().parse().ok());
            part.set(typed.unwrap_or(*part));
        })
    };
    html! {
        <div class="number-field">
            <label class="number-field__label" for="revocation-part">{ "Revoked after" }</label>
            <input
                class="number-field__input" id="revocation-part" type="range" min="0" max="100" value={part.to_string()}
                aria-valuetext={seconds(revoked)} {oninput}
            />
        </div>
    }
}

fn says(strategy: Strategy, inputs: &Inputs, revoked: Moment, last: Moment) -> String {
    format!(
        "{}: {}. Revoked {} after its issue, the token is accepted for {} more; at worst for {}, which is {} requests of the thief.",
        strategy.title(),
        strategy.reason(),
        seconds(revoked.at),
        seconds(last.at - revoked.at),
        seconds(strategy.worst(inputs)),
        amount(strategy.requests(inputs))
    )
}
