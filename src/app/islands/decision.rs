//! Five questions that lead to an algorithm: each answer shows the next question, or the advice with its reasons.
//!
//! Its text in a page (`props`): none.

use yew::prelude::*;

use crate::site::decision::{Advice, Answers, QUESTIONS, Question, advise, asked};

/// The widget; it begins with the first question.
pub(super) fn island(_: &str) -> Html {
    html! { <Decision /> }
}

#[component]
fn Decision() -> Html {
    let answers = use_state(Answers::default);
    let advice = advise(&answers);
    let again = {
        let answers = answers.clone();
        Callback::from(move |_: MouseEvent| answers.set(Answers::default()))
    };
    let places = asked(&answers);
    let question = |at: usize| QUESTIONS.get(at).map(|question| ask(at, question, &answers)).unwrap_or_default();
    html! {
        <div class="decision">
            { for places.iter().map(|at| question(*at)) }
            <div class="decision__advice" role="status">
                if let Some(advice) = advice {
                    { reasons(&advice) }
                } else {
                    <p>{ "Answer the last question above." }</p>
                }
            </div>
            <p><button type="button" class="choice" onclick={again} disabled={*answers == Answers::default()}>{ "Begin again" }</button></p>
        </div>
    }
}

fn ask(at: usize, question: &Question, answers: &UseStateHandle<Answers>) -> Html {
    let given = answers.get(at).copied().flatten();
    let choice = |value: bool, word: &'static str| {
        let onchange = {
            let answers = answers.clone();
            Callback::from(move |_: Event| {
                let mut next = *answers;
                if let Some(answer) = next.get_mut(at) {
                    *answer = Some(value);
                }
                answers.set(next);
            })
        };
        html! {
            <label class="decision__choice">
                <input type="radio" name={format!("decision-{}", question.id)} checked={given == Some(value)} {onchange} />
                { word }
            </label>
        }
    };
    html! {
        <fieldset class="decision__question">
            <legend>{ question.text }</legend>
            <p class="decision__why">{ question.why }</p>
            { choice(true, "Yes") }
            { choice(false, "No") }
        </fieldset>
    }
}

fn reasons(advice: &Advice) -> Html {
    html! {
        <>
            <p class="decision__answer">{ "Take " }<a href={format!("/algorithms/{}", advice.alg.to_ascii_lowercase())}><code>{ advice.alg }</code></a>{ format!(", with {}.", advice.key) }</p>
            <ul>{ for advice.reasons.iter().map(|reason| html! { <li>{ *reason }</li> }) }</ul>
            <p class="decision__why">{ format!("Our advice, on {}. ", advice.sources) }<a href="/keys">{ "Make the key" }</a></p>
        </>
    }
}
