//! Every page about two algorithms says something, and says it right.

use super::*;
use crate::content::comparisons;
use crate::site::document::text_of;
use std::collections::BTreeSet;

#[test]
fn every_pair_has_a_page_of_its_own() {
    let pages = pages();
    assert_eq!(pages.len(), 1 + COMPARED.len() * (COMPARED.len() - 1) / 2);
    let mut answers = BTreeSet::new();
    for page in &pages {
        let document = &page.document;
        assert!(document.title.len() <= 60, "{}", document.title);
        assert!(document.description.chars().count() <= 200, "{}: {}", page.path, document.description.len());
        assert!(document.plain_text().split_whitespace().count() >= 250, "{}", page.path);
        assert!(answers.insert(text_of(&document.answer)), "{}: the answer of another page", page.path);
        assert!(!document.plain_text().contains(".."), "{}", page.path);
    }
}

#[test]
fn addresses_do_not_care_for_the_order() {
    assert_eq!(address("RS256", "HS256").as_deref(), Some("/compare/algorithms/hs256-vs-rs256"));
    assert_eq!(address("HS256", "RS256"), address("RS256", "HS256"));
    assert_eq!((address("HS256", "HS256"), address("HS256", "none")), (None, None));
}

/// The comparison of the families states numbers as text: they are those that are computed.
#[test]
fn the_comparison_of_families_states_the_right_sizes() {
    let comparison = comparisons::find("signing-algorithms").expect("the comparison");
    let sides: Vec<Side> =
        comparison.options.iter().map(|option| Side::of(option.name).expect("an algorithm")).collect();
    type Cell = fn(&Side) -> String;
    let rows: [(&str, Cell); 3] = [
        ("signature", |side| table::number(side.signature)),
        ("token", |side| table::number(side.token)),
        ("public-key", |side| {
            side.public
                .map_or_else(|| "there is none".to_owned(), |count| format!("{} characters", table::number(count)))
        }),
    ];
    for (id, cell) in rows {
        let row = comparison.rows().find(|row| row.id == id).expect("a row");
        let stated: Vec<&str> = row.cells.iter().map(|cell| cell.text).collect();
        let counted: Vec<String> = sides.iter().map(cell).collect();
        assert_eq!(stated, counted, "{id}");
    }
    let cookie = comparison.rows().find(|row| row.id == "cookie").expect("a row");
    assert_eq!(cookie.cells[4].text, format!("{} bytes of claims at most", sides[4].room.expect("room")));
}
