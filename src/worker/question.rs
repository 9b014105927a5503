//! What widgets ask the worker: little questions with little answers, so that their module carries no reader for whole reports.

use serde::{Deserialize, Serialize};

use super::protocol::{BuildOrder, Check, KeyKind, Outcome, Progress, TaskResult, decode};
use crate::check::report::{ClaimCheck, DecryptionState, Line, PolicyState, Signature, Structure};

/// A question.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub enum Question {
    /// Begin to make a key.
    Key(KeyKind),
    /// Go on with a key that takes long to make.
    KeyOn,
    /// Make a token.
    Token(Box<BuildOrder>),
    /// Judge the token in the text.
    Judge(Box<Check>),
    /// Do one thing many times, for somebody who looks at the clock.
    Repeat(Box<Repeat>),
}

/// One thing, to be done many times.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct Repeat {
    /// What.
    pub work: Work,
    /// The algorithm.
    pub alg: String,
    /// The private JWK, or the secret as a JWK.
    pub key: String,
    /// How often; 0 only gets everything ready, which tells what that costs.
    pub times: u32,
}

/// What can be done many times.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Work {
    /// Take the token in the text apart.
    Decode,
    /// Verify its signature.
    Verify,
    /// Sign its header and payload again.
    Sign,
}

/// An answer.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub enum Answer {
    /// The key takes longer: ask for more.
    KeyGoesOn(Progress),
    /// The key.
    Key {
        /// The private JWK.
        private: String,
        /// The public one; empty for a secret.
        public: String,
    },
    /// The token.
    Token(String),
    /// The verdict.
    Judged(Box<Judgement>),
    /// So often was it done.
    Repeated(u32),
    /// Nothing came of it, and why: lower case, no full stop.
    Nothing(String),
}

/// The three lines, and the expectations one by one.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct Judgement {
    /// Is it well formed?
    pub structure: Line<Structure>,
    /// What came of the decryption; none when nothing is encrypted.
    pub decryption: Option<Line<DecryptionState>>,
    /// Does the signature hold?
    pub signature: Line<Signature>,
    /// Is it what was expected?
    pub policy: Line<PolicyState>,
    /// Each expectation and each time claim.
    pub checks: Vec<ClaimCheck>,
}

/// The beginning of an [`Outcome`] with an answer; an outcome with anything else is not one.
#[derive(Serialize, Deserialize)]
struct Answered {
    id: u32,
    result: OnlyAnswer,
}

/// [`TaskResult::Answer`] comes first there, so its number is that of the only one here.
#[derive(Serialize, Deserialize)]
enum OnlyAnswer {
    Answer(Answer),
}

/// Reads an outcome that holds an answer; `None` when it holds anything else.
pub fn decode_answer(bytes: &[u8]) -> Option<Outcome> {
    let Answered { id, result: OnlyAnswer::Answer(answer) } = decode(bytes)?;
    Some(Outcome { id, result: TaskResult::Answer(answer) })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::worker::protocol::encode;

    #[test]
    fn an_answer_is_read_without_a_reader_for_anything_else() {
        let outcome = Outcome { id: 7, result: TaskResult::Answer(Answer::Token("a.b.c".to_owned())) };
        assert!(decode_answer(&encode(&outcome)) == Some(outcome));
        let other = Outcome { id: 7, result: TaskResult::Exported("text".to_owned()) };
        assert!(decode_answer(&encode(&other)).is_none());
    }
}
