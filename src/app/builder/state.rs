//! The state of the builder and everything that can happen to it.

use std::rc::Rc;

use yew::Reducible;

use crate::check::builder::Built;
use crate::jose::alg::facts::{self, Family, management};
use crate::jose::encoding::json::edit::{with_member, without_member};
use crate::jose::encoding::json::{Document, Value};
use crate::worker::protocol::{BuildOrder, KeyQuestion};

/// What was typed and what came of it.
#[derive(Clone, PartialEq)]
pub(crate) struct State {
    /// Header, payload, key, consent.
    pub(crate) order: BuildOrder,
    /// What came of it; the old one while a new one is awaited.
    pub(crate) built: Rc<Built>,
    /// The number of the input: outcomes of older ones are dropped.
    pub(crate) generation: u32,
    /// Whether the fields must be written anew.
    pub(crate) refill: u32,
}

/// What can happen.
pub(crate) enum Action {
    /// The header was typed.
    Header(String),
    /// The payload was typed.
    Payload(String),
    /// The key was typed or pasted.
    Key(String),
    /// Another encoding of a secret was chosen.
    Encoding(String),
    /// The passphrase was typed.
    Passphrase(String),
    /// Another `alg` was chosen.
    Algorithm(String),
    /// Another `enc` was chosen.
    Content(String),
    /// A time claim is to be set, in seconds since the epoch.
    Time(&'static str, i64),
    /// A token is to be edited: header, payload, key.
    Edit(String, String, KeyQuestion),
    /// A random secret was made, for a key field that is empty.
    Secret(String),
    /// The unsafe choice is meant.
    Insist,
    /// The engine has an answer.
    Built(u32, Box<Built>),
}

/// The content encryption that a header gets when it had none.
const USUAL_CONTENT: &str = "A256GCM";

impl Default for State {
    fn default() -> Self {
        State {
            order: BuildOrder {
                header: "{\n  \"alg\": \"HS256\",\n  \"typ\": \"JWT\"\n}".to_owned(),
                payload: "{\n  \"iss\": \"https://login.example.com\",\n  \"sub\": \"user-42\"\n}".to_owned(),
                key: KeyQuestion { encoding: "utf-8".to_owned(), ..KeyQuestion::default() },
                allow_unsafe: false,
            },
            built: Rc::default(),
            generation: 1,
            refill: 0,
        }
    }
}

impl State {
    /// A text parameter of the header as it is typed.
    pub(crate) fn parameter(&self, name: &str) -> String {
        let header = Document::parse(self.order.header.clone());
        header.get(name).and_then(Value::as_str).map(|text| text.into_owned()).unwrap_or_default()
    }

    /// Bytes of a secret for the algorithm in the header; `None` when it takes no secret (RFC 7518 3.2).
    pub(crate) fn secret_bytes(&self) -> Option<u16> {
        let facts = facts::find(&self.parameter("alg")).filter(|facts| facts.family == Family::Hmac)?;
        u16::try_from(facts.min_key_bits / 8).ok()
    }

    /// New input. Consent was about the old one.
    fn renewed(mut self) -> Self {
        self.generation += 1;
        self.order.allow_unsafe = false;
        self
    }

    /// The header changed by the program; as it was when it is no JSON object.
    fn with_header(mut self, header: Option<String>) -> Self {
        if let Some(header) = header {
            self.order.header = header;
            self.refill += 1;
        }
        self.renewed()
    }

    /// `alg` decides whether there is an `enc`.
    fn with_algorithm(self, alg: &str) -> Self {
        let header = with_member(&self.order.header, "alg", &Value::quote(alg));
        let has_enc = !self.parameter("enc").is_empty();
        let header = header.and_then(|header| match (management::find(alg).is_some(), has_enc) {
            (true, false) => with_member(&header, "enc", &Value::quote(USUAL_CONTENT)),
            (false, true) => without_member(&header, "enc"),
            _ => Some(header),
        });
        self.with_header(header)
    }
}

impl Reducible for State {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut state = (*self).clone();
        Rc::new(match action {
            Action::Header(header) => {
                state.order.header = header;
                state.renewed()
            }
            Action::Payload(payload) => {
                state.order.payload = payload;
                // What was consented to is the algorithm and the key.
                state.generation += 1;
                state
            }
            Action::Key(key) => {
                state.order.key.key = key;
                state.renewed()
            }
            Action::Encoding(encoding) => {
                state.order.key.encoding = encoding;
                state.renewed()
            }
            Action::Passphrase(passphrase) => {
                state.order.key.passphrase = passphrase;
                state.renewed()
            }
            Action::Algorithm(alg) => state.with_algorithm(&alg),
            Action::Content(enc) => {
                let header = with_member(&state.order.header, "enc", &Value::quote(&enc));
                state.with_header(header)
            }
            Action::Time(claim, seconds) => {
                if let Some(payload) = with_member(&state.order.payload, claim, &seconds.to_string()) {
                    state.order.payload = payload;
                    state.refill += 1;
                }
                state.generation += 1;
                state
            }
            Action::Edit(header, payload, key) => {
                state.order = BuildOrder { header, payload, key, ..state.order };
                state.refill += 1;
                state.renewed()
            }
            // What was typed while it was made is not written over.
            Action::Secret(_) if !self.order.key.key.is_empty() => return self,
            Action::Secret(secret) => {
                state.order.key.key = secret;
                state.refill += 1;
                state.renewed()
            }
            Action::Insist => {
                state = state.renewed();
                state.order.allow_unsafe = true;
                state
            }
            Action::Built(id, built) if id == self.generation => State { built: Rc::from(built), ..state },
            Action::Built(..) => return self,
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

    #[test]
    fn the_algorithm_decides_whether_there_is_an_enc() {
        let state = after(vec![Action::Algorithm("dir".into())]);
        assert_eq!((state.parameter("alg"), state.parameter("enc")), ("dir".into(), "A256GCM".into()));
        let state = after(vec![Action::Algorithm("dir".into()), Action::Algorithm("ES256".into())]);
        assert_eq!(state.order.header, "{\n  \"alg\": \"ES256\",\n  \"typ\": \"JWT\"\n}");
    }

    #[test]
    fn a_header_that_is_no_json_is_left_alone() {
        let state = after(vec![Action::Header("{\"alg\":".into()), Action::Algorithm("ES256".into())]);
        assert_eq!(state.order.header, "{\"alg\":");
    }

    #[test]
    fn consent_is_about_one_input() {
        assert!(after(vec![Action::Insist]).order.allow_unsafe);
        assert!(!after(vec![Action::Insist, Action::Key("k".into())]).order.allow_unsafe);
        assert!(!after(vec![Action::Insist, Action::Algorithm("ES256".into())]).order.allow_unsafe);
        for payload in [Action::Payload("{}".into()), Action::Time("iat", 7)] {
            assert!(after(vec![Action::Insist, payload]).order.allow_unsafe, "the payload is no part of it");
        }
    }

    #[test]
    fn a_secret_is_made_for_an_empty_field_and_for_the_algorithm() {
        let state = after(vec![Action::Secret("s".into())]);
        assert!(state.order.key.key == "s" && state.refill == 1 && state.generation == 2);
        assert_eq!(after(vec![Action::Key("k".into()), Action::Secret("s".into())]).order.key.key, "k");
        for (alg, bytes) in [("HS256", Some(32)), ("HS384", Some(48)), ("HS512", Some(64)), ("ES256", None)] {
            assert_eq!(after(vec![Action::Algorithm(alg.into())]).secret_bytes(), bytes, "{alg}");
        }
    }

    #[test]
    fn an_answer_about_older_input_is_dropped() {
        let built = |id| Action::Built(id, Box::new(Built { token: "t".into(), ..Built::default() }));
        assert_eq!(after(vec![built(1)]).built.token, "t");
        assert_eq!(after(vec![Action::Key("k".into()), built(1)]).built.token, "");
    }
}
