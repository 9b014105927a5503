//! Advice about the algorithms of signatures, one text for each name: when to take it, when not, and what goes wrong.
//!
//! What can be counted, sizes and key types, stands in the facts of the core; here is judgement and experience. Texts may carry
//! the marks of [`crate::site::rich`].

use crate::content::sources::Cite;

pub mod hmac;

pub mod rsa;

pub mod elliptic;

pub mod edwards;

pub mod lattice;

pub mod nothing;

pub mod jwe;

/// What to think of one `alg` of a JWS.
#[derive(Debug)]
pub struct AlgorithmText {
    /// The name, exactly.
    pub alg: &'static str,
    /// What our advice comes to.
    pub advice: Advice,
    /// In which situation it is the right one: a sentence.
    pub when: &'static str,
    /// In which it is the wrong one: a sentence.
    pub not_when: &'static str,
    /// Bits of security against the computers of today; `None` where the key decides or there is none.
    pub bits: Option<u16>,
    /// The same in words.
    pub strength: &'static str,
    /// What a large quantum computer would do to it.
    pub quantum: &'static str,
    /// What the quality of random numbers decides while signing.
    pub randomness: &'static str,
    /// What the registry asks of implementations: "Required", "Recommended+", "Recommended", "Optional", "Deprecated".
    pub registry: &'static str,
    /// What goes wrong, a sentence or two each.
    pub pitfalls: &'static [&'static str],
    /// What the statements rest on.
    pub cites: &'static [Cite],
}

/// Our advice, from the best.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Advice {
    /// The first choice for what it is for.
    Prefer,
    /// Nothing against it.
    Fine,
    /// For trials: sound, and too large or too rare for most.
    Trial,
    /// Where something old asks for it.
    Legacy,
    /// Not at all.
    Never,
}

impl Advice {
    /// In words.
    pub const fn words(self) -> &'static str {
        match self {
            Advice::Prefer => "preferred",
            Advice::Fine => "fine",
            Advice::Trial => "for trials",
            Advice::Legacy => "for what is old",
            Advice::Never => "never",
        }
    }
}

/// All of them, in the order of the core's facts.
pub fn all() -> impl Iterator<Item = &'static AlgorithmText> {
    [hmac::TEXTS, rsa::TEXTS, elliptic::TEXTS, edwards::TEXTS, lattice::TEXTS, nothing::TEXTS]
        .into_iter()
        .flatten()
        .copied()
}

/// The text about the algorithm of that name.
pub fn find(alg: &str) -> Option<&'static AlgorithmText> {
    all().find(|text| text.alg == alg)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::jose::alg::facts;

    #[test]
    fn every_algorithm_has_its_text_in_the_same_order() {
        let texts: Vec<&str> = all().map(|text| text.alg).collect();
        let names: Vec<&str> = facts::ALL.iter().map(|facts| facts.name).collect();
        assert_eq!(texts, names);
    }

    #[test]
    fn texts_are_sentences_of_their_own() {
        let mut seen = std::collections::BTreeSet::new();
        for text in all() {
            for sentence in [text.when, text.not_when].iter().chain(text.pitfalls) {
                assert!(sentence.ends_with('.') && !sentence.contains('!'), "{}: {sentence}", text.alg);
                assert!(seen.insert(*sentence), "{}: said twice: {sentence}", text.alg);
            }
            assert!(!text.cites.is_empty() && !text.pitfalls.is_empty(), "{}", text.alg);
        }
    }
}
