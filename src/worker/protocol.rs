//! What page and worker say to each other, in a compact binary form.
//!
//! Messages hold tokens and keys, so none of them can be printed: they have no `Debug`.

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::question::{Answer, Question};
use crate::check::builder::Built;
use crate::check::export::ExportForm;
use crate::check::guessing::GuessProgress;
use crate::check::key_inspection::KeyInspection;
use crate::check::kind::TokenKind;
use crate::check::policy::Policy;
use crate::check::profiles::Transaction;
use crate::check::reading::{Reading, View};
use crate::check::report::Report;

pub use super::answers::{CodeTarget, Diagnosis, Example, Note, Notes, PolicyCode, Progress, Refused, Voice};

/// One thing to do.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct Job {
    /// The number that the outcome carries back.
    pub id: u32,
    /// The pasted text.
    pub text: Text,
    /// What to do with it.
    pub task: Task,
}

/// Where the pasted text is.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub enum Text {
    /// Here.
    Inline(String),
    /// Beside the job, as a string of the browser: a long text is not copied on the page's own thread.
    Attached,
    /// The worker has it from the job before.
    Kept,
}

/// What can be done.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub enum Task {
    /// Judge the selected token.
    Check(Box<Check>),
    /// Lay a long text out.
    Read(View),
    /// Make an example.
    Example {
        /// Which one.
        kind: ExampleKind,
        /// The time, in seconds since the epoch.
        now: i64,
    },
    /// Look at a key text from all sides.
    Inspect(KeyQuestion),
    /// Begin to make a key.
    Generate(KeyKind),
    /// Go on with a key that takes long to make.
    GenerateMore,
    /// Make a token.
    Build(Box<BuildOrder>),
    /// Begin to look why the signature of the selected token does not hold, or why it cannot be decrypted. With it the key text in
    /// other normal forms of Unicode, each with its name: the browser has the tables for them.
    Diagnose(Box<Check>, KeyForms),
    /// Go on with that.
    DiagnoseMore,
    /// Write the last report in a form to hand on.
    Export(ExportForm),
    /// Begin to try secrets on the selected token.
    Guess {
        /// Which of the tokens in the text.
        selected: usize,
        /// A word list, one secret a line; none for those that everybody would try.
        words: Option<String>,
    },
    /// Go on with that.
    GuessMore,
    /// Write a policy as code.
    PolicyCode(Box<CodeOrder>),
    /// Answer a widget.
    Ask(Question),
}

/// A policy to write as code.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct CodeOrder {
    /// The target, by its name for scripts; `json` for the form that can be read back.
    pub target: String,
    /// What is expected.
    pub policy: Policy,
    /// The key text, which tells form and algorithms; it is not written.
    pub key: KeyQuestion,
}

/// A key text to look at.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct KeyQuestion {
    /// The key text.
    pub key: String,
    /// How to read a secret: `utf-8`, `base64`, `base64url` or `hex`.
    pub encoding: String,
    /// The passphrase of an encrypted private key; empty for none.
    pub passphrase: String,
}

/// A token to make; see [`crate::check::builder::Build`].
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct BuildOrder {
    /// The header as typed.
    pub header: String,
    /// The payload as typed.
    pub payload: String,
    /// The key text.
    pub key: KeyQuestion,
    /// Whether to make it although it would be unsafe.
    pub allow_unsafe: bool,
}

/// A kind of key that can be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum KeyKind {
    /// A secret of that many bytes.
    Oct(u16),
    /// RSA of that many bits: 2048, 3072 or 4096.
    Rsa(u16),
    /// EC or OKP on the curve of that place in [`KeyKind::CURVES`].
    Curve(u8),
    /// ML-DSA-44, -65 or -87.
    MlDsa(u8),
}

/// What a check needs besides the text.
#[derive(Clone, Default, PartialEq, Serialize, Deserialize)]
pub struct Check {
    /// Which of the tokens in the text.
    pub selected: usize,
    /// The key or secret, as pasted.
    pub key: String,
    /// How to read a secret: `utf-8`, `base64`, `base64url` or `hex`.
    pub encoding: String,
    /// What is expected.
    pub policy: Policy,
    /// The time of the check, in seconds since the epoch.
    pub now: i64,
    /// The passphrase of an encrypted private key; empty for none.
    pub passphrase: String,
    /// The key of the token inside, when it is another one; empty for none.
    pub inner_key: String,
    /// The payload of a token that does not carry it.
    pub detached_payload: Option<String>,
    /// Disclosures of an SD-JWT that are left out of the presentation, by their place.
    pub left_out: Vec<usize>,
    /// Whether the person has confirmed that a key derivation may take long.
    pub allow_slow: bool,
    /// What is known about the exchange that the token belongs to.
    pub transaction: Transaction,
    /// The kind of token that the person takes it for; none leaves it to the token.
    pub kind: Option<TokenKind>,
}

/// The examples.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ExampleKind {
    /// HS256, valid for an hour.
    Valid,
    /// HS256, expired three hours ago.
    Expired,
    /// HS256, a claim changed after signing.
    Tampered,
    /// `alg` none.
    None,
    /// ES256 with the key in its own header.
    SelfCarried,
    /// RS256 with a PEM public key.
    Rs256,
    /// ES256 with a JWK Set.
    Es256,
}

/// What came of a job.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub struct Outcome {
    /// The number of the job.
    pub id: u32,
    /// The result.
    pub result: TaskResult,
}

/// The result of a task.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
pub enum TaskResult {
    /// Of [`Task::Ask`]; the first, see [`super::question`].
    Answer(Answer),
    /// Of [`Task::Check`].
    Report(Box<Report>, Notes, Vec<Refused>),
    /// Of [`Task::Read`].
    Reading(Box<Reading>),
    /// Of [`Task::Example`].
    Example(Example),
    /// Of [`Task::Inspect`].
    Inspection(Box<KeyInspection>),
    /// Of [`Task::Generate`] and [`Task::GenerateMore`]: it takes longer, ask for more.
    Generating(Progress),
    /// Of [`Task::Generate`] and [`Task::GenerateMore`]: the private JWK.
    Generated(String),
    /// Of [`Task::Build`].
    Built(Box<Built>),
    /// Of [`Task::Export`].
    Exported(String),
    /// Of [`Task::Guess`] and [`Task::GuessMore`].
    Guess(GuessProgress),
    /// Of [`Task::PolicyCode`].
    PolicyCode(PolicyCode),
    /// Of [`Task::Diagnose`] and [`Task::DiagnoseMore`].
    Diagnosis(Diagnosis),
    /// The job could not be understood.
    Misunderstood,
}

/// The key text in other normal forms of Unicode: name and text.
pub type KeyForms = Vec<(String, String)>;

impl KeyQuestion {
    /// The key of a check.
    pub fn of(check: &Check) -> Self {
        KeyQuestion { key: check.key.clone(), encoding: check.encoding.clone(), passphrase: check.passphrase.clone() }
    }
}

impl Outcome {
    /// Whether it is the outcome of that job.
    pub fn answers(&self, id: u32, task: &Task) -> bool {
        let same_kind = matches!(
            (&self.result, task),
            (TaskResult::Report(..), Task::Check(_))
                | (TaskResult::Reading(_), Task::Read(_))
                | (TaskResult::Example(_) | TaskResult::Misunderstood, Task::Example { .. })
                | (TaskResult::Inspection(_), Task::Inspect(_))
                | (TaskResult::Generating(_) | TaskResult::Generated(_), Task::Generate(_) | Task::GenerateMore)
                | (TaskResult::Misunderstood, Task::Generate(_) | Task::GenerateMore)
                | (TaskResult::Built(_), Task::Build(_))
                | (TaskResult::Exported(_), Task::Export(_))
                | (TaskResult::PolicyCode(_), Task::PolicyCode(_))
                | (TaskResult::Guess(_), Task::Guess { .. } | Task::GuessMore)
                | (TaskResult::Answer(_), Task::Ask(_))
                | (TaskResult::Diagnosis(_), Task::Diagnose(..) | Task::DiagnoseMore)
        );
        self.id == id && same_kind
    }
}

/// Writes a message. Our own types have no value that the format cannot hold, so nothing is lost; a failure gives no bytes.
pub fn encode<T: Serialize>(message: &T) -> Vec<u8> {
    postcard::to_allocvec(message).unwrap_or_default()
}

/// Reads a message; `None` when the bytes are not one.
pub fn decode<T: DeserializeOwned>(bytes: &[u8]) -> Option<T> {
    postcard::from_bytes(bytes).ok()
}

impl KeyKind {
    /// The curves, by their `crv` values.
    pub const CURVES: [&str; 8] = ["P-256", "P-384", "P-521", "secp256k1", "Ed25519", "Ed448", "X25519", "X448"];
}

impl ExampleKind {
    /// All examples, in the order of the page.
    pub const ALL: [ExampleKind; 7] = [
        ExampleKind::Valid,
        ExampleKind::Expired,
        ExampleKind::Tampered,
        ExampleKind::None,
        ExampleKind::SelfCarried,
        ExampleKind::Rs256,
        ExampleKind::Es256,
    ];

    /// The name for scripts.
    pub fn name(self) -> &'static str {
        match self {
            ExampleKind::Valid => "valid",
            ExampleKind::Expired => "expired",
            ExampleKind::Tampered => "tampered",
            ExampleKind::None => "none",
            ExampleKind::SelfCarried => "self-carried",
            ExampleKind::Rs256 => "rs256",
            ExampleKind::Es256 => "es256",
        }
    }

    /// The name for people.
    pub fn title(self) -> &'static str {
        match self {
            ExampleKind::Valid => "Valid",
            ExampleKind::Expired => "Expired",
            ExampleKind::Tampered => "Tampered",
            ExampleKind::None => "alg none",
            ExampleKind::SelfCarried => "Brings its own key",
            ExampleKind::Rs256 => "RS256",
            ExampleKind::Es256 => "ES256",
        }
    }
}
