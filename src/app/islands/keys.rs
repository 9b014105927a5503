//! Keys that widgets order from the worker.

use super::sample::Sample;
use crate::app::platform::ask;
use crate::worker::protocol::{BuildOrder, KeyKind, KeyQuestion, Progress};
use crate::worker::question::{Answer, Question};

/// A key.
#[derive(Clone, PartialEq)]
pub(super) struct Pair {
    /// The private JWK, or the secret as one.
    pub(super) private: String,
    /// The public JWK; empty for a secret.
    pub(super) public: String,
}

impl Pair {
    /// What a verifier has: the public half, or else the secret.
    pub(super) fn of_verifier(&self) -> String {
        if self.public.is_empty() { self.private.clone() } else { self.public.clone() }
    }
}

/// Makes a key. `progress` hears how far it is and says whether it is still wanted; `None` when not.
///
/// # Errors
/// Why it could not be made.
pub(super) async fn make(kind: KeyKind, progress: impl Fn(Progress) -> bool) -> Result<Option<Pair>, String> {
    let mut answer = ask("", Question::Key(kind)).await;
    loop {
        match answer {
            Answer::KeyGoesOn(so_far) if progress(so_far) => answer = ask("", Question::KeyOn).await,
            Answer::KeyGoesOn(_) => return Ok(None),
            Answer::Key { private, public } => return Ok(Some(Pair { private, public })),
            Answer::Nothing(why) => return Err(why),
            _ => return Err("the key could not be made".to_owned()),
        }
    }
}

/// Makes a token of a sample's header and of `payload`.
///
/// # Errors
/// Why it could not be made.
pub(super) async fn token(sample: &Sample, payload: &str, private: &str) -> Result<String, String> {
    let order = BuildOrder {
        header: sample.header.clone(),
        payload: payload.to_owned(),
        key: KeyQuestion { key: private.to_owned(), encoding: "utf-8".to_owned(), passphrase: String::new() },
        allow_unsafe: false,
    };
    match ask("", Question::Token(Box::new(order))).await {
        Answer::Token(token) => Ok(token),
        Answer::Nothing(why) => Err(why),
        _ => Err("the token could not be made".to_owned()),
    }
}
