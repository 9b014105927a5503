//! The pages to read: which there are, and what stands on each.
//!
//! Each section of [`SECTIONS`] makes its pages from the facts of `content` and of the core. They exist natively only: the
//! build writes each as HTML and as data, and no module for the browser grows by a page.

mod writer;

use std::collections::BTreeMap;

use super::document::{Block, Document, Inline, Link};
use super::sections;

pub use writer::{Writer, sources_of, table};

/// One page to read.
#[derive(Debug)]
pub struct Reading {
    /// Its path, from the root, without a slash at the end.
    pub path: String,
    /// What kind of page it is.
    pub kind: Kind,
    /// Whether it belongs into the sitemap and the search.
    pub listed: bool,
    /// What stands on it.
    pub document: Document,
}

/// Kinds of pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A list of other pages.
    Index,
    /// A rule of the audit.
    Rule,
    /// A term of the glossary.
    Term,
    /// A claim.
    Claim,
    /// A header parameter.
    Header,
    /// An algorithm.
    Algorithm,
    /// Two algorithms side by side.
    Pair,
    /// A comparison with weights.
    Comparison,
    /// A text that explains.
    Guide,
    /// A mistake.
    Pitfall,
    /// Questions and answers.
    Faq,
    /// A tool with its own short text.
    Tool,
    /// About the site.
    About,
}

impl Kind {
    /// In words, for one page of it.
    pub const fn words(self) -> &'static str {
        match self {
            Kind::Index => "index",
            Kind::Rule => "audit rule",
            Kind::Term => "term",
            Kind::Claim => "claim",
            Kind::Header => "header parameter",
            Kind::Algorithm => "algorithm",
            Kind::Pair => "two algorithms",
            Kind::Comparison => "comparison",
            Kind::Guide => "guide",
            Kind::Pitfall => "pitfall",
            Kind::Faq => "questions",
            Kind::Tool => "tool",
            Kind::About => "about this site",
        }
    }
}

/// What makes the pages of one section.
type Section = fn() -> Vec<Reading>;

/// The sections, in reading order.
const SECTIONS: &[Section] = &[
    sections::reference::pages,
    sections::glossary::pages,
    sections::claims::pages,
    sections::headers::pages,
    sections::algorithms::pages,
    sections::rules::pages,
    sections::pitfalls::pages,
    sections::faq::pages,
    sections::guides::pages,
    sections::size::pages,
    sections::simulator::pages,
    sections::pairs::pages,
    sections::compare::pages,
    sections::specs::pages,
    sections::missing::pages,
];

/// How many pages that lead to a page it names.
const BACK_LINKS: usize = 12;

/// All of them, each with the pages that lead to it.
pub fn all() -> Vec<Reading> {
    let mut pages: Vec<Reading> = SECTIONS.iter().flat_map(|section| section()).collect();
    pages.push(sections::specs::list(&pages));
    // One of these counts the others.
    pages.extend(sections::about::pages(&pages));
    let titles: BTreeMap<String, String> =
        pages.iter().map(|page| (page.path.clone(), page.document.title.clone())).collect();
    let mut used_in: BTreeMap<String, Vec<Link>> = BTreeMap::new();
    for page in pages.iter().filter(|page| page.kind != Kind::Index && page.listed) {
        let mut targets = links(&page.document);
        targets.sort();
        targets.dedup();
        for target in targets.into_iter().filter(|target| *target != page.path && titles.contains_key(target)) {
            used_in
                .entry(target)
                .or_default()
                .push(Link { href: page.path.clone(), words: page.document.title.clone() });
        }
    }
    for page in &mut pages {
        let related = &mut page.document.related;
        let back = used_in.remove(&page.path).unwrap_or_default();
        let new = back.into_iter().filter(|link| !related.contains(link)).take(BACK_LINKS).collect::<Vec<_>>();
        related.extend(new);
    }
    pages
}

/// The paths of ours that a page's text leads to, without fragments.
pub fn links(document: &Document) -> Vec<String> {
    let mut paths: Vec<String> = addresses(document)
        .iter()
        .filter(|href| href.starts_with('/'))
        .map(|href| href.split(['#', '?']).next().unwrap_or_default().to_owned())
        .collect();
    paths.retain(|path| !path.is_empty());
    paths
}

/// The addresses in a page's text, as they stand there.
fn addresses(document: &Document) -> Vec<String> {
    let mut out = Vec::new();
    collect(&document.heading, &mut out);
    collect(&document.answer, &mut out);
    from_blocks(&document.blocks, &mut out);
    out
}

fn from_blocks(blocks: &[Block], out: &mut Vec<String>) {
    for block in blocks {
        match block {
            Block::Heading { words, .. } | Block::Paragraph(words) | Block::Note { words, .. } => collect(words, out),
            Block::List { items, .. } => items.iter().for_each(|item| collect(item, out)),
            Block::Definitions(all) => all.iter().for_each(|one| {
                collect(&one.name, out);
                collect(&one.text, out);
            }),
            Block::Table(table) => table.rows.iter().flatten().for_each(|cell| collect(cell, out)),
            Block::Code { .. } => {}
            Block::Details { summary, blocks } => {
                collect(summary, out);
                from_blocks(blocks, out);
            }
            Block::Widget { fallback, .. } => from_blocks(fallback, out),
        }
    }
}

fn collect(words: &[Inline], out: &mut Vec<String>) {
    for inline in words {
        if let Inline::Link { href, .. } = inline {
            out.push(href.clone());
        }
    }
}

#[cfg(test)]
mod tests;
