//! A flow of messages to step through: who sends what to whom, and the lines of each message.
//!
//! Its text in a page (`props`): the name of a flow in [`crate::site::flows`]: `code-pkce`, `native`, `session`, `client-credentials`, `refresh`.

use yew::prelude::*;

use crate::site::flows::{FLOWS, Flow, Step, find};

/// The widget; it starts with the flow of that name.
pub(super) fn island(props: &str) -> Html {
    let flow = find(props.trim()).or_else(|| FLOWS.first().copied());
    flow.map(|flow| html! { <Stepper {flow} /> }).unwrap_or_default()
}

#[derive(Properties, PartialEq)]
struct Props {
    flow: &'static Flow,
}

#[component]
fn Stepper(props: &Props) -> Html {
    let steps = props.flow.steps;
    let at = use_state(|| 0_usize);
    let last = steps.len().saturating_sub(1);
    let Some(step) = steps.get((*at).min(last)) else { return Html::default() };
    let go = |to: usize| {
        let at = at.clone();
        Callback::from(move |_: MouseEvent| at.set(to.min(last)))
    };
    let onkeydown = {
        let at = at.clone();
        Callback::from(move |event: KeyboardEvent| {
            let next = match event.key().as_str() {
                "ArrowRight" => *at + 1,
                "ArrowLeft" => at.saturating_sub(1),
                _ => return,
            };
            event.prevent_default();
            at.set(next.min(last));
        })
    };
    html! {
        <div class="flow" role="group" aria-label={props.flow.title}>
            <ol class="flow__steps" {onkeydown}>
                { for steps.iter().enumerate().map(|(place, step)| html! {
                    <li>
                        <button type="button" class="choice" aria-current={(place == *at).then_some("step")} aria-label={format!("Step {}: {}", place + 1, step.does)} onclick={go(place)}>
                            { place + 1 }
                        </button>
                    </li>
                }) }
            </ol>
            <div class="flow__step" role="status">{ show(*at, last, step) }</div>
            <p class="sign__row">
                <button id="flow-previous" type="button" class="choice" onclick={go(at.saturating_sub(1))} disabled={*at == 0}>{ "Previous" }</button>
                <button id="flow-next" type="button" class="choice" onclick={go(*at + 1)} disabled={*at == last}>{ "Next" }</button>
            </p>
        </div>
    }
}

fn show(at: usize, last: usize, step: &Step) -> Html {
    let who = if step.from == step.to { step.from.to_owned() } else { format!("{} to {}", step.from, step.to) };
    html! {
        <>
            <p class="flow__who">{ format!("{} of {}. ", at + 1, last + 1) }<strong>{ who }</strong></p>
            <p>{ step.does }</p>
            if !step.message.is_empty() {
                <pre class="coloured" tabindex="0" role="region" aria-label="The message">{ step.message }</pre>
            }
            <p class="flow__note">{ step.note }{ format!(" ({})", step.source) }</p>
        </>
    }
}
