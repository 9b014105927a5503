//! The worker's side: jobs in, outcomes out.

use super::protocol::{BuildOrder, Check, Job, KeyKind, KeyQuestion, Outcome, Progress, Task, TaskResult, Text};
use super::{example, notes};
use crate::check::builder::{self, Build};
use crate::check::key_inspection;
use crate::check::reading::{self, Opened};
use crate::check::{self, Given};
use crate::jose::key::detect::{self, Keys, SecretEncoding};
use crate::jose::key::generate::rsa::Step;
use crate::jose::key::{Curve, Key, OkpCurve, generate, write};
use crate::jose::random::CryptoRng;
use crate::jose::token::Token;

/// Runs jobs one after another and keeps what the next one probably needs again: the token and the keys.
pub struct Agent {
    text: String,
    opened: Option<Opened>,
    keys: ReadKeys,
    inner_keys: ReadKeys,
    random: Box<dyn CryptoRng>,
    /// The search for the primes of a key that is being made.
    search: Option<generate::rsa::Search>,
}

/// A longer secret brings no safety.
const MOST_SECRET_BYTES: u16 = 1024;

/// The key text that was read last, and what it was.
#[derive(Default)]
struct ReadKeys {
    kept: Option<(KeyQuestion, Keys)>,
}

impl Agent {
    /// An agent that takes random bytes from `random`.
    pub fn new(random: Box<dyn CryptoRng>) -> Self {
        Agent {
            text: String::new(),
            opened: None,
            keys: ReadKeys::default(),
            inner_keys: ReadKeys::default(),
            random,
            search: None,
        }
    }

    /// Runs one job. `attached` is the text that came beside it.
    pub fn run(&mut self, job: Job, attached: Option<String>) -> Outcome {
        let text = match job.text {
            Text::Inline(text) => Some(text),
            Text::Attached => attached,
            Text::Kept => None,
        };
        if let Some(text) = text
            && text != self.text
        {
            self.text = text;
            self.opened = None;
        }
        let result = match job.task {
            Task::Check(check) => self.check(&check),
            Task::Read(view) => TaskResult::Reading(Box::new(self.open(view.selected).read(&view))),
            Task::Example { kind, now } => match example::make(kind, now, &mut *self.random) {
                Some(example) => TaskResult::Example(example),
                None => TaskResult::Misunderstood,
            },
            Task::Inspect(question) => {
                let keys = detect::detect_with(&question.key, encoding(&question.encoding), &question.passphrase);
                TaskResult::Inspection(Box::new(key_inspection::inspect(&keys)))
            }
            Task::Generate(kind) => self.generate(kind),
            Task::GenerateMore => self.search_on(),
            Task::Build(order) => self.build(&order),
        };
        Outcome { id: job.id, result }
    }

    fn check(&mut self, check: &Check) -> TaskResult {
        let question = |key: &str| KeyQuestion {
            key: key.to_owned(),
            encoding: check.encoding.clone(),
            passphrase: check.passphrase.clone(),
        };
        self.open(check.selected);
        let keys = self.keys.read(question(&check.key));
        let inner = self.inner_keys.read(question(&check.inner_key));
        let given = Given {
            key_text: &check.key,
            inner_keys: &inner.keys,
            detached_payload: check.detached_payload.as_deref().map(str::as_bytes),
            left_out: &check.left_out,
            allow_slow: check.allow_slow,
            ..Given::new(keys, &check.policy, check.now)
        };
        let blank = Token::parse("");
        let token = self.opened.as_ref().and_then(|opened| opened.token.as_ref()).unwrap_or(&blank);
        let report = check::run_with(token, &given);
        TaskResult::Report(Box::new(report), notes::of(token))
    }

    /// Makes a key, or begins to search for its primes.
    fn generate(&mut self, kind: KeyKind) -> TaskResult {
        let random: &mut dyn CryptoRng = &mut *self.random;
        let key = match kind {
            KeyKind::Oct(bytes) => Some(generate::secret(usize::from(bytes.min(MOST_SECRET_BYTES)), random)),
            KeyKind::Rsa(bits) => {
                self.search = generate::rsa::Search::new(bits);
                return self.search_on();
            }
            KeyKind::Curve(at) => {
                let name = KeyKind::CURVES.get(usize::from(at)).copied().unwrap_or_default();
                match (Curve::from_name(name), OkpCurve::from_name(name)) {
                    (Some(curve), _) => Some(generate::ec(curve, random)),
                    (None, Some(curve)) => generate::okp(curve, random),
                    (None, None) => None,
                }
            }
            KeyKind::MlDsa(strength) => generate::ml_dsa(&format!("ML-DSA-{strength}"), random),
        };
        generated(key)
    }

    fn search_on(&mut self) -> TaskResult {
        let Some(search) = &mut self.search else { return TaskResult::Misunderstood };
        match search.step(&mut *self.random) {
            Step::More { primes, tried, expected } => TaskResult::Generating(Progress { primes, tried, expected }),
            Step::Done(key) => {
                self.search = None;
                generated(Some(*key))
            }
        }
    }

    fn build(&mut self, order: &BuildOrder) -> TaskResult {
        let build = Build {
            header: &order.header,
            payload: &order.payload,
            key: &order.key.key,
            encoding: encoding(&order.key.encoding),
            passphrase: &order.key.passphrase,
            allow_unsafe: order.allow_unsafe,
        };
        TaskResult::Built(Box::new(builder::build(&build, &mut *self.random)))
    }

    fn open(&mut self, selected: usize) -> &Opened {
        let fits = |opened: &Opened| opened.selected == selected.min(opened.found.len().saturating_sub(1));
        match self.opened.take().filter(fits) {
            Some(kept) => self.opened.insert(kept),
            None => self.opened.insert(reading::open(&self.text, selected)),
        }
    }
}

impl ReadKeys {
    fn read(&mut self, question: KeyQuestion) -> &Keys {
        match self.kept.take().filter(|(kept, _)| *kept == question) {
            Some(kept) => &self.kept.insert(kept).1,
            None => {
                let keys = detect::detect_with(&question.key, encoding(&question.encoding), &question.passphrase);
                &self.kept.insert((question, keys)).1
            }
        }
    }
}

fn generated(key: Option<Key>) -> TaskResult {
    key.and_then(|key| write::private_jwk(&key)).map_or(TaskResult::Misunderstood, TaskResult::Generated)
}

fn encoding(name: &str) -> SecretEncoding {
    SecretEncoding::from_name(name).unwrap_or_default()
}
