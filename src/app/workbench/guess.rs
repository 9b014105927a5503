//! Trying secrets on an HMAC token: those that everybody would try, or a word list.

use std::rc::Rc;

use yew::prelude::*;

use super::state::Guess;
use super::{Action, Context};
use crate::app::components::{Tone, icon};
use crate::app::platform;

/// The panel; nothing for a token that was not made with a secret.
pub(crate) fn guess(state: &Context) -> Html {
    let token = state.reading.token.as_ref().filter(|_| state.has_text());
    if !token.is_some_and(|token| token.alg.starts_with("HS")) {
        return Html::default();
    }
    let order = |action: fn() -> Action| {
        let dispatcher = state.dispatcher();
        Callback::from(move |_: MouseEvent| dispatcher.dispatch(action()))
    };
    let choose = {
        let dispatcher = state.dispatcher();
        Callback::from(move |event: Event| {
            let dispatcher = dispatcher.clone();
            platform::read_chosen_file(&event, move |words| {
                dispatcher.dispatch(Action::Guess(Some(Rc::from(words.to_text()))))
            });
        })
    };
    let is_running = state.guess.as_ref().is_some_and(|guess| name(guess) == "running");
    html! {
        <section id="guess" class="guess" data-state={state.guess.as_ref().map_or("idle", name)} aria-labelledby="guess-title">
            <h2 id="guess-title" class="guess__title">{ "Would others guess the secret?" }</h2>
            <p class="guess__orders">
                <button id="guess-start" type="button" class="choice" onclick={order(|| Action::Guess(None))} disabled={is_running}>
                    { "Try well-known secrets" }
                </button>
                <label for="guess-words">{ "or a word list, one a line " }</label>
                <input id="guess-words" type="file" onchange={choose} />
                if is_running {
                    <button id="guess-stop" type="button" class="choice" onclick={order(|| Action::StopGuess)}>{ "Stop" }</button>
                }
            </p>
            <p class="guess__note" role="status" aria-live="polite">{ state.guess.as_ref().map(told).unwrap_or_default() }</p>
        </section>
    }
}

fn name(guess: &Guess) -> &'static str {
    match &guess.progress {
        Some(progress) if progress.found.is_some() => "found",
        Some(progress) if progress.is_done() => "done",
        _ if guess.is_stopped => "stopped",
        _ => "running",
    }
}

fn told(guess: &Guess) -> Html {
    let Some(progress) = &guess.progress else { return html! { "begun" } };
    match &progress.found {
        Some(secret) => html! {
            <>
                { icon(Tone::Bad) }
                <strong>{ "Found: " }</strong>
                <code id="guess-found">{ format!("{secret:?}") }</code>
                { format!(" was number {}. Whoever has one such token can make any other: change the secret now.", progress.tried) }
            </>
        },
        None if progress.is_done() => html! {
            format!("None of {} secrets fits. That proves only that these few are not it.", progress.of)
        },
        None => html! { format!("{} of {} tried", progress.tried, progress.of) },
    }
}
