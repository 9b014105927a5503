//! How fast this device signs, verifies and decodes: each algorithm for a moment, in the worker, with the page's watch.
//!
//! Its text in a page (`props`): values of `alg`, apart by spaces or commas; empty for every signature algorithm.

mod measure;

mod results;

use std::rc::Rc;

use yew::prelude::*;

use super::sample::{sample, signing};
use crate::app::platform::{Round, spawn};

/// The widget; it starts with those algorithms chosen.
pub(super) fn island(props: &str) -> Html {
    html! { <Bench algs={props.to_owned()} /> }
}

#[derive(Properties, PartialEq)]
struct Props {
    algs: String,
}

/// How far it is.
#[derive(Clone, PartialEq)]
enum Stage {
    Idle,
    Runs { at: usize, of: usize, now: String },
    Done,
    Stopped,
}

#[component]
fn Bench(props: &Props) -> Html {
    let chosen = use_state(|| Rc::new(read(&props.algs)));
    let stage = use_state(|| Stage::Idle);
    let rows = use_state(|| Rc::new(Vec::<results::Row>::new()));
    let round = use_memo((), |()| Round::default());
    let start = {
        let (chosen, stage, rows, round) = (chosen.clone(), stage.setter(), rows.setter(), round.clone());
        Callback::from(move |_: MouseEvent| {
            let (chosen, stage, rows) = ((*chosen).clone(), stage.clone(), rows.clone());
            let (round, number) = (round.clone(), round.begin());
            rows.set(Rc::default());
            spawn(async move {
                let mut done = Vec::new();
                let mut keys = measure::Keys::default();
                for (at, alg) in chosen.iter().enumerate() {
                    let of = chosen.len();
                    let tell = |now: String| {
                        let is_wanted = round.is(number);
                        if is_wanted {
                            stage.set(Stage::Runs { at, of, now });
                        }
                        is_wanted
                    };
                    let Some(row) = measure::measure(alg, &mut keys, tell).await else { return };
                    if !round.is(number) {
                        return;
                    }
                    done.push(row);
                    rows.set(Rc::new(done.clone()));
                }
                stage.set(Stage::Done);
            });
        })
    };
    let stop = {
        let (stage, round) = (stage.clone(), round.clone());
        Callback::from(move |_: MouseEvent| {
            round.begin();
            stage.set(Stage::Stopped);
        })
    };
    let runs = matches!(*stage, Stage::Runs { .. });
    html! {
        <div class="bench">
            <fieldset class="bench__algs" disabled={runs}>
                <legend>{ "Algorithms to measure" }</legend>
                { for signing().map(|alg| choice(alg, &chosen)) }
            </fieldset>
            <p class="sign__row">
                <button id="bench-start" type="button" class="choice" onclick={start} disabled={runs || chosen.is_empty()}>{ "Measure on this device" }</button>
                if runs {
                    <button id="bench-stop" type="button" class="choice" onclick={stop}>{ "Stop" }</button>
                }
            </p>
            { progress(&stage) }
            if !rows.is_empty() {
                { results::table(&rows) }
            }
        </div>
    }
}

fn read(algs: &str) -> Vec<&'static str> {
    let asked: Vec<&str> = algs.split([' ', ',', '\n']).filter(|alg| !alg.is_empty()).collect();
    signing().filter(|alg| asked.is_empty() || asked.contains(alg)).collect()
}

fn choice(alg: &'static str, chosen: &UseStateHandle<Rc<Vec<&'static str>>>) -> Html {
    let is_chosen = chosen.contains(&alg);
    let onchange = {
        let chosen = chosen.clone();
        // In the order of the list, whatever the order of the clicks.
        let next: Vec<&str> = signing().filter(|one| chosen.contains(one) != (*one == alg)).collect();
        Callback::from(move |_: Event| chosen.set(Rc::new(next.clone())))
    };
    let key = sample(alg).map(|sample| sample.key).unwrap_or_default();
    html! {
        <label class="bench__alg" title={key}>
            <input type="checkbox" checked={is_chosen} {onchange} />
            { alg }
        </label>
    }
}

fn progress(stage: &Stage) -> Html {
    let said = match stage {
        Stage::Idle => {
            "Nothing is measured yet. One algorithm takes about a second, an RSA key some seconds more.".to_owned()
        }
        Stage::Runs { at, of, .. } => format!("Algorithm {} of {of}.", at + 1),
        Stage::Done => "All is measured: on this device, in this browser, now.".to_owned(),
        Stage::Stopped => "Stopped. What was measured stays.".to_owned(),
    };
    html! {
        <>
            <p class="sign__says" role="status">{ said }</p>
            if let Stage::Runs { at, of, now } = stage {
                <progress class="bench__bar" max={of.to_string()} value={at.to_string()} aria-label="Algorithms measured"></progress>
                <p class="sign__says">{ now.clone() }</p>
            }
        </>
    }
}
