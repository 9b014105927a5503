//! The documents that statements rest on, each with its address and its standing.
//!
//! A statement cites a [`Source`] and a place in it; the site prints the standing beside every citation, so that nobody takes a
//! draft for a standard.

pub mod ietf;

pub mod jose;

pub mod oauth;

pub mod openid;

pub mod security;

pub mod software;

pub mod nist;

pub mod servers;

pub mod web;

pub mod vendors;

pub mod building_blocks;

/// One document.
#[derive(Debug, PartialEq, Eq)]
pub struct Source {
    /// How it is named in a sentence, such as "RFC 7519".
    pub short: &'static str,
    /// Its title.
    pub title: &'static str,
    /// Where it can be read.
    pub url: &'static str,
    /// When it was published, as year and month, such as "2015-05".
    pub date: &'static str,
    /// Whether it is in force.
    pub standing: Standing,
}

/// Whether a document is in force.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// In force.
    Current,
    /// In force, changed by the documents named.
    Updated(&'static str),
    /// In force, and about to be replaced by the document named.
    ReplacedSoon(&'static str),
    /// Replaced by the document named.
    Replaced(&'static str),
    /// Approved and waiting for its number.
    Approved,
    /// A draft.
    Draft,
    /// A living document without versions: a registry, a guide, the documentation of a product.
    Living,
}

/// A place in a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cite {
    /// The document.
    pub source: &'static Source,
    /// The section, requirement or file in it, such as "4.1.4"; empty for the whole.
    pub at: &'static str,
}

impl Source {
    /// A place in this document.
    pub const fn at(&'static self, at: &'static str) -> Cite {
        Cite { source: self, at }
    }

    /// The whole document.
    pub const fn whole(&'static self) -> Cite {
        Cite { source: self, at: "" }
    }
}

impl Standing {
    /// In words, where it is worth saying; empty for a document that is simply in force.
    pub fn words(self) -> String {
        match self {
            Standing::Current | Standing::Living => String::new(),
            Standing::Updated(by) => format!("updated by {by}"),
            Standing::ReplacedSoon(by) => format!("about to be replaced by {by}"),
            Standing::Replaced(by) => format!("replaced by {by}"),
            Standing::Approved => "approved, waiting for its number".to_owned(),
            Standing::Draft => "draft".to_owned(),
        }
    }
}

/// All of them, for the page that lists them.
pub fn all() -> impl Iterator<Item = &'static Source> {
    [
        ietf::ALL,
        jose::ALL,
        oauth::ALL,
        openid::ALL,
        security::ALL,
        software::ALL,
        nist::ALL,
        servers::ALL,
        web::ALL,
        vendors::ALL,
        building_blocks::ALL,
    ]
    .into_iter()
    .flatten()
    .copied()
}

/// An RFC in force.
const fn rfc(short: &'static str, title: &'static str, url: &'static str, date: &'static str) -> Source {
    Source { short, title, url, date, standing: Standing::Current }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_is_complete_and_occurs_once() {
        let mut names = std::collections::BTreeSet::new();
        for source in all() {
            assert!(names.insert(source.short), "{}", source.short);
            assert!(source.url.starts_with("https://") && !source.title.is_empty(), "{}", source.short);
            assert!(source.date.len() == 7 || source.standing == Standing::Living, "{}", source.short);
        }
    }
}
