//! The file that search reads: every page, and every name with an anchor of its own.

use crate::site::document::{Block, Definition, text_of};
use crate::site::reading::{Kind, Reading};
use crate::site::search::{Entry, Index};
use crate::site::{self};

/// The index over all pages.
pub(super) fn index(pages: &[Reading]) -> Index {
    let mut entries: Vec<Entry> = site::PAGES
        .iter()
        .map(|page| Entry {
            href: page.path.to_owned(),
            title: page.title.to_owned(),
            kind: "tool".to_owned(),
            short: page.description.to_owned(),
            text: String::new(),
        })
        .collect();
    for page in pages.iter().filter(|page| page.listed) {
        let document = &page.document;
        let is_list = page.kind == Kind::Index;
        entries.push(Entry {
            href: page.path.clone(),
            title: text_of(&document.heading),
            kind: page.kind.words().to_owned(),
            short: document.description.clone(),
            // What stands in a list is found by itself.
            text: if is_list { String::new() } else { document.plain_text() },
        });
        if is_list {
            let kind = document.title.trim_end_matches('s').to_lowercase();
            entries.extend(definitions(&document.blocks).filter_map(|one| place(&page.path, &kind, one)));
        }
    }
    Index { entries }
}

fn definitions(blocks: &[Block]) -> impl Iterator<Item = &Definition> {
    blocks
        .iter()
        .filter_map(|block| match block {
            Block::Definitions(all) => Some(all.iter()),
            _ => None,
        })
        .flatten()
}

/// An entry of a list that can be linked to.
fn place(path: &str, kind: &str, one: &Definition) -> Option<Entry> {
    (!one.id.is_empty()).then(|| Entry {
        href: format!("{path}#{}", one.id),
        title: text_of(&one.name),
        kind: kind.to_owned(),
        short: text_of(&one.text),
        text: String::new(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::reading;

    #[test]
    fn pages_and_single_names_are_found() {
        let index = index(&reading::all());
        for (query, href) in [("exp", "/claims#exp"), ("base64url", "/glossary#base64url"), ("token size", "/size")] {
            let found: Vec<&str> = index.find(query).iter().map(|entry| entry.href.as_str()).take(5).collect();
            assert!(
                found.iter().any(|found| found.starts_with(href.split('#').next().unwrap_or(href))),
                "{query}: {found:?}"
            );
        }
    }
}
