//! The key workshop and the builder above the router, with an engine of their own: making a key never delays a check.

use yew::prelude::*;

use crate::app::platform::{Engine, EngineEvent};
use crate::app::{builder, key_workshop};
use crate::worker::protocol::{Outcome, TaskResult};

/// The number of the secret that the builder asks for; keys that the workshop orders count from 1.
pub(crate) const SECRET: u32 = 0;

/// The engine of these pages; none before the page has come alive.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct Desk {
    /// The engine. Its worker starts when one of the pages is opened for the first time.
    pub(crate) engine: Option<Engine>,
    /// What happened to it; usually empty.
    note: &'static str,
}

impl Desk {
    /// What happened to the engine, for the person; see `#engine-note` of the workbench.
    pub(crate) fn note(&self) -> Html {
        html! { <p id="engine-note" class="field-note" aria-live="polite">{ self.note }</p> }
    }
}

/// Properties of [`Drafts`].
#[derive(Clone, PartialEq, Properties)]
pub(crate) struct Props {
    /// The page.
    pub(crate) children: Html,
}

/// Gives both states, and the engine, to everything inside.
#[component]
pub(crate) fn Drafts(props: &Props) -> Html {
    let workshop = use_reducer(key_workshop::State::default);
    let builder = use_reducer(builder::State::default);
    let engine = use_state(|| None::<Engine>);
    let note = use_state_eq(|| "");

    use_effect_with((), {
        let (workshop, builder) = (workshop.dispatcher(), builder.dispatcher());
        let (engine, note) = (engine.clone(), note.setter());
        move |()| {
            engine.set(Some(Engine::idle(Callback::from(move |event| match event {
                EngineEvent::Outcome(Outcome { id, result }) => {
                    note.set("");
                    match result {
                        TaskResult::Built(built) => builder.dispatch(builder::Action::Built(id, built)),
                        TaskResult::Generated(key) if id == SECRET => builder.dispatch(builder::Action::Secret(key)),
                        TaskResult::Inspection(found) => workshop.dispatch(key_workshop::Action::Inspected(id, found)),
                        TaskResult::Generating(progress) => {
                            workshop.dispatch(key_workshop::Action::Progress(id, progress));
                        }
                        TaskResult::Generated(key) => workshop.dispatch(key_workshop::Action::Generated(id, key)),
                        // A worker that took another's place knows nothing of the key that was being made.
                        TaskResult::Misunderstood => workshop.dispatch(key_workshop::Action::Failed(id)),
                        TaskResult::Answer(_)
                        | TaskResult::Report(..)
                        | TaskResult::Reading(_)
                        | TaskResult::Example(_)
                        | TaskResult::Diagnosis(_)
                        | TaskResult::Guess(_)
                        | TaskResult::PolicyCode(_)
                        | TaskResult::Exported(_) => {}
                    }
                }
                EngineEvent::Ready | EngineEvent::Replaced => {}
                EngineEvent::Stopped => {
                    note.set("The engine did not answer twice, so this was given up. Change the input to try again.");
                    workshop.dispatch(key_workshop::Action::Lost);
                }
                EngineEvent::Unavailable => {
                    note.set("The engine could not be loaded. Reload the page, or change the input to try again.");
                    workshop.dispatch(key_workshop::Action::Lost);
                }
            }))));
        }
    });

    let desk = Desk { engine: (*engine).clone(), note: *note };
    html! {
        <ContextProvider<Desk> context={desk}>
            <ContextProvider<key_workshop::Context> context={workshop}>
                <ContextProvider<builder::Context> context={builder}>{ props.children.clone() }</ContextProvider<builder::Context>>
            </ContextProvider<key_workshop::Context>>
        </ContextProvider<Desk>>
    }
}
