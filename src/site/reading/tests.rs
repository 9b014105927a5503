//! What holds for all pages together.

use std::collections::{BTreeMap, BTreeSet};

use super::*;
use crate::site::PAGES;

#[test]
fn paths_titles_and_descriptions_are_unique() {
    let pages = all();
    let mut seen: BTreeMap<(&str, &str), &str> = BTreeMap::new();
    let mut twice = Vec::new();
    for page in &pages {
        let document = &page.document;
        for (what, text) in [("path", &page.path), ("title", &document.title), ("description", &document.description)] {
            if let Some(other) = seen.insert((what, text), &page.path) {
                twice.push(format!("{what} of {} and {other}: {text}", page.path));
            }
        }
    }
    assert!(twice.is_empty(), "{}", twice.join("\n"));
}

#[test]
fn titles_and_descriptions_fit_where_they_are_shown() {
    let mut long = Vec::new();
    for page in all() {
        let (title, description) = (&page.document.title, &page.document.description);
        if title.chars().count() > 60 || description.chars().count() > 200 || description.is_empty() {
            long.push(format!("{}: {title} / {description}", page.path));
        }
    }
    assert!(long.is_empty(), "{}", long.join("\n"));
}

#[test]
fn every_link_leads_to_a_page_and_a_place_on_it() {
    let pages = all();
    let mut places: BTreeSet<String> = PAGES.iter().map(|page| page.path.to_owned()).collect();
    for page in &pages {
        places.insert(page.path.clone());
        places.extend(ids(&page.document.blocks).into_iter().map(|id| format!("{}#{id}", page.path)));
    }
    let mut dead = Vec::new();
    for page in &pages {
        let related = page.document.related.iter().map(|link| link.href.clone());
        for href in addresses(&page.document).into_iter().chain(related) {
            // The fragment of the workbench, or of a tool, is a token or a key, not a place.
            let is_example = ["#token=", "#key="].iter().any(|name| href.contains(name));
            let is_ours = href.starts_with('/') && !href.starts_with("/#");
            let href = if is_example { href.split('#').next().unwrap_or_default().to_owned() } else { href };
            if is_ours && !places.contains(&href) {
                dead.push(format!("{}: {href}", page.path));
            }
        }
    }
    assert!(dead.is_empty(), "{}", dead.join("\n"));
}

/// What unfolds is a button to assistive technology, and a link inside a button is none.
#[test]
fn what_unfolds_has_no_link_in_its_own_line() {
    let mut found = Vec::new();
    for page in all() {
        for block in &page.document.blocks {
            if let Block::Details { summary, .. } = block
                && summary.iter().any(|inline| matches!(inline, Inline::Link { .. }))
            {
                found.push(format!("{}: {summary:?}", page.path));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

/// Everything on the page that a link can point to.
fn ids(blocks: &[Block]) -> Vec<String> {
    let mut out = Vec::new();
    for block in blocks {
        match block {
            Block::Heading { id, .. } => out.push(id.clone()),
            Block::Definitions(all) => out.extend(all.iter().map(|one| one.id.clone())),
            Block::Details { blocks, .. } => out.extend(ids(blocks)),
            Block::Widget { fallback, .. } => out.extend(ids(fallback)),
            _ => {}
        }
    }
    out.retain(|id| !id.is_empty());
    out
}
