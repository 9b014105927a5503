//! What the audit says of an example, for the page of its rule: computed when the site is built, so that the page cannot say
//! anything else than the tool.

use core::convert::Infallible;

use rand_core::{TryCryptoRng, TryRng};

use super::Example;
use crate::check::policy::Policy;
use crate::check::{Given, run_with};
use crate::jose::key::detect::{SecretEncoding, detect};
use crate::jose::token::Token;

/// An example as somebody would paste it, and what is then said of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Demonstration {
    /// The token.
    pub token: String,
    /// The messages of the findings that carry the rule's name.
    pub messages: Vec<String>,
    /// What to do, as the findings say it; each once.
    pub hints: Vec<String>,
}

/// What is said of an example by the rule of that name.
pub fn demonstrate(rule: &str, example: &Example) -> Demonstration {
    let (token, key) = example.texts(&mut Counted(0));
    let keys = detect(&key, SecretEncoding::Utf8);
    let policy = Policy::default();
    let report = run_with(&Token::parse(&token), &Given::new(&keys, &policy, Example::NOW));
    let found = report.findings.iter().filter(|finding| finding.rule.as_deref() == Some(rule));
    let mut out = Demonstration { messages: Vec::new(), hints: Vec::new(), token: token.clone() };
    for finding in found {
        if !out.messages.contains(&finding.message) {
            out.messages.push(finding.message.clone());
        }
        if !finding.hint.is_empty() && !out.hints.contains(&finding.hint) {
            out.hints.push(finding.hint.clone());
        }
    }
    out
}

/// Numbers that look like chance and are the same in every build: examples protect nothing.
struct Counted(u64);

impl TryRng for Counted {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        self.try_next_u64().map(|number| (number >> 32) as u32)
    }

    /// The numbers of SplitMix64.
    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        Ok(mixed ^ (mixed >> 31))
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Infallible> {
        for chunk in bytes.chunks_mut(8) {
            let number = self.try_next_u64()?.to_le_bytes();
            chunk.iter_mut().zip(number).for_each(|(byte, new)| *byte = new);
        }
        Ok(())
    }
}

impl TryCryptoRng for Counted {}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::audit::RULES;

    #[test]
    fn every_rule_can_be_shown_and_the_same_each_time() {
        for rule in RULES {
            let shown = demonstrate(rule.id, &rule.page.bad);
            assert!(!shown.messages.is_empty(), "{}", rule.id);
            assert_eq!(shown, demonstrate(rule.id, &rule.page.bad), "{}", rule.id);
        }
    }
}
