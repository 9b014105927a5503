//! Statements with a value, said once: pages, tables and lessons refer to them.
//!
//! Where the core can compute the value it does, in `tests/site/guards.rs`.

use crate::content::sources::Cite;

mod sizes;

mod time;

mod header;

mod keys;

mod encryption;

/// One statement.
#[derive(Debug)]
pub struct Fact {
    /// What texts name it by, such as "es256-signature-bytes".
    pub id: &'static str,
    /// The statement, one sentence with the marks of [`crate::site::rich`].
    pub text: &'static str,
    /// Its value, where it has one.
    pub value: Value,
    /// Whether a test computes the value with the core.
    pub guarded: bool,
    /// What it rests on.
    pub cites: &'static [Cite],
}

/// The value of a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value {
    /// The sentence says it all.
    Said,
    /// A number with its unit, such as "bytes".
    Number(i64, &'static str),
    /// Yes or no.
    Holds(bool),
    /// A word.
    Text(&'static str),
}

/// All of them.
pub fn all() -> impl Iterator<Item = &'static Fact> {
    [sizes::FACTS, time::FACTS, header::FACTS, keys::FACTS, encryption::FACTS].into_iter().flatten().copied()
}

/// The fact with that id.
pub fn find(id: &str) -> Option<&'static Fact> {
    all().find(|fact| fact.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_is_a_sentence_with_a_source() {
        let mut ids = std::collections::BTreeSet::new();
        for fact in all() {
            assert!(ids.insert(fact.id), "{}: occurs twice", fact.id);
            assert!(fact.text.ends_with('.') && !fact.cites.is_empty(), "{}", fact.id);
            let is_kebab = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
            assert!(fact.id.bytes().all(is_kebab), "{}: lower case, digits and hyphens", fact.id);
            // Its sentence may be put into another text, so it must not come back to itself.
            assert!(!fact.text.contains("[[fact:"), "{}", fact.id);
            assert!(!fact.guarded || fact.value != Value::Said, "{}: a guard needs a value", fact.id);
        }
    }
}
