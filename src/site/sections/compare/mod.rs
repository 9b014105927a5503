//! The comparisons: an index, and a page each with its table to weigh.

pub mod computed;

mod table;

mod blocks;

mod page;

mod beside;

pub use table::table_of;

use crate::content::comparisons;
use crate::site::document::Definition;
use crate::site::reading::{Kind, Reading, Writer};
use crate::site::rich::rich;

/// The path of the index.
pub const PATH: &str = "/compare";

/// The index and the pages.
pub fn pages() -> Vec<Reading> {
    std::iter::once(index()).chain(comparisons::all().map(page::page)).collect()
}

/// The address of a comparison's page.
pub fn address(slug: &str) -> String {
    format!("{PATH}/{slug}")
}

fn index() -> Reading {
    let entry = |comparison: &comparisons::Comparison| Definition {
        id: String::new(),
        name: rich(&format!("[[page:{}|{}]]", address(comparison.slug), comparison.question)),
        text: rich(comparison.answer),
    };
    Writer::new(
        PATH,
        Kind::Index,
        "Compare: JWT, sessions, cookies, PASETO, SAML",
        "Questions that are asked with “or” in them, each with its answer, a table of factors, and weights that you set yourself.",
    )
    .heading(rich("Compare"))
    .answer("Which one is better depends on what counts for you: so each table here has weights that are yours, and says which option fits, why, and what would change that.")
    .definitions(comparisons::all().map(entry).collect())
    .section("In numbers")
    .list(&[
        "[[page:/compare/simulator|The cost simulator]]: bytes, look-ups, memory and the time a stolen token keeps working, from your own numbers.",
        "[[page:/compare/algorithms|Signing algorithms in pairs]]: any two side by side, with sizes, strength and when to take which.",
    ])
    .section("How the tables are weighed")
    .texts(&[
        "Every option has a score from −2 to +2 on every factor, with the reason in words and the source beside it. Your weights, from 0 to 5, decide what the factors are worth. The score of an option is the sum of weight times (score + 2), divided by four times the sum of the weights: 1 would be the best in everything that counts for you, 0 the worst.",
        "One option is said to fit when it leads by 0.08 or more. Below that the difference is smaller than the judgement in the scores, and the page names the factor to decide by instead. What you require strikes an option out, whatever its score.",
        "The scores are judgements, and a table cannot see your system. Where a row has no source it says that it is our own judgement: set its weight to 0 if you do not share it, and see whether the answer changes.",
    ])
    .source("The sources stand beside each row of each table")
    .done()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_comparison_has_a_page_and_is_in_the_index() {
        let pages = pages();
        let list = crate::site::reading::links(&pages[0].document);
        for (comparison, page) in comparisons::all().zip(&pages[1..]) {
            assert_eq!(page.path, address(comparison.slug));
            assert!(list.contains(&page.path), "{}", page.path);
        }
    }
}
