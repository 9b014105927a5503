//! Guides: how something works or is done, each a page of its own, as data.

mod basics;

mod structure;

mod claims;

mod validation;

mod authentication;

mod spa;

mod mobile;

mod microservices;

mod refresh_tokens;

mod logout;

mod id_vs_access;

mod production;

use crate::content::sources::Cite;

/// One guide. Its texts carry the marks of [`crate::site::rich`].
#[derive(Debug)]
pub struct Guide {
    /// Its path, from the root.
    pub path: &'static str,
    /// The title of its page, at most 60 characters.
    pub title: &'static str,
    /// For search results, at most 200 characters.
    pub description: &'static str,
    /// The question as somebody would ask it: the heading.
    pub question: &'static str,
    /// The answer, two sentences.
    pub answer: &'static str,
    /// What follows.
    pub parts: &'static [Part],
    /// Pages to read next: path and words.
    pub next: &'static [(&'static str, &'static str)],
    /// What it rests on.
    pub cites: &'static [Cite],
}

/// A part of a guide.
#[derive(Debug)]
pub enum Part {
    /// A heading.
    Section(&'static str),
    /// A paragraph.
    Text(&'static str),
    /// Items without an order.
    List(&'static [&'static str]),
    /// Items in order.
    Steps(&'static [&'static str]),
    /// A table: caption, heads of the columns, rows.
    Table(&'static str, &'static [&'static str], &'static [&'static [&'static str]]),
    /// Text to read letter by letter, under a label.
    Code(&'static str, &'static str),
    /// Good to know.
    Hint(&'static str),
    /// Goes wrong easily.
    Careful(&'static str),
    /// What a verifier does, step by step.
    Checks(&'static [Check]),
    /// What to go through before a release.
    Points(&'static [Point]),
    /// Something to try.
    Alive(Alive),
}

/// Things to try that guides have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alive {
    /// A token byte by byte.
    Anatomy,
    /// A token whose characters can be changed.
    Tamper,
    /// Claims and the time, with the verdict.
    Claims,
    /// A login in a browser, hop by hop.
    Login,
    /// A login in an app on a device.
    NativeLogin,
    /// Refreshing, with a thief.
    Rotation,
    /// A service that calls as itself.
    Service,
    /// Where tokens are kept, and which attacks succeed.
    WhereKept,
    /// How long a token works after it was taken back.
    Revocation,
    /// Which header parameters may be acted upon.
    Headers,
}

/// One step of a verifier.
#[derive(Debug)]
pub struct Check {
    /// What is asked, in a few words.
    pub title: &'static str,
    /// What is done.
    pub does: &'static str,
    /// What goes wrong where the step is left out.
    pub wrong: &'static str,
    /// The code of the finding that says that a token failed here.
    pub code: &'static str,
    /// The rule of the audit that says more; empty when there is none.
    pub rule: &'static str,
    /// A header and claims that fail here and nowhere before.
    pub fails: (&'static str, &'static str),
    /// The secret it is signed with, where that is what is wrong; empty otherwise.
    pub secret: &'static str,
    /// What it rests on.
    pub cites: &'static [Cite],
}

/// One thing to go through before a release.
#[derive(Debug)]
pub struct Point {
    /// The part of the system that it belongs to.
    pub area: &'static str,
    /// What must be so.
    pub must: &'static str,
    /// Why, or how to see it.
    pub why: &'static str,
    /// What it rests on.
    pub cite: Cite,
}

/// All of them, in reading order.
pub fn all() -> impl Iterator<Item = &'static Guide> {
    ALL.iter().copied()
}

/// The guide at that path.
pub fn find(path: &str) -> Option<&'static Guide> {
    all().find(|guide| guide.path == path)
}

const ALL: [&Guide; 12] = [
    &basics::GUIDE,
    &structure::GUIDE,
    &claims::GUIDE,
    &validation::GUIDE,
    &authentication::GUIDE,
    &spa::GUIDE,
    &mobile::GUIDE,
    &microservices::GUIDE,
    &refresh_tokens::GUIDE,
    &logout::GUIDE,
    &id_vs_access::GUIDE,
    &production::GUIDE,
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_is_complete_and_occurs_once() {
        let mut paths = std::collections::BTreeSet::new();
        for guide in all() {
            assert!(paths.insert(guide.path), "{}: occurs twice", guide.path);
            assert!(guide.title.len() <= 60 && guide.description.len() <= 200, "{}", guide.path);
            assert!(
                guide.answer.ends_with('.') && guide.answer.matches(". ").count() == 1,
                "{}: two sentences",
                guide.path
            );
            assert!(!guide.next.is_empty() && !guide.cites.is_empty(), "{}", guide.path);
        }
    }

    #[test]
    fn every_row_is_as_long_as_its_head() {
        for guide in all() {
            for part in guide.parts {
                if let Part::Table(caption, head, rows) = part {
                    assert!(rows.iter().all(|row| row.len() == head.len()), "{}: {caption}", guide.path);
                }
            }
        }
    }
}
