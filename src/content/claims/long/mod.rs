//! Texts about the claims that people meet most: what each means for a receiver, who sets it, who checks it and how.
//!
//! Texts carry the marks of [`crate::site::rich`]. What a library does by default is not said here but read from
//! [`crate::content::libraries`].

use crate::content::sources::Cite;

mod jwt;

mod login;

mod session;

mod access;

mod proof;

mod vendor;

/// What there is to say about one claim.
#[derive(Debug)]
pub struct ClaimText {
    /// Its name, exactly.
    pub name: &'static str,
    /// What it means for the receiver, in a sentence or two.
    pub answer: &'static str,
    /// Who sets it, and what they rely on.
    pub set_by: &'static str,
    /// Who checks it, and how.
    pub check: &'static str,
    /// Members as they should be.
    pub right: &'static [&'static str],
    /// Members as they should not be, each with the reason.
    pub wrong: &'static [(&'static str, &'static str)],
    /// What goes wrong, a sentence or two each.
    pub mistakes: &'static [&'static str],
    /// Rules of the audit that look at it.
    pub rules: &'static [&'static str],
    /// Claims to read about next.
    pub see: &'static [&'static str],
    /// What the statements rest on.
    pub cites: &'static [Cite],
}

/// All of them, in reading order.
pub fn all() -> impl Iterator<Item = &'static ClaimText> {
    [jwt::TEXTS, login::TEXTS, session::TEXTS, access::TEXTS, proof::TEXTS, vendor::TEXTS].into_iter().flatten()
}

/// The text about the claim of that name, if there is one.
pub fn find(name: &str) -> Option<&'static ClaimText> {
    all().find(|text| text.name == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_is_about_a_claim_that_there_is_and_says_nothing_twice() {
        let mut seen = std::collections::BTreeSet::new();
        for text in all() {
            let name = text.name;
            assert!(seen.insert(name), "{name}: twice");
            for claim in text.see.iter().chain([&text.name]) {
                assert!(super::super::find(claim).is_some(), "{name}: no claim {claim}");
            }
            for sentence in [text.answer, text.set_by, text.check].iter().chain(text.mistakes) {
                assert!(sentence.ends_with('.') && !sentence.contains('!'), "{name}: {sentence}");
                assert!(seen.insert(sentence), "{name}: said twice: {sentence}");
            }
            assert!(!text.cites.is_empty() && !text.right.is_empty() && !text.mistakes.is_empty(), "{name}");
        }
    }
}
