//! Answers about times.

use super::Facts;
use crate::check::profiles::Answer;

impl Facts<'_> {
    /// A claim that is a time, in whole seconds since the epoch: RFC 7519 2 allows fractions, which are cut off.
    pub fn time(&self, name: &str) -> Option<i64> {
        let number = self.subject.claim(name)?.as_number()?;
        let whole = number.as_integer().and_then(|seconds| i64::try_from(seconds).ok());
        // Beyond 2^53 a fraction cannot be told any more.
        let cut = || Some(number.as_f64().floor()).filter(|seconds| seconds.abs() < 9e15).map(|seconds| seconds as i64);
        whole.or_else(cut)
    }

    /// `exp`, if it is there, is to come.
    pub fn is_not_expired_if_told(&self) -> Answer {
        match self.subject.claim("exp") {
            None => Answer::NotConcerned,
            Some(_) => self.is_not_expired(),
        }
    }

    /// `nbf`, if it is there, is past.
    pub fn is_valid_already(&self) -> Answer {
        self.subject.claim("nbf").map_or(Answer::NotConcerned, |_| self.is_past("nbf"))
    }

    /// The time is there and not to come.
    pub fn is_past(&self, name: &str) -> Answer {
        let (now, leeway) = (self.subject.now, self.subject.policy.leeway);
        match self.time(name) {
            None => Answer::Fail(format!("there is no `{name}`, or it is no time")),
            Some(time) if time > now.saturating_add(leeway) => {
                Answer::Fail(format!("`{name}` is {} seconds in the future", time.saturating_sub(now)))
            }
            Some(time) => Answer::Pass(format!("`{name}` was {} seconds ago", now.saturating_sub(time).max(0))),
        }
    }

    /// The time is there, not to come, and at most that many seconds ago; an older one is only remarked upon.
    pub fn is_recent(&self, name: &str, most: i64) -> Answer {
        match (self.is_past(name), self.time(name)) {
            (Answer::Pass(_), Some(time))
                if self.subject.now.saturating_sub(time) > most.saturating_add(self.subject.policy.leeway) =>
            {
                let age = self.subject.now.saturating_sub(time);
                Answer::Warn(format!("`{name}` was {age} seconds ago: more than {most}"))
            }
            (answer, _) => answer,
        }
    }

    /// From `iat` (or, without one, from now) to `exp` are at most that many seconds; longer is only remarked upon.
    pub fn lives_at_most(&self, most: i64) -> Answer {
        let Some(exp) = self.time("exp") else { return Answer::NotConcerned };
        let life = exp.saturating_sub(self.time("iat").unwrap_or(self.subject.now));
        match life {
            life if life > most => Answer::Warn(format!("it lives for {life} seconds: more than {most}")),
            life => Answer::Pass(format!("it lives for {life} seconds")),
        }
    }
}
