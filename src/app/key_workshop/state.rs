//! The state of the key workshop and everything that can happen to it.

use std::rc::Rc;

use yew::Reducible;

use crate::check::key_inspection::KeyInspection;
use crate::worker::protocol::{KeyKind, KeyQuestion, Progress};

/// What was typed and what came of it.
#[derive(Clone, PartialEq)]
pub(crate) struct State {
    /// Key text, encoding, passphrase.
    pub(crate) question: KeyQuestion,
    /// What is known about it; the old one while a new one is awaited.
    pub(crate) inspection: Rc<KeyInspection>,
    /// The number of the input: outcomes of older ones are dropped.
    pub(crate) generation: u32,
    /// Whether the fields must be written anew.
    pub(crate) refill: u32,
    /// The making of a key.
    pub(crate) search: Search,
    /// Whether a passphrase was asked for.
    pub(crate) asks_passphrase: bool,
}

/// The making of a key.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Search {
    /// None runs.
    #[default]
    Idle,
    /// A key was ordered.
    Ordered(KeyKind),
    /// It takes longer: how far it is.
    Running(Progress),
}

/// What can happen.
pub(crate) enum Action {
    /// The key text was typed or pasted.
    Key(String),
    /// Another encoding of a secret was chosen.
    Encoding(String),
    /// The passphrase was typed.
    Passphrase(String),
    /// The engine has looked at a key text.
    Inspected(u32, Box<KeyInspection>),
    /// A key is to be made.
    Order(KeyKind),
    /// It takes longer.
    Progress(Progress),
    /// It is there.
    Generated(String),
    /// It is not wanted any more.
    Cancel,
}

impl Default for State {
    fn default() -> Self {
        State {
            question: KeyQuestion { encoding: "utf-8".to_owned(), ..KeyQuestion::default() },
            inspection: Rc::default(),
            generation: 0,
            refill: 0,
            search: Search::Idle,
            asks_passphrase: false,
        }
    }
}

impl State {
    /// New input: it waits to be looked at.
    fn renewed(mut self) -> Self {
        self.generation += 1;
        if self.question.key.trim().is_empty() {
            self.inspection = Rc::default();
        }
        self
    }
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut state = (*self).clone();
        Rc::new(match action {
            Action::Key(key) => {
                state.question.key = key;
                state.asks_passphrase = false;
                state.renewed()
            }
            Action::Encoding(encoding) => {
                state.question.encoding = encoding;
                state.renewed()
            }
            Action::Passphrase(passphrase) => {
                state.question.passphrase = passphrase;
                state.renewed()
            }
            Action::Inspected(id, inspection) if id == self.generation => {
                state.asks_passphrase |= inspection.needs_passphrase;
                state.inspection = Rc::from(inspection);
                state
            }
            Action::Inspected(..) => return self,
            Action::Order(kind) => State { search: Search::Ordered(kind), ..state },
            // What arrives after the person has cancelled is of no interest.
            Action::Progress(_) | Action::Generated(_) if self.search == Search::Idle => return self,
            Action::Progress(progress) => State { search: Search::Running(progress), ..state },
            Action::Generated(key) => {
                state.search = Search::Idle;
                state.question.key = key;
                state.refill += 1;
                state.renewed()
            }
            Action::Cancel => State { search: Search::Idle, ..state },
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn after(actions: Vec<Action>) -> State {
        let state = actions.into_iter().fold(Rc::new(State::default()), |state, action| state.reduce(action));
        (*state).clone()
    }

    fn inspected(id: u32) -> Action {
        Action::Inspected(id, Box::new(KeyInspection { needs_passphrase: true, ..KeyInspection::default() }))
    }

    #[test]
    fn an_answer_about_older_input_is_dropped() {
        assert!(after(vec![Action::Key("a".into()), inspected(1)]).asks_passphrase);
        assert!(!after(vec![Action::Key("a".into()), Action::Key("b".into()), inspected(1)]).asks_passphrase);
    }

    #[test]
    fn a_key_that_was_made_takes_the_place_of_the_text() {
        let progress = Progress { primes: 1, tried: 7, expected: 80 };
        let state = after(vec![Action::Order(KeyKind::Rsa(2048)), Action::Progress(progress)]);
        assert_eq!(state.search, Search::Running(progress));
        let state = after(vec![Action::Order(KeyKind::Rsa(2048)), Action::Generated("key".into())]);
        assert!(state.search == Search::Idle && state.question.key == "key" && state.refill == 1);
    }

    #[test]
    fn what_comes_after_cancelling_is_dropped() {
        let state = after(vec![Action::Order(KeyKind::Oct(32)), Action::Cancel, Action::Generated("key".into())]);
        assert!(state.search == Search::Idle && state.question.key.is_empty());
    }
}
