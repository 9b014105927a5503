//! Keeps the state above the pages and the engine busy with the newest input.

use yew::prelude::*;

use super::Context;
use super::extras::Extra;
use super::state::{Action, EngineState, PastedText, State};
use crate::app::platform::{self, Engine, EngineEvent, Sending};
use crate::worker::protocol::{Check, CodeOrder, KeyQuestion, Outcome, Task, TaskResult};

/// Properties of [`Provider`].
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    /// The page.
    pub(crate) children: Html,
}

/// Gives the state of the workbench, and the engine, to everything inside.
#[component]
pub(crate) fn Provider(props: &Props) -> Html {
    let state = use_reducer(State::default);
    let engine = use_state(|| None::<Engine>);
    let second = use_state(|| 0u32);

    use_effect_with((), {
        let (state, engine) = (state.dispatcher(), engine.clone());
        move |()| {
            engine.set(Some(Engine::start(Callback::from(move |event| {
                state.dispatch(match event {
                    EngineEvent::Outcome(Outcome { result: TaskResult::Example(example), .. }) => {
                        Action::Example(example)
                    }
                    EngineEvent::Outcome(outcome) => Action::Outcome(outcome),
                    EngineEvent::Ready => Action::Engine(EngineState::Ready),
                    EngineEvent::Replaced => Action::Engine(EngineState::Replaced),
                    EngineEvent::Stopped => Action::Engine(EngineState::Stopped),
                    EngineEvent::Unavailable => Action::Engine(EngineState::Unavailable),
                });
            }))));
        }
    });

    // Time passes: a token that expires while somebody looks at it is judged again.
    // What takes seconds to decrypt is not decrypted every second.
    use_effect_with(state.report.is_some() && !state.extras.allow_slow, {
        let second = second.setter();
        move |shown| {
            let mut passed = 0;
            let ticking = shown.then(|| {
                platform::every_second(move || {
                    passed += 1;
                    second.set(passed);
                })
            });
            move || drop(ticking)
        }
    });

    // A long text is read in the engine, anew for every change of the view.
    use_effect_with((state.text_version, state.view.clone(), (*engine).clone()), {
        let state = state.clone();
        move |(text_version, view, engine)| {
            if let (PastedText::Large { text, .. }, Some(engine)) = (&state.text, engine) {
                let task = Task::Read(view.clone());
                engine.send(Sending {
                    id: *text_version,
                    text_version: *text_version,
                    text: text.clone().into(),
                    task,
                });
            }
        }
    });

    use_effect_with((state.generation, *second, (*engine).clone()), {
        let state = state.clone();
        move |(generation, _, engine)| {
            let Some(engine) = engine.as_ref().filter(|_| state.has_text()) else { return };
            let check = check_of(&state);
            engine.send(sending(&state, *generation, Task::Check(Box::new(check))));
        }
    });

    // What fails goes to the doctor, who takes one short step a job, so that new input never waits for long.
    let steps = state.doctor.found.as_ref().map(|found| found.steps);
    let wanted = state.is_ill() && !state.doctor.is_stopped;
    use_effect_with((state.generation, steps, wanted, (*engine).clone()), {
        let state = state.clone();
        move |(generation, _, wanted, engine)| {
            let Some(engine) = engine.as_ref().filter(|_| *wanted) else { return };
            let task = match &state.doctor.found {
                None => Task::Diagnose(Box::new(check_of(&state)), platform::normal_forms(&state.key)),
                Some(found) if !found.is_done() => Task::DiagnoseMore,
                Some(_) => return,
            };
            engine.send(sending(&state, *generation, task));
        }
    });

    let wanted = state.export.as_ref().filter(|(_, text)| text.is_none()).map(|(form, _)| *form);
    use_effect_with((state.generation, wanted, (*engine).clone()), {
        let state = state.clone();
        move |(generation, wanted, engine)| {
            if let (Some(form), Some(engine)) = (wanted, engine) {
                engine.send(sending(&state, *generation, Task::Export(*form)));
            }
        }
    });

    use_effect_with((state.generation, state.code.target.clone(), (*engine).clone()), {
        let state = state.clone();
        move |(generation, target, engine)| {
            let (Some(target), Some(engine)) = (target, engine) else { return };
            let check = check_of(&state);
            let order = CodeOrder { target: target.to_string(), key: KeyQuestion::of(&check), policy: check.policy };
            engine.send(sending(&state, *generation, Task::PolicyCode(Box::new(order))));
        }
    });

    // Secrets are tried some thousands a job, likewise.
    let guess = state.guess.clone().filter(|guess| !guess.is_stopped);
    use_effect_with((state.text_version, guess, (*engine).clone()), {
        let state = state.clone();
        move |(text_version, guess, engine)| {
            let (Some(guess), Some(engine)) = (guess, engine) else { return };
            let task = match &guess.progress {
                None => Task::Guess { selected: state.view.selected, words: guess.words.as_deref().map(str::to_owned) },
                Some(progress) if !progress.is_done() => Task::GuessMore,
                Some(_) => return,
            };
            engine.send(sending(&state, *text_version, task));
        }
    });

    html! {
        <ContextProvider<Context> context={state}>
            <ContextProvider<Option<Engine>> context={(*engine).clone()}>
                { props.children.clone() }
            </ContextProvider<Option<Engine>>>
        </ContextProvider<Context>>
    }
}

/// The question that the state asks.
fn check_of(state: &State) -> Check {
    let (policy, now) = state.expectations.policy(platform::read_date);
    let extras = &state.extras;
    let detached = extras.text(Extra::DetachedPayload);
    Check {
        selected: state.view.selected,
        key: state.key.clone(),
        encoding: state.encoding.clone(),
        policy: extras.policy(policy, state.is_sd_jwt()),
        now: now.unwrap_or_else(platform::now),
        passphrase: extras.text(Extra::Passphrase).to_owned(),
        inner_key: extras.text(Extra::InnerKey).to_owned(),
        detached_payload: (!detached.is_empty()).then(|| detached.to_owned()),
        left_out: extras.left_out.clone(),
        allow_slow: extras.allow_slow,
        transaction: state.expectations.transaction(),
        kind: state.kind,
    }
}

/// A job about the pasted text.
fn sending(state: &State, id: u32, task: Task) -> Sending {
    let text = match &state.text {
        PastedText::Small(text) => text.clone().into(),
        PastedText::Large { text, .. } => text.clone().into(),
    };
    Sending { id, text_version: state.text_version, text, task }
}
