//! The reference of algorithms: a list, a page for each name, and five questions for who has to choose.

mod list;

mod figures;

mod signing;

mod management;

mod encryption;

mod choose;

use crate::jose::alg::facts::{self, Standing, encryption as content, management as keys};
use crate::site::document::{Block, Inline};
use crate::site::reading::Reading;
use crate::site::rich::rich;
use crate::site::sections::part_of_address;

/// The path of the list.
pub const PATH: &str = "/algorithms";

/// The list, the questions, and the pages.
pub fn pages() -> Vec<Reading> {
    [list::page(), choose::page()]
        .into_iter()
        .chain(facts::ALL.iter().filter_map(signing::page))
        .chain(keys::ALL.iter().filter_map(management::page))
        .chain(content::ALL.iter().filter_map(encryption::page))
        .collect()
}

/// Where an algorithm is explained: of a signature, of key management or of content encryption.
pub fn address(name: &str) -> String {
    format!("{PATH}/{}", part_of_address(name))
}

/// What an algorithm of that name is, in words; `None` when there is none.
pub fn title(name: &str) -> Option<&'static str> {
    let signature = facts::find(name).map(|facts| facts.title);
    let wrapping = || keys::find(name).map(|facts| facts.title);
    let cipher = || content::find(name).map(|facts| facts.title);
    signature.or_else(wrapping).or_else(cipher)
}

/// The standing in words.
const fn standing(standing: Standing) -> &'static str {
    match standing {
        Standing::Good => "in good standing",
        Standing::Legacy => "in wide use, with something better at hand",
        Standing::Deprecated => "deprecated",
        Standing::Never => "not to be accepted",
    }
}

/// Rules of the audit, each with what it says.
fn rules(ids: &[&str]) -> Block {
    let item = |id: &&str| -> Option<Vec<Inline>> {
        let rule = crate::check::audit::find(id)?;
        Some(rich(&format!("[[rule:{}]]: {}", rule.id, rule.summary)))
    };
    Block::List { ordered: false, items: ids.iter().filter_map(item).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_has_a_page_with_enough_to_read() {
        let pages = pages();
        assert_eq!(pages.len(), 2 + facts::ALL.len() + keys::ALL.len() + content::ALL.len());
        for page in &pages {
            let words = page.document.plain_text().split_whitespace().count();
            assert!(words >= 120, "{}: {words} words", page.path);
        }
    }

    #[test]
    fn names_become_addresses() {
        assert_eq!(address("ES256"), "/algorithms/es256");
        assert_eq!(address("ECDH-ES+A128KW"), "/algorithms/ecdh-es-a128kw");
        assert_eq!(title("A256GCM"), Some("AES-256-GCM"));
        assert_eq!(title("es256"), None);
    }
}
