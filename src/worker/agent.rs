//! The worker's side: jobs in, outcomes out.

use super::example;
use super::protocol::{Check, Job, Outcome, Task, TaskResult, Text};
use crate::check::{self, reading};
use crate::jose::key::detect::{self, Keys, SecretEncoding};
use crate::jose::token::Token;

/// Runs jobs one after another and keeps what the next one probably needs again: the text, the token, the keys.
#[derive(Default)]
pub struct Agent {
    text: String,
    token: Option<(usize, Token)>,
    keys: Option<(String, SecretEncoding, Keys)>,
}

impl Agent {
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
            self.token = None;
        }
        let result = match job.task {
            Task::Check(check) => TaskResult::Report(Box::new(self.check(&check))),
            Task::Read(view) => TaskResult::Reading(Box::new(reading::read(&self.text, &view))),
            Task::Example { kind, now } => match example::make(kind, now) {
                Some(example) => TaskResult::Example(example),
                None => TaskResult::Misunderstood,
            },
        };
        Outcome { id: job.id, result }
    }

    fn check(&mut self, check: &Check) -> check::report::Report {
        let encoding = SecretEncoding::from_name(&check.encoding).unwrap_or_default();
        let (_, _, keys) = match self.keys.take() {
            Some(kept) if kept.0 == check.key && kept.1 == encoding => self.keys.insert(kept),
            _ => self.keys.insert((check.key.clone(), encoding, detect::detect(&check.key, encoding))),
        };
        let (_, token) = match self.token.take() {
            Some(kept) if kept.0 == check.selected => self.token.insert(kept),
            _ => {
                let text = reading::selected_token(&self.text, check.selected);
                self.token.insert((check.selected, Token::parse(&text)))
            }
        };
        check::run_with(token, keys, &check.policy, check.now)
    }
}
