//! The state of the workbench and everything that can happen to it.

use std::rc::Rc;

use yew::Reducible;

use super::expectations::{Expectations, Field};
use crate::app::platform::BrowserText;
use crate::check::reading::{self, Reading, View};
use crate::check::report::Report;
use crate::jose::span::Span;
use crate::worker::protocol::{Example, Notes, Outcome, TaskResult};

/// Longer texts, in UTF-16 units, stay out of the text field and off the page's own thread.
pub(crate) const LARGE: u32 = 100_000;

/// What a person typed and what came of it.
#[derive(Clone, PartialEq)]
pub(crate) struct State {
    /// The pasted text.
    pub(crate) text: PastedText,
    /// The key text.
    pub(crate) key: String,
    /// How to read a secret.
    pub(crate) encoding: String,
    /// What is expected.
    pub(crate) expectations: Expectations,
    /// Which token, and what of it is unfolded.
    pub(crate) view: View,
    /// What is in the text; the old one while a long text is being read.
    pub(crate) reading: Rc<Reading>,
    /// The verdict; none while a check for new input runs.
    pub(crate) report: Option<Rc<Report>>,
    /// What the members of header and payload are; those of the old token until the new ones come.
    pub(crate) notes: Rc<Notes>,
    /// The number of the input: outcomes of older ones are dropped.
    pub(crate) generation: u32,
    /// The number of the text alone.
    pub(crate) text_version: u32,
    /// Whether fields must be written anew, because their text did not come from typing.
    pub(crate) refill: u32,
    /// The part of the token that the pointer is on.
    pub(crate) pointed: Option<Span>,
    /// How the engine is.
    pub(crate) engine: EngineState,
}

/// The pasted text.
#[derive(Clone, PartialEq)]
pub(crate) enum PastedText {
    /// In the text field.
    Small(Rc<str>),
    /// Kept as a string of the browser; the field shows its beginning.
    Large {
        /// The whole.
        text: BrowserText,
        /// Its beginning.
        preview: Rc<str>,
    },
}

/// How the engine is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum EngineState {
    /// On its way.
    Loading,
    /// There.
    Ready,
    /// It hung or broke and was replaced.
    Replaced,
    /// It hung twice on the same input.
    Stopped,
    /// It could not be loaded.
    Unavailable,
}

/// What can happen.
pub(crate) enum Action {
    /// The text was typed or pasted.
    Text(PastedText),
    /// The key was typed or pasted.
    Key(String),
    /// Another encoding of the secret was chosen.
    Encoding(String),
    /// An expectation was typed.
    Expect(Field, String),
    /// Another token was chosen.
    Select(usize),
    /// More of a folded value was asked for.
    Unfold { node: usize, more: usize },
    /// The pointer is on a part of the token.
    Point(Option<Span>),
    /// The engine has an outcome.
    Outcome(Outcome),
    /// The engine changed.
    Engine(EngineState),
    /// An example came.
    Example(Example),
}

impl Default for State {
    fn default() -> Self {
        State {
            text: PastedText::Small("".into()),
            key: String::new(),
            encoding: "utf-8".to_owned(),
            expectations: Expectations::default(),
            view: View::default(),
            reading: Rc::default(),
            report: None,
            notes: Rc::default(),
            generation: 0,
            text_version: 0,
            refill: 0,
            pointed: None,
            engine: EngineState::Loading,
        }
    }
}

impl State {
    /// Whether there is a text to judge.
    pub(crate) fn has_text(&self) -> bool {
        match &self.text {
            PastedText::Small(text) => !text.trim().is_empty(),
            PastedText::Large { .. } => true,
        }
    }

    /// Whether a check for the newest input is still to come.
    pub(crate) fn is_busy(&self) -> bool {
        let given_up = matches!(self.engine, EngineState::Stopped | EngineState::Unavailable);
        self.has_text() && self.report.is_none() && !given_up
    }

    /// New input: what was found out about the old one is gone.
    fn renewed(mut self) -> Self {
        self.generation += 1;
        self.report = None;
        // What happened to the engine was about the old input.
        if self.engine != EngineState::Loading {
            self.engine = EngineState::Ready;
        }
        self
    }

    fn with_text(mut self, text: PastedText) -> Self {
        self.text_version += 1;
        self.view = View::default();
        self.pointed = None;
        self.text = text;
        self.read();
        self.renewed()
    }

    /// Reads a short text here and now; a long one is read by the engine.
    fn read(&mut self) {
        if let PastedText::Small(text) = &self.text {
            self.reading = Rc::new(reading::read(text, &self.view));
        }
    }

    fn with_outcome(mut self, outcome: Outcome) -> Self {
        match outcome.result {
            TaskResult::Report(report, notes) if outcome.id == self.generation => {
                self.report = Some(Rc::from(report));
                self.notes = Rc::new(notes);
            }
            TaskResult::Reading(reading) if outcome.id == self.text_version => self.reading = Rc::from(reading),
            _ => {}
        }
        self
    }
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut state = (*self).clone();
        Rc::new(match action {
            Action::Text(text) => state.with_text(text),
            Action::Key(key) => State { key, ..state }.renewed(),
            Action::Encoding(encoding) => State { encoding, ..state }.renewed(),
            Action::Expect(field, text) => {
                state.expectations.set(field, text);
                state.renewed()
            }
            Action::Select(selected) => {
                state.view = View { selected, ..View::default() };
                state.read();
                state.renewed()
            }
            Action::Unfold { node, more } => {
                state.view.unfolded.push((node, more));
                state.read();
                state
            }
            Action::Point(pointed) if self.pointed == pointed => return self,
            Action::Point(pointed) => State { pointed, ..state },
            Action::Outcome(outcome) => state.with_outcome(outcome),
            // That a new engine is there does not take back why it was needed.
            Action::Engine(EngineState::Ready) if self.engine != EngineState::Loading => return self,
            Action::Engine(engine) => State { engine, ..state },
            Action::Example(example) => {
                state.refill += 1;
                state.key = example.key;
                state.encoding = "utf-8".to_owned();
                state.with_text(PastedText::Small(example.token.into()))
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOKEN: &str = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJqb2UifQ.AAAA";

    fn after(actions: Vec<Action>) -> State {
        let state = actions.into_iter().fold(Rc::new(State::default()), |state, action| state.reduce(action));
        (*state).clone()
    }

    fn typed(text: &str) -> Action {
        Action::Text(PastedText::Small(text.into()))
    }

    fn report(generation: u32) -> Action {
        let report = crate::check::run(&crate::check::Input { token: TOKEN, ..Default::default() });
        Action::Outcome(Outcome { id: generation, result: TaskResult::Report(Box::new(report), Notes::default()) })
    }

    #[test]
    fn a_short_text_is_read_at_once_and_the_verdict_is_awaited() {
        let state = after(vec![typed(TOKEN)]);
        assert!(state.reading.token.is_some() && state.is_busy());
    }

    #[test]
    fn new_input_takes_the_old_verdict_away() {
        assert!(after(vec![typed(TOKEN), report(1)]).report.is_some());
        let state = after(vec![typed(TOKEN), report(1), Action::Key("k".into())]);
        assert!(state.report.is_none() && state.is_busy());
    }

    #[test]
    fn an_outcome_of_older_input_is_dropped() {
        let state = after(vec![typed(TOKEN), Action::Key("k".into()), report(1)]);
        assert!(state.report.is_none());
    }

    #[test]
    fn pointing_at_a_claim_changes_no_verdict() {
        let state = after(vec![typed(TOKEN), report(1), Action::Point(Some(Span::new(0, 3)))]);
        assert!(state.report.is_some());
    }

    #[test]
    fn what_happened_to_the_engine_is_told_until_the_next_input() {
        let stopped = || vec![typed(TOKEN), Action::Engine(EngineState::Stopped), Action::Engine(EngineState::Ready)];
        let state = after(stopped());
        assert!(state.engine == EngineState::Stopped && !state.is_busy());
        let state = after(stopped().into_iter().chain([Action::Key("k".into())]).collect());
        assert!(state.engine == EngineState::Ready && state.is_busy());
    }

    #[test]
    fn an_empty_text_is_not_busy() {
        assert!(!after(vec![typed(TOKEN), typed("  ")]).is_busy());
    }
}
