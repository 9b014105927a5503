//! Answers about times.

use super::Facts;
use crate::check::profiles::Answer;

impl Facts<'_> {
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
        match self.subject.time_claim(name) {
            None => Answer::Fail(format!("there is no `{name}`, or it is no whole number")),
            Some(time) if time > now.saturating_add(leeway) => {
                Answer::Fail(format!("`{name}` is {} seconds in the future", time.saturating_sub(now)))
            }
            Some(time) => Answer::Pass(format!("`{name}` was {} seconds ago", now.saturating_sub(time).max(0))),
        }
    }

    /// The time is there, not to come, and at most that many seconds ago; an older one is only remarked upon.
    pub fn is_recent(&self, name: &str, most: i64) -> Answer {
        match (self.is_past(name), self.subject.time_claim(name)) {
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
        let Some(exp) = self.subject.time_claim("exp") else { return Answer::NotConcerned };
        let life = exp.saturating_sub(self.subject.time_claim("iat").unwrap_or(self.subject.now));
        match life {
            life if life > most => Answer::Warn(format!("it lives for {life} seconds: more than {most}")),
            life => Answer::Pass(format!("it lives for {life} seconds")),
        }
    }
}
