//! Every document that a page of ours cites.

use super::PATH;
use crate::content::sources::{self, Source, Standing};
use crate::site::document::{Block, Inline, SourceLine};
use crate::site::reading::{Kind, Reading, Writer};
use crate::site::rich::{plain, rich};

/// The most pages that are named for one document.
const MOST_NAMED: usize = 24;

/// A kind of documents: its heading, and which belong to it.
type Group = (&'static str, fn(&Source) -> bool);

/// Kinds of documents, in reading order: a document belongs to the first that takes it.
const GROUPS: [Group; 5] = [
    ("RFCs", |source| source.short.starts_with("RFC ")),
    ("Drafts of the IETF", |source| source.url.contains("datatracker.ietf.org")),
    ("OpenID", |source| source.url.contains("openid.net")),
    ("NIST and OWASP", |source| {
        ["csrc.nist.gov", "owasp.org", "OWASP", "cve.org"].iter().any(|host| source.url.contains(host))
    }),
    ("Registries, living documents and software", |_| true),
];

/// The page, made from the pages that cite.
pub fn page(pages: &[Reading]) -> Reading {
    let writer = Writer::new(
        PATH,
        Kind::Index,
        "Standards and other sources",
        "Every document that this site rests on: its standing and date, where to read it, and which pages here cite it.",
    )
    .under("/reference", "Reference")
    .answer(
        "Statements here rest on documents, and documents age. Each is listed with its standing today, and under it the pages that \
         cite it: when one changes, those are the pages to read again.",
    )
    .text(
        "A draft may still change or be given up, and nobody should be held to it; where a page cites one, the page says so. A \
         living document has no versions, so what it says is what it said on the day when we read it. What has moved since 2020, \
         when most of what is on the web about tokens was written, has [[page:/specs/changes|a page of its own]].",
    );
    let mut left: Vec<&'static Source> = sources::all().collect();
    let writer = GROUPS.iter().fold(writer, |writer, (heading, belongs)| {
        let (these, others) = left.iter().partition(|source| belongs(source));
        left = others;
        let mut these: Vec<&Source> = these;
        these.sort_by_key(|source| number(source));
        writer.section(heading).blocks(these.into_iter().map(|source| entry(source, pages)))
    });
    writer.source("Each document is its own source").done()
}

/// RFCs in the order of their numbers, others as they come.
fn number(source: &Source) -> u32 {
    source.short.strip_prefix("RFC ").and_then(|number| number.parse().ok()).unwrap_or(0)
}

fn entry(source: &Source, pages: &[Reading]) -> Block {
    let link = |words: &str| Inline::Link {
        href: source.url.to_owned(),
        words: words.to_owned(),
        code: false,
        title: String::new(),
    };
    let mut standing = match source.standing {
        Standing::Living => "living document".to_owned(),
        Standing::Current => "in force".to_owned(),
        other => other.words(),
    };
    if !source.date.is_empty() {
        standing.push_str(&format!(", {}", source.date));
    }
    let mut said = rich(&format!(": {} ({standing}). ", source.title));
    let citing: Vec<&Reading> =
        pages.iter().filter(|page| page.document.sources.iter().any(|line| is(line, source))).collect();
    if citing.is_empty() {
        said.insert(0, link(source.short));
        return Block::Paragraph(said);
    }
    // What unfolds is a button, and a link inside a button is out of reach for many: it comes first of what is unfolded.
    let mut summary = plain(source.short);
    summary.extend(said);
    let pages = if citing.len() == 1 { "page" } else { "pages" };
    summary.extend(rich(&format!("Cited by {} {pages}", citing.len())));
    // Pairs of algorithms repeat what the pages of the two say.
    let named = citing.iter().filter(|page| page.kind != Kind::Pair);
    let item = |page: &&Reading| {
        let (href, words) = (page.path.clone(), page.document.title.clone());
        vec![Inline::Link { href, words, code: false, title: String::new() }]
    };
    let mut items: Vec<Vec<Inline>> = named.map(item).collect();
    let rest = citing.len() - items.len().min(MOST_NAMED);
    items.truncate(MOST_NAMED);
    if rest > 0 {
        items.push(rich(&format!("and {rest} more")));
    }
    let place = Block::Paragraph(vec![link(source.url)]);
    Block::Details { summary, blocks: vec![place, Block::List { ordered: false, items }] }
}

/// Whether a line of a page's sources is about the document.
fn is(line: &SourceLine, source: &Source) -> bool {
    match line.words.strip_prefix(source.short) {
        // "RFC 7519: title" where it is cited, "RFC 7519 4.1" where it is named in words.
        Some(rest) => rest.is_empty() || rest.starts_with([':', ' ', ',']),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::document::text_of;

    #[test]
    fn every_document_is_listed_with_who_cites_it() {
        let pages = crate::site::sections::rules::pages();
        let page = page(&pages);
        let entries: Vec<&Block> = page
            .document
            .blocks
            .iter()
            .filter(|block| matches!(block, Block::Details { .. } | Block::Paragraph(_)))
            .skip(1)
            .collect();
        assert_eq!(entries.len(), sources::all().count());
        let jws = entries.iter().find_map(|block| match block {
            Block::Details { summary, blocks } if text_of(summary).starts_with("RFC 7515: ") => Some((summary, blocks)),
            _ => None,
        });
        assert!(jws.is_some_and(|(summary, blocks)| text_of(summary).contains("Cited by") && blocks.len() == 2));
    }

    #[test]
    fn a_line_is_about_one_document() {
        let line = |words: &str| SourceLine {
            href: String::new(),
            words: words.to_owned(),
            places: String::new(),
            standing: String::new(),
        };
        let jws = &crate::content::sources::jose::RFC_7515;
        assert!(is(&line("RFC 7515: JSON Web Signature (JWS)"), jws) && is(&line("RFC 7515 4.1.1"), jws));
        assert!(!is(&line("RFC 75150"), jws) && !is(&line("RFC 7516"), jws));
    }
}
