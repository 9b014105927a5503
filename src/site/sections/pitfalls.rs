//! The pages of the pitfalls: a list, and one page each.

use crate::check::audit;
use crate::content::pitfalls::{self, Listing, Pitfall};
use crate::content::sources::security::CVE;
use crate::site::document::{Block, Definition, Inline};
use crate::site::reading::{Kind, Reading, Writer};
use crate::site::rich::rich;

use super::glossary;

/// The path of the list.
pub const PATH: &str = "/pitfalls";

/// The list and the pages.
pub fn pages() -> Vec<Reading> {
    std::iter::once(list()).chain(pitfalls::all().map(page)).collect()
}

/// Where a pitfall is told.
pub fn address(slug: &str) -> String {
    format!("{PATH}/{slug}")
}

fn list() -> Reading {
    let count = pitfalls::all().count();
    let entry = |pitfall: &Pitfall| Definition {
        id: pitfall.slug.to_owned(),
        name: rich(&format!("[[page:{}|{}]]", address(pitfall.slug), capital(pitfall.title))),
        text: rich(pitfall.answer),
    };
    Writer::new(
        PATH,
        Kind::Index,
        "JWT pitfalls",
        "Mistakes that are made with tokens again and again: how each comes about, what follows, and code with and without it.",
    )
    .under("/reference", "Reference")
    .answer(&format!(
        "{count} mistakes, each with the story of how it comes about, what an attacker makes of it, code that has it and code \
         that has not."
    ))
    .text(
        "Nobody makes them out of carelessness alone: each begins with something that works and looks reasonable. If you have \
         time for three only, read about the algorithm, the audience, and decoding instead of verifying.",
    )
    .definitions(pitfalls::all().map(entry).collect())
    .source("The sources are named on the page of each pitfall")
    .done()
}

fn page(pitfall: &'static Pitfall) -> Reading {
    let title = format!("Pitfall: {}", pitfall.title);
    let mut writer = Writer::new(address(pitfall.slug), Kind::Pitfall, title, pitfall.answer.replace('`', ""))
        .heading(rich(&capital(pitfall.title)))
        .under("/reference", "Reference")
        .under(PATH, "Pitfalls")
        .answer(pitfall.answer)
        .section("How it comes about")
        .text(pitfall.mistake)
        .section("What follows")
        .text(pitfall.consequence)
        .section("In code")
        .blocks(pitfall.code.iter().flat_map(listings))
        .section("The way out")
        .text(pitfall.fix)
        .section("What the audit sees");
    writer = if pitfall.rules.is_empty() {
        writer.text("Nothing: no token shows this mistake, only the behaviour of your server does.")
    } else {
        writer.block(Block::List { ordered: false, items: pitfall.rules.iter().filter_map(rule).collect() })
    };
    if !pitfall.cves.is_empty() {
        let items = pitfall.cves.iter().map(case).collect();
        writer = writer.section("It has happened").block(Block::List { ordered: false, items }).cites(&[CVE.whole()]);
    }
    for term in pitfall.terms {
        writer = writer.related(glossary::address(term), term.name());
    }
    writer.cites(pitfall.cites).done()
}

/// The code with the mistake, and without.
fn listings(listing: &Listing) -> [Block; 2] {
    let code =
        |word: &str, text: &str| Block::Code { label: format!("{}: {word}", listing.language), text: text.to_owned() };
    [code("with the mistake", listing.wrong), code("without it", listing.right)]
}

/// A rule of the audit, with what it says.
fn rule(id: &&str) -> Option<Vec<Inline>> {
    let rule = audit::find(id)?;
    Some(rich(&format!("[[rule:{}]]: {}", rule.id, rule.summary)))
}

/// A reported case, with a link to its record.
fn case((number, text): &(&'static str, &'static str)) -> Vec<Inline> {
    let link = Inline::Link {
        href: format!("https://www.cve.org/CVERecord?id={number}"),
        words: (*number).to_owned(),
        code: false,
        title: String::new(),
    };
    std::iter::once(link).chain(rich(&format!(": {text}"))).collect()
}

/// With a capital at the beginning, unless the first word is the name of a parameter.
fn capital(title: &str) -> String {
    let mut letters = title.chars();
    match letters.next() {
        Some(first) if !title.starts_with("kid ") => first.to_uppercase().chain(letters).collect(),
        _ => title.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_rule_that_is_named_exists() {
        for pitfall in pitfalls::all() {
            for id in pitfall.rules {
                assert!(rule(id).is_some(), "{}: no rule {id}", pitfall.slug);
            }
        }
    }

    #[test]
    fn every_pitfall_has_a_page_with_enough_to_read() {
        let pages = pages();
        assert_eq!(pages.len(), pitfalls::all().count() + 1);
        for page in &pages[1..] {
            let document = &page.document;
            assert!(document.title.len() <= 60, "{}: {}", page.path, document.title);
            assert!(document.plain_text().split_whitespace().count() >= 120, "{}", page.path);
        }
    }
}
