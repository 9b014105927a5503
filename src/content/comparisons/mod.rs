//! Comparisons to weigh: options, factors with a score for each, and what different needs make of them.
//!
//! A score says how an option does on one factor alone, from -2 to 2; what the factors are worth is the reader's to say
//! ([`crate::site::weigh`] does the arithmetic). Texts may carry the marks of [`crate::site::rich`], those of cells may not.

pub mod sessions;

pub mod cookies;

pub mod opaque;

pub mod paseto;

pub mod saml;

pub mod signing_algorithms;

pub mod jws_vs_jwe;

pub mod access_refresh_id;

pub mod token_storage;

pub mod revocation;

use crate::content::sources::Cite;

/// One comparison, a page of its own under `/compare`.
#[derive(Debug)]
pub struct Comparison {
    /// The last part of its path.
    pub slug: &'static str,
    /// The title of its page, at most 60 characters.
    pub title: &'static str,
    /// For search results, at most 200 characters.
    pub description: &'static str,
    /// The question as somebody would ask it.
    pub question: &'static str,
    /// The answer, two sentences.
    pub answer: &'static str,
    /// What is compared, in the order of the cells.
    pub options: &'static [Choice],
    /// The factors, in one or several parts, each a table of its own file where there are many.
    pub factors: &'static [&'static [Factor]],
    /// What may be required whatever the scores are.
    pub musts: &'static [MustHave],
    /// Needs that are often met, the factors' own weights not among them.
    pub presets: &'static [Preset],
    /// What the factors' own weights give: the best options and their scores, the best first. At least one.
    pub expect: &'static [Expected],
    /// What the table comes to, paragraph by paragraph.
    pub verdict: &'static [&'static str],
    /// Whether and how several of the options go together, paragraph by paragraph.
    pub together: &'static [&'static str],
    /// What goes wrong, an item each.
    pub pitfalls: &'static [&'static str],
    /// More sections, where a comparison has them.
    pub notes: &'static [Note],
    /// What the texts beside the table rest on.
    pub cites: &'static [Cite],
}

/// One of the things that are compared.
#[derive(Debug)]
pub struct Choice {
    /// What presets name it by.
    pub id: &'static str,
    /// Its name, as the heading of a column.
    pub name: &'static str,
    /// What is meant by it here, in a sentence.
    pub what: &'static str,
}

/// One factor: a row of the table.
#[derive(Debug)]
pub struct Factor {
    /// What presets name it by.
    pub id: &'static str,
    /// Its name, as the heading of the row.
    pub name: &'static str,
    /// Its weight unless the reader sets another, from 0 to 5.
    pub weight: u8,
    /// Why it counts, in a sentence.
    pub why: &'static str,
    /// One for each option.
    pub cells: &'static [Cell],
    /// What the row rests on; empty for what is our own judgement.
    pub cites: &'static [Cite],
}

/// How one option does on one factor.
#[derive(Clone, Copy, Debug)]
pub struct Cell {
    /// In words, at most 60 characters without marks.
    pub text: &'static str,
    /// From -2 to 2; `None` where the factor says nothing about the option, which is then left out of its sum.
    pub score: Option<i8>,
    /// Which must-haves the option meets by this, as the bits of [`MustHave::bit`].
    pub can: u16,
    /// What the score, and the text where it is empty, are computed from.
    pub computed: Option<Computed>,
}

/// Where the score of a cell comes from when it is not a judgement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Computed {
    /// The longest time, in seconds, that a revoked token is still accepted; which strategy is named as in the simulator.
    Exposure(&'static str),
    /// How fast signatures of this `alg` are made, by rank among the options, measured where the page is read.
    Signing(&'static str),
    /// How fast signatures of this `alg` are verified, measured likewise.
    Verifying(&'static str),
}

/// Something that may be required: an option that lacks it is struck out.
#[derive(Debug)]
pub struct MustHave {
    /// What presets name it by.
    pub id: &'static str,
    /// What is required, in words that follow "you need".
    pub words: &'static str,
    /// Its bit in [`Cell::can`]; each has another.
    pub bit: u16,
}

/// Needs that are often met, as weights.
#[derive(Debug)]
pub struct Preset {
    /// What links name it by.
    pub id: &'static str,
    /// Whose needs they are, in a few words.
    pub name: &'static str,
    /// The weights of the factors that count.
    pub weights: &'static [(&'static str, u8)],
    /// The weight of every other factor.
    pub others: u8,
    /// What is required.
    pub musts: &'static [&'static str],
    /// The best options and their scores, the best first. At least one.
    pub expect: &'static [Expected],
    /// What to make of it, in a sentence or two.
    pub means: &'static str,
}

/// An option and its score in hundredths, rounded.
pub type Expected = (&'static str, u32);

/// A section of its own.
#[derive(Debug)]
pub struct Note {
    /// The heading.
    pub title: &'static str,
    /// Paragraphs.
    pub texts: &'static [&'static str],
    /// Items after them.
    pub items: &'static [&'static str],
}

impl Comparison {
    /// Its factors, in reading order.
    pub fn rows(&self) -> impl Iterator<Item = &'static Factor> {
        self.factors.iter().flat_map(|part| part.iter())
    }
}

impl Cell {
    /// The same cell, which also meets the must-haves with these bits.
    pub const fn can(self, bits: u16) -> Self {
        Cell { can: self.can | bits, ..self }
    }
}

/// A cell with a judgement.
pub const fn cell(text: &'static str, score: i8) -> Cell {
    Cell { text, score: Some(score), can: 0, computed: None }
}

/// A cell that says nothing about how good the option is, such as "not applicable".
pub const fn without_score(text: &'static str) -> Cell {
    Cell { text, score: None, can: 0, computed: None }
}

/// A cell that is computed; without a text it says what was computed.
pub const fn computed(text: &'static str, from: Computed) -> Cell {
    Cell { text, score: None, can: 0, computed: Some(from) }
}

/// All of them, in reading order.
const ALL: &[&Comparison] = &[
    &sessions::COMPARISON,
    &cookies::COMPARISON,
    &opaque::COMPARISON,
    &paseto::COMPARISON,
    &saml::COMPARISON,
    &signing_algorithms::SIGNING_ALGORITHMS,
    &jws_vs_jwe::JWS_VS_JWE,
    &access_refresh_id::ACCESS_REFRESH_ID,
    &token_storage::TOKEN_STORAGE,
    &revocation::REVOCATION,
];

/// All of them, in reading order.
pub fn all() -> impl Iterator<Item = &'static Comparison> {
    ALL.iter().copied()
}

/// The comparison with that slug.
pub fn find(slug: &str) -> Option<&'static Comparison> {
    all().find(|comparison| comparison.slug == slug)
}

#[cfg(test)]
mod tests;
