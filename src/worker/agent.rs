//! The worker's side: jobs in, outcomes out.

use super::protocol::{
    BuildOrder, Check, CodeOrder, CodeTarget, Diagnosis, Job, KeyForms, KeyKind, KeyQuestion, Outcome, PolicyCode,
    Progress, Task, TaskResult, Text,
};
use super::question::{Answer, Judgement, Question};
use super::{example, notes, refused, repeat};
use crate::check::builder::{self, Build};
use crate::check::diagnosis::{Doctor, Patient};
use crate::check::export::export;
use crate::check::guessing::{Guess, GuessProgress};
use crate::check::key_inspection;
use crate::check::linked::{self, Link, MAX_TOKENS};
use crate::check::policy_code::{self, TARGETS, Target, json};
use crate::check::reading::{self, Opened};
use crate::check::report::Report;
use crate::check::{self, Given};
use crate::jose::key::detect::{self, Keys, SecretEncoding};
use crate::jose::key::generate::rsa::Step;
use crate::jose::key::{Curve, Key, OkpCurve, generate, jwk, write};
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
    /// The search for the cause of what fails, and what was asked.
    doctor: Option<(Doctor, Check, KeyForms)>,
    /// Secrets that are being tried, and on which of the tokens.
    guess: Option<(Guess, usize)>,
    /// What the tokens of the text say about each other.
    links: Option<Vec<Link>>,
    /// The last report.
    report: Option<Report>,
}

/// Secrets that are tried in one job: a few hundredths of a second.
const GUESSES: usize = 2_000;

/// A longer secret brings no safety.
const MOST_SECRET_BYTES: u16 = 1024;

/// In a longer text, tokens are not checked against each other.
const MOST_LINKED_BYTES: usize = 256 * 1024;

/// What the tokens of a text say about each other.
fn links(text: &str) -> Vec<Link> {
    if text.len() > MOST_LINKED_BYTES {
        return Vec::new();
    }
    let found = reading::open(text, 0).found.len().min(MAX_TOKENS);
    let tokens: Vec<Token> = (0..found).filter_map(|at| reading::open(text, at).token).collect();
    linked::links(&tokens, text)
}

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
            doctor: None,
            guess: None,
            links: None,
            report: None,
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
            self.links = None;
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
            Task::Diagnose(check, forms) => {
                self.doctor = Some((Doctor::default(), *check, forms));
                self.diagnose()
            }
            Task::DiagnoseMore => self.diagnose(),
            Task::Export(form) => {
                TaskResult::Exported(self.report.as_ref().map(|report| export(report, form)).unwrap_or_default())
            }
            Task::Guess { selected, words } => {
                let guess = words.map_or_else(Guess::well_known, |words| Guess::listed(&words));
                self.guess = Some((guess, selected));
                self.guess_on()
            }
            Task::GuessMore => self.guess_on(),
            Task::PolicyCode(order) => self.policy_code(*order),
            Task::Ask(question) => TaskResult::Answer(self.answer(question)),
        };
        Outcome { id: job.id, result }
    }

    /// Answers a widget.
    fn answer(&mut self, question: Question) -> Answer {
        match question {
            Question::Key(kind) => key_answer(self.generate(kind)),
            Question::KeyOn => key_answer(self.search_on()),
            Question::Token(order) => match self.build(&order) {
                TaskResult::Built(built) if !built.token.is_empty() => Answer::Token(built.token),
                TaskResult::Built(built) => {
                    let found = built.findings.into_iter().next().map(|finding| finding.message);
                    Answer::Nothing(found.unwrap_or_else(|| "no token came of it".to_owned()))
                }
                _ => Answer::Nothing(String::new()),
            },
            Question::Judge(check) => match self.check(&check) {
                TaskResult::Report(report, ..) => {
                    let Report { structure, decryption, signature, policy, checks, .. } = *report;
                    let decryption = decryption.map(|decryption| decryption.line);
                    Answer::Judged(Box::new(Judgement { structure, decryption, signature, policy, checks }))
                }
                _ => Answer::Nothing(String::new()),
            },
            Question::Repeat(order) => repeat::repeat(&order, &self.text, &mut *self.random),
        }
    }

    fn check(&mut self, check: &Check) -> TaskResult {
        self.open(check.selected);
        let keys = self.keys.read(KeyQuestion::of(check));
        let inner = self.inner_keys.read(KeyQuestion { key: check.inner_key.clone(), ..KeyQuestion::of(check) });
        let given = Given {
            key_text: &check.key,
            inner_keys: &inner.keys,
            detached_payload: check.detached_payload.as_deref().map(str::as_bytes),
            left_out: &check.left_out,
            allow_slow: check.allow_slow,
            transaction: &check.transaction,
            kind: check.kind,
            ..Given::new(keys, &check.policy, check.now)
        };
        let blank = Token::parse("");
        let token = self.opened.as_ref().and_then(|opened| opened.token.as_ref()).unwrap_or(&blank);
        let mut report = check::run_with(token, &given);
        report.links = self.links.get_or_insert_with(|| links(&self.text)).clone();
        let notes = notes::of(token);
        let refused = refused::of(&report, token, &check.policy, check.now);
        self.report = Some(report.clone());
        TaskResult::Report(Box::new(report), notes, refused)
    }

    /// Tries the next cause.
    fn diagnose(&mut self) -> TaskResult {
        let nothing = TaskResult::Diagnosis(Diagnosis::default());
        let Some((mut doctor, check, forms)) = self.doctor.take() else { return nothing };
        self.open(check.selected);
        let keys = self.keys.read(KeyQuestion::of(&check));
        let detached = check.detached_payload.as_deref().map(str::as_bytes);
        let token = self.opened.as_ref().and_then(|opened| opened.token.as_ref());
        let Some(mut patient) = token.and_then(|token| Patient::of(token, keys, &check.key, detached)) else {
            return nothing;
        };
        patient = patient.with_key_forms(&forms);
        let more = doctor.step(&mut patient);
        let (tried, of, steps) = (doctor.tried(), patient.causes(), doctor.steps());
        let diagnosis = Diagnosis { tried, of, steps, hits: doctor.hits().to_vec() };
        self.doctor = more.then_some((doctor, check, forms));
        TaskResult::Diagnosis(diagnosis)
    }

    /// Tries the next secrets.
    fn guess_on(&mut self) -> TaskResult {
        let Some((mut guess, selected)) = self.guess.take() else { return TaskResult::Guess(GuessProgress::default()) };
        let Some(token) = &self.open(selected).token else { return TaskResult::Guess(GuessProgress::default()) };
        let progress = guess.step(token, GUESSES);
        if !progress.is_done() {
            self.guess = Some((guess, selected));
        }
        TaskResult::Guess(progress)
    }

    /// Writes a policy as code, or as JSON.
    fn policy_code(&mut self, order: CodeOrder) -> TaskResult {
        let encoding = encoding(&order.key.encoding);
        let (file, text) = match Target::of(&order.target) {
            Some(target) => {
                let keys = self.keys.read(order.key);
                (target.file, policy_code::write(target, &order.policy, keys, encoding))
            }
            None => ("policy.json", Ok(json::write(&order.policy))),
        };
        let about = |target: &&Target| CodeTarget {
            id: target.id.to_owned(),
            name: format!("{} ({})", target.name, target.library),
            executed: target.executed,
        };
        let targets = TARGETS.iter().map(about).collect();
        TaskResult::PolicyCode(PolicyCode { target: order.target, targets, file: file.to_owned(), text })
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

/// The key that was made, with its public half.
fn key_answer(result: TaskResult) -> Answer {
    match result {
        TaskResult::Generating(progress) => Answer::KeyGoesOn(progress),
        TaskResult::Generated(private) => {
            let keys = detect::detect(&private, SecretEncoding::Utf8).keys;
            let public = keys.first().and_then(jwk::public_json).unwrap_or_default();
            Answer::Key { private, public }
        }
        _ => Answer::Nothing("the key could not be made".to_owned()),
    }
}

fn generated(key: Option<Key>) -> TaskResult {
    key.and_then(|key| write::private_jwk(&key)).map_or(TaskResult::Misunderstood, TaskResult::Generated)
}

fn encoding(name: &str) -> SecretEncoding {
    SecretEncoding::from_name(name).unwrap_or_default()
}
