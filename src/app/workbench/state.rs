//! The state of the workbench and everything that can happen to it.

use std::rc::Rc;

use yew::Reducible;

use super::expectations::{Expectations, Field};
use super::extras::{Extra, Extras};
use super::policy_code::PolicyExport;
use crate::app::platform::BrowserText;
use crate::check::audit::Risk;
use crate::check::export::ExportForm;
use crate::check::guessing::GuessProgress;
use crate::check::kind::TokenKind;
use crate::check::reading::{self, Reading, View};
use crate::check::report::Report;
use crate::jose::span::Span;
use crate::jose::token::Kind;
use crate::worker::protocol::{Diagnosis, Example, KeyQuestion, Notes, Outcome, Refused, TaskResult};

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
    /// The kind of token that the person takes it for; none leaves it to the token.
    pub(crate) kind: Option<TokenKind>,
    /// What only some tokens need.
    pub(crate) extras: Extras,
    /// Which token, and what of it is unfolded.
    pub(crate) view: View,
    /// What is in the text; the old one while a long text is being read.
    pub(crate) reading: Rc<Reading>,
    /// The verdict; none while a check for new input runs.
    pub(crate) report: Option<Rc<Report>>,
    /// The last verdict about this text, for what is shown beside it while a new one is awaited.
    last: Option<Rc<Report>>,
    /// What the members of header and payload are; those of the old token until the new ones come.
    pub(crate) notes: Rc<Notes>,
    /// Why libraries would refuse the token of the newest verdict.
    pub(crate) refused: Rc<[Refused]>,
    /// The number of the input: outcomes of older ones are dropped.
    pub(crate) generation: u32,
    /// The number of the text alone.
    pub(crate) text_version: u32,
    /// Whether fields must be written anew, because their text did not come from typing.
    pub(crate) refill: u32,
    /// The part of the token that the pointer is on.
    pub(crate) pointed: Option<Span>,
    /// Why the signature does not hold, as far as that was looked for.
    pub(crate) doctor: Doctor,
    /// Only findings of this weight and above are shown.
    pub(crate) least: Risk,
    /// The form in which the report is wanted, and its text when it is there.
    pub(crate) export: Option<(ExportForm, Option<Rc<str>>)>,
    /// Secrets that are being tried, or were.
    pub(crate) guess: Option<Guess>,
    /// The expectations as code, and the loading of others.
    pub(crate) code: PolicyExport,
    /// How the engine is.
    pub(crate) engine: EngineState,
}

/// The trying of secrets.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct Guess {
    /// A word list; none for the secrets that everybody would try.
    pub(crate) words: Option<Rc<str>>,
    /// How far it is; none before the first answer.
    pub(crate) progress: Option<GuessProgress>,
    /// Whether the person stopped it.
    pub(crate) is_stopped: bool,
}

/// The search for the cause of a signature that does not hold.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct Doctor {
    /// What was found, and how far it is; none before the first answer.
    pub(crate) found: Option<Rc<Diagnosis>>,
    /// Whether the person stopped it.
    pub(crate) is_stopped: bool,
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
    /// A token and a key come from another page; no key leaves the one that is there.
    Take { token: Option<String>, key: Option<KeyQuestion> },
    /// One of the extras was typed.
    Extra(Extra, String),
    /// A disclosure was put back or left out.
    Toggle(usize),
    /// A slow key derivation was confirmed.
    AllowSlow,
    /// Key binding is demanded or not.
    RequireBinding(bool),
    /// The token is taken for another kind.
    Kind(Option<TokenKind>),
    /// The search for a cause was stopped.
    StopDoctor,
    /// Only findings of that weight and above are wanted.
    Least(Risk),
    /// The report is wanted in that form.
    Export(ExportForm),
    /// Secrets are to be tried: those of a word list, or those that everybody would try.
    Guess(Option<Rc<str>>),
    /// The trying was stopped.
    StopGuess,
    /// The expectations are wanted as code for that target.
    Code(Rc<str>),
    /// A policy in JSON was given, to be expected instead.
    LoadPolicy(String),
}

impl Default for State {
    fn default() -> Self {
        State {
            text: PastedText::Small("".into()),
            key: String::new(),
            encoding: "utf-8".to_owned(),
            expectations: Expectations::default(),
            kind: None,
            extras: Extras::default(),
            view: View::default(),
            reading: Rc::default(),
            report: None,
            last: None,
            notes: Rc::default(),
            refused: Rc::default(),
            generation: 0,
            text_version: 0,
            refill: 0,
            pointed: None,
            doctor: Doctor::default(),
            least: Risk::Info,
            export: None,
            guess: None,
            code: PolicyExport::default(),
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

    /// The newest verdict about this text, also while another one is awaited.
    pub(crate) fn seen(&self) -> Option<&Rc<Report>> {
        self.report.as_ref().or(self.last.as_ref()).filter(|_| self.has_text())
    }

    /// Whether a signature does not hold under the keys that were given, or a decryption fails with them.
    pub(crate) fn is_ill(&self) -> bool {
        let report = self.report.as_ref().filter(|_| self.has_text() && !self.key.is_empty());
        report.is_some_and(|report| report.calls_for_a_doctor())
    }

    /// The key text, as another page takes it over.
    pub(crate) fn key_question(&self) -> KeyQuestion {
        let passphrase = self.extras.text(Extra::Passphrase).to_owned();
        KeyQuestion { key: self.key.clone(), encoding: self.encoding.clone(), passphrase }
    }

    /// Whether the selected token is an SD-JWT.
    pub(crate) fn is_sd_jwt(&self) -> bool {
        let token = self.reading.token.as_ref().filter(|_| self.has_text());
        token.is_some_and(|token| token.kind == Kind::SdJwt || token.disclosures > 0)
    }

    /// New input: what was found out about the old one is gone.
    pub(super) fn renewed(mut self) -> Self {
        self.generation += 1;
        self.report = None;
        self.doctor = Doctor::default();
        self.export = None;
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
        self.last = None;
        self.refused = Rc::default();
        self.kind = None;
        self.guess = None;
        self.extras.for_new_token();
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
            TaskResult::Report(report, notes, refused) if outcome.id == self.generation => {
                self.extras.learn(&report);
                self.report = Some(Rc::from(report));
                self.last = self.report.clone();
                self.notes = Rc::new(notes);
                self.refused = Rc::from(refused);
            }
            TaskResult::Exported(text) if outcome.id == self.generation => {
                self.export.iter_mut().for_each(|(_, written)| *written = Some(Rc::from(text.as_str())));
            }
            TaskResult::Guess(progress) if outcome.id == self.text_version => {
                self.guess.iter_mut().for_each(|guess| guess.progress = Some(progress.clone()));
            }
            TaskResult::PolicyCode(written) if outcome.id == self.generation => self.code.take(written),
            TaskResult::Diagnosis(found) if outcome.id == self.generation => self.doctor.found = Some(Rc::new(found)),
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
            Action::Key(key) => {
                state.extras.for_new_key();
                State { key, ..state }.renewed()
            }
            Action::Extra(extra, text) => {
                state.extras.set(extra, text);
                state.renewed()
            }
            Action::Toggle(disclosure) => {
                state.extras.toggle(disclosure);
                state.renewed()
            }
            Action::AllowSlow => {
                state.extras.allow_slow = true;
                state.renewed()
            }
            Action::RequireBinding(required) => {
                state.extras.is_binding_required = required;
                state.renewed()
            }
            Action::Take { token, key } => {
                state.refill += 1;
                if let Some(KeyQuestion { key, encoding, passphrase }) = key {
                    state.extras.for_new_key();
                    state.extras.set(Extra::Passphrase, passphrase);
                    (state.key, state.encoding) = (key, encoding);
                }
                match token {
                    Some(token) => state.with_text(PastedText::Small(token.into())),
                    None => state.renewed(),
                }
            }
            Action::Kind(kind) => State { kind, ..state }.renewed(),
            Action::Least(least) => State { least, ..state },
            Action::Export(form) => State { export: Some((form, None)), ..state },
            Action::Guess(words) => State { guess: Some(Guess { words, ..Guess::default() }), ..state },
            Action::StopGuess => {
                state.guess.iter_mut().for_each(|guess| guess.is_stopped = true);
                state
            }
            Action::Code(target) => {
                state.code.target = Some(target);
                state
            }
            Action::LoadPolicy(text) => state.with_policy(&text),
            Action::StopDoctor => {
                state.doctor.is_stopped = true;
                state
            }
            Action::Encoding(encoding) => State { encoding, ..state }.renewed(),
            Action::Expect(field, text) => {
                state.expectations.set(field, text);
                state.code.fault = "".into();
                state.renewed()
            }
            Action::Select(selected) => {
                state.view = View { selected, ..View::default() };
                state.last = None;
                state.kind = None;
                state.guess = None;
                state.extras.for_new_token();
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
mod tests;
