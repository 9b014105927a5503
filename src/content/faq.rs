//! Questions that everybody asks, each answered in the first sentence.

mod choosing;

mod checking;

mod living;

use crate::content::sources::Cite;

/// One question. Its texts carry the marks of [`crate::site::rich`], the answer none but code.
#[derive(Debug)]
pub struct Question {
    /// What links name it by: its anchor.
    pub id: &'static str,
    /// The question.
    pub question: &'static str,
    /// The whole answer, in one sentence.
    pub answer: &'static str,
    /// Why, and what else there is to know, paragraph by paragraph.
    pub more: &'static [&'static str],
    /// What it rests on.
    pub cites: &'static [Cite],
}

/// All of them, in reading order.
pub fn all() -> impl Iterator<Item = &'static Question> {
    [choosing::QUESTIONS, checking::QUESTIONS, living::QUESTIONS].into_iter().flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_is_a_question_with_one_sentence_first() {
        let mut ids = std::collections::BTreeSet::new();
        for question in all() {
            let Question { id, question: text, answer, more, cites } = question;
            assert!(ids.insert(id), "{id}: occurs twice");
            assert!(text.ends_with('?') && answer.ends_with('.') && !answer.contains(". "), "{id}");
            assert!((1..=3).contains(&more.len()) && !cites.is_empty(), "{id}");
            assert!(!answer.contains("[["), "{id}: the first sentence stands alone");
        }
        assert_eq!(ids.len(), 20);
    }
}
