//! The audit: everything about a token and its keys that a careful reader would remark on, rule by rule.
//!
//! A [`Rule`] is one file in `rules/`: what it looks for, how much that weighs, why, what to do, where that is written, an example
//! that it is for and one that it is not. Some rules give weight to what the core noted anyway ([`Look::Noted`]); the others look
//! for themselves ([`Look::At`]). [`run`] asks all of them; no rule sees what another found.

mod address;

#[cfg(not(target_arch = "wasm32"))]
mod demonstration;

mod example;

mod lifetime;

mod rule;

mod rules;

mod subject;

mod usual;

mod written;

#[cfg(test)]
mod tests;

#[cfg(test)]
mod quiet;

#[cfg(not(target_arch = "wasm32"))]
pub use demonstration::{Demonstration, demonstrate};
pub use example::{EXAMPLE_SECRET, Example};
pub use rule::{Family, Look, Risk, Rule, Written};
pub use rules::RULES;
pub use subject::{Found, Subject, Text};

use crate::check::finding::Finding;
use crate::jose::error::Severity;

/// Tokens that are longer are not looked through by every rule: a check is repeated every second.
pub const MOST_BYTES: usize = 1024 * 1024;

/// The rule of that name.
pub fn find(id: &str) -> Option<&'static Rule> {
    RULES.iter().copied().find(|rule| rule.id == id)
}

/// Looks at a token with every rule; what they find is added to `findings`, and what the core noted gets its weight.
pub fn run(subject: &Subject<'_>, findings: &mut Vec<Finding>) {
    let noted = findings.len();
    let is_short = subject.token.text.len() <= MOST_BYTES;
    if !is_short {
        let message = format!("the token is longer than {MOST_BYTES} bytes: the audit did not look through all of it");
        findings.push(Finding::new("audit-partly", Severity::Info, message, ""));
    }
    for rule in RULES {
        match rule.look {
            Look::Noted(codes) => {
                let known = findings.iter_mut().take(noted).filter(|finding| codes.contains(&&*finding.code));
                known.for_each(|finding| {
                    finding.rule = Some(rule.id.into());
                    finding.risk = rule.risk;
                });
            }
            Look::At(look) if is_short => look(subject, &mut Found::new(rule, findings)),
            Look::At(_) => {}
        }
    }
}
