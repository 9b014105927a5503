//! Texts about header parameters: what each is for, what a receiver does with it, and how it is abused.
//!
//! Texts carry the marks of [`crate::site::rich`]. How far a value may be believed stands with the parameter itself.

use crate::content::sources::Cite;

mod signing;

mod certificates;

mod encryption;

mod copies;

mod extensions;

/// What there is to say about one header parameter.
#[derive(Debug)]
pub struct HeaderText {
    /// Its name, exactly.
    pub name: &'static str,
    /// What it is for, in a sentence or two.
    pub answer: &'static str,
    /// What it holds, and who writes it.
    pub holds: &'static str,
    /// What the receiver does with it.
    pub check: &'static str,
    /// A header with it.
    pub example: &'static str,
    /// What goes wrong, a sentence or two each.
    pub mistakes: &'static [&'static str],
    /// Rules of the audit that look at it.
    pub rules: &'static [&'static str],
    /// Parameters to read about next.
    pub see: &'static [&'static str],
    /// What the statements rest on.
    pub cites: &'static [Cite],
}

/// All of them, in reading order.
pub fn all() -> impl Iterator<Item = &'static HeaderText> {
    [signing::TEXTS, certificates::TEXTS, encryption::TEXTS, copies::TEXTS, extensions::TEXTS].into_iter().flatten()
}

/// The text about the header parameter of that name, if there is one.
pub fn find(name: &str) -> Option<&'static HeaderText> {
    all().find(|text| text.name == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_is_about_a_parameter_that_there_is_and_says_nothing_twice() {
        let mut seen = std::collections::BTreeSet::new();
        for text in all() {
            let name = text.name;
            assert!(seen.insert(name), "{name}: twice");
            for header in text.see.iter().chain([&text.name]) {
                assert!(super::super::find(header).is_some(), "{name}: no header parameter {header}");
            }
            for sentence in [text.answer, text.holds, text.check].iter().chain(text.mistakes) {
                assert!(sentence.ends_with('.') && !sentence.contains('!'), "{name}: {sentence}");
                assert!(seen.insert(sentence), "{name}: said twice: {sentence}");
            }
            assert!(text.example.starts_with('{') && !text.cites.is_empty() && !text.mistakes.is_empty(), "{name}");
        }
    }
}
