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
    /// The number of the key that was ordered last, from 1: answers about older ones are dropped.
    pub(crate) order: u32,
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
    /// The engine lost it, or could not make it.
    Failed,
}

impl Search {
    /// Whether a key is being made.
    pub(crate) fn is_running(self) -> bool {
        matches!(self, Search::Ordered(_) | Search::Running(_))
    }
}

/// What can happen.
pub(crate) enum Action {
    /// The key text was typed or pasted.
    Key(String),
    /// A key text came from elsewhere.
    Take(String),
    /// Another encoding of a secret was chosen.
    Encoding(String),
    /// The passphrase was typed.
    Passphrase(String),
    /// The engine has looked at a key text.
    Inspected(u32, Box<KeyInspection>),
    /// A key is to be made.
    Order(KeyKind),
    /// The key of that number takes longer.
    Progress(u32, Progress),
    /// The key of that number is there.
    Generated(u32, String),
    /// The key of that number will not come.
    Failed(u32),
    /// The engine is lost, and with it what was being made.
    Lost,
    /// It is not wanted any more, and the engine was stopped.
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
            order: 0,
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
                // That a key could not be made is of no interest once there is another one.
                if state.search == Search::Failed {
                    state.search = Search::Idle;
                }
                state.renewed()
            }
            Action::Take(key) => {
                state.question = KeyQuestion { key, encoding: "utf-8".to_owned(), ..KeyQuestion::default() };
                state.asks_passphrase = false;
                state.refill += 1;
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
            Action::Order(kind) => State { search: Search::Ordered(kind), order: self.order + 1, ..state },
            // What arrives after the person has cancelled, or about an older order, is of no interest.
            Action::Progress(order, _) | Action::Generated(order, _) | Action::Failed(order)
                if order != self.order || !self.search.is_running() =>
            {
                return self;
            }
            Action::Progress(_, progress) => State { search: Search::Running(progress), ..state },
            Action::Lost if !self.search.is_running() => return self,
            Action::Failed(_) | Action::Lost => State { search: Search::Failed, ..state },
            Action::Generated(_, key) => {
                state.search = Search::Idle;
                state.question.key = key;
                state.refill += 1;
                state.renewed()
            }
            // The engine that was stopped may have been about to look at the key text: it is asked again.
            Action::Cancel => State { search: Search::Idle, ..state }.renewed(),
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

    const PROGRESS: Progress = Progress { primes: 1, tried: 7, expected: 80 };

    #[test]
    fn a_key_that_was_made_takes_the_place_of_the_text() {
        let state = after(vec![Action::Order(KeyKind::Rsa(2048)), Action::Progress(1, PROGRESS)]);
        assert_eq!(state.search, Search::Running(PROGRESS));
        let state = after(vec![Action::Order(KeyKind::Rsa(2048)), Action::Generated(1, "key".into())]);
        assert!(state.search == Search::Idle && state.question.key == "key" && state.refill == 1);
    }

    #[test]
    fn what_comes_after_cancelling_is_dropped() {
        let state = after(vec![Action::Order(KeyKind::Oct(32)), Action::Cancel, Action::Generated(1, "key".into())]);
        assert!(state.search == Search::Idle && state.question.key.is_empty());
    }

    #[test]
    fn an_answer_about_an_older_order_is_dropped() {
        let again =
            |late| vec![Action::Order(KeyKind::Rsa(4096)), Action::Cancel, Action::Order(KeyKind::Oct(32)), late];
        for late in [Action::Progress(1, PROGRESS), Action::Generated(1, "key".into()), Action::Failed(1)] {
            let state = after(again(late));
            assert!(state.search == Search::Ordered(KeyKind::Oct(32)) && state.question.key.is_empty());
        }
    }

    #[test]
    fn a_key_that_will_not_come_is_not_waited_for() {
        let state = after(vec![Action::Order(KeyKind::Rsa(2048)), Action::Progress(1, PROGRESS), Action::Failed(1)]);
        assert_eq!(state.search, Search::Failed);
        assert!(!state.search.is_running());
        let lost = vec![Action::Order(KeyKind::Oct(32)), Action::Failed(1), Action::Key("mine".into())];
        assert_eq!(after(lost).search, Search::Idle, "another key is there");
        assert_eq!(after(vec![Action::Order(KeyKind::Oct(32)), Action::Lost]).search, Search::Failed);
        for nothing in [Action::Failed(0), Action::Lost] {
            assert_eq!(after(vec![nothing]).search, Search::Idle, "nothing was ordered");
        }
    }

    #[test]
    fn after_cancelling_the_key_text_is_looked_at_again() {
        let before = after(vec![Action::Key("a".into()), Action::Order(KeyKind::Rsa(2048))]);
        let after = after(vec![Action::Key("a".into()), Action::Order(KeyKind::Rsa(2048)), Action::Cancel]);
        assert!(after.generation > before.generation && after.question.key == "a");
    }
}
