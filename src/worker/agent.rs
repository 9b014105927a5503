//! The worker's side: jobs in, outcomes out.

use super::protocol::{Check, Job, Outcome, Task, TaskResult, Text};
use super::{example, notes};
use crate::check;
use crate::check::reading::{self, Opened};
use crate::jose::key::detect::{self, Keys, SecretEncoding};
use crate::jose::token::Token;

/// Runs jobs one after another and keeps what the next one probably needs again: the token and the keys.
#[derive(Default)]
pub struct Agent {
    text: String,
    opened: Option<Opened>,
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
            self.opened = None;
        }
        let result = match job.task {
            Task::Check(check) => self.check(&check),
            Task::Read(view) => TaskResult::Reading(Box::new(self.open(view.selected).read(&view))),
            Task::Example { kind, now } => match example::make(kind, now) {
                Some(example) => TaskResult::Example(example),
                None => TaskResult::Misunderstood,
            },
        };
        Outcome { id: job.id, result }
    }

    fn check(&mut self, check: &Check) -> TaskResult {
        let encoding = SecretEncoding::from_name(&check.encoding).unwrap_or_default();
        let keys = match self.keys.take() {
            Some((key, kept, keys)) if key == check.key && kept == encoding => keys,
            _ => detect::detect(&check.key, encoding),
        };
        let blank = Token::parse("");
        let token = self.open(check.selected).token.as_ref().unwrap_or(&blank);
        let report = check::run_with(token, &keys, &check.policy, check.now);
        let result = TaskResult::Report(Box::new(report), notes::of(token));
        self.keys = Some((check.key.clone(), encoding, keys));
        result
    }

    fn open(&mut self, selected: usize) -> &Opened {
        let fits = |opened: &Opened| opened.selected == selected.min(opened.found.len().saturating_sub(1));
        match self.opened.take().filter(fits) {
            Some(kept) => self.opened.insert(kept),
            None => self.opened.insert(reading::open(&self.text, selected)),
        }
    }
}
