//! Advice about the algorithms of encrypted tokens: those for the content key (`alg`), and those for the content (`enc`).

use super::Advice;
use crate::content::sources::Cite;

mod rsa;

mod wrapping;

mod agreement;

mod password;

mod content;

/// What to think of one `alg` or `enc` of a JWE.
#[derive(Debug)]
pub struct JweText {
    /// The name, exactly.
    pub name: &'static str,
    /// What our advice comes to.
    pub advice: Advice,
    /// In which situation it is the right one: a sentence.
    pub when: &'static str,
    /// In which it is the wrong one: a sentence.
    pub not_when: &'static str,
    /// How it works, as far as somebody who uses it should know.
    pub how: &'static str,
    /// How strong it is, in words.
    pub strength: &'static str,
    /// What a large quantum computer would do to it.
    pub quantum: &'static str,
    /// What the registry asks of implementations.
    pub registry: &'static str,
    /// What goes wrong, a sentence or two each.
    pub pitfalls: &'static [&'static str],
    /// What the statements rest on.
    pub cites: &'static [Cite],
}

/// Those for the content key, in the order of the core's facts.
pub fn management() -> impl Iterator<Item = &'static JweText> {
    [rsa::TEXTS, wrapping::TEXTS, agreement::TEXTS, password::TEXTS].into_iter().flatten()
}

/// Those for the content, in the order of the core's facts.
pub fn encryption() -> impl Iterator<Item = &'static JweText> {
    content::TEXTS.iter()
}

/// The text about the algorithm of that name.
pub fn find(name: &str) -> Option<&'static JweText> {
    management().chain(encryption()).find(|text| text.name == name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::jose::alg::facts;

    #[test]
    fn every_algorithm_has_its_text_in_the_same_order() {
        let names = |texts: &mut dyn Iterator<Item = &'static JweText>| texts.map(|text| text.name).collect::<Vec<_>>();
        let known: Vec<&str> = facts::management::ALL.iter().map(|facts| facts.name).collect();
        assert_eq!(names(&mut management()), known);
        let known: Vec<&str> = facts::encryption::ALL.iter().map(|facts| facts.name).collect();
        assert_eq!(names(&mut encryption()), known);
    }

    #[test]
    fn texts_are_sentences_of_their_own() {
        let mut seen = std::collections::BTreeSet::new();
        for text in management().chain(encryption()) {
            for sentence in [text.when, text.not_when, text.how].iter().chain(text.pitfalls) {
                assert!(sentence.ends_with('.') && !sentence.contains('!'), "{}: {sentence}", text.name);
                assert!(seen.insert(*sentence), "{}: said twice: {sentence}", text.name);
            }
            assert!(!text.cites.is_empty() && !text.pitfalls.is_empty(), "{}", text.name);
        }
    }
}
