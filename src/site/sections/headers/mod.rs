//! The reference of header parameters: a list of all that are known, and a page each for those of the standards.

mod page;

use crate::content::headers::{self, Header, Trust, long};
use crate::site::document::Definition;
use crate::site::reading::{Kind, Reading, Writer};
use crate::site::rich::rich;
use crate::site::sections::part_of_address;

/// The path of the list.
pub const PATH: &str = "/headers";

/// The list and the pages.
pub fn pages() -> Vec<Reading> {
    std::iter::once(list()).chain(long::all().filter_map(page::of)).collect()
}

/// Where a header parameter is explained: on a page of its own, or in the list.
pub fn address(name: &str) -> String {
    match long::find(name) {
        Some(_) => format!("{PATH}/{}", part_of_address(name)),
        None => format!("{PATH}#{name}"),
    }
}

/// How far a value may be believed, in a few words and in a sentence.
const fn trust(level: Trust) -> (&'static str, &'static str) {
    match level {
        Trust::Hint => ("A hint", "It helps to find something that you have; nothing is decided by it."),
        Trust::MustMatchPolicy => (
            "Compared with your policy",
            "It has to equal what you expect, or lie within your limits; otherwise refuse.",
        ),
        Trust::NeverTrust => {
            ("Never trusted", "It is in the sender's hands, and must choose neither keys nor addresses for you.")
        }
        Trust::MustUnderstand => {
            ("Has to be understood", "It changes how the token is read; whoever does not know it must not read on.")
        }
    }
}

fn list() -> Reading {
    let entry = |header: &Header| {
        let name = match long::find(header.name) {
            Some(_) => format!("[[header:{}]]", header.name),
            None => format!("`{}`", header.name),
        };
        Definition {
            id: header.name.to_owned(),
            name: rich(&name),
            text: rich(&format!("{}: {} ({})", header.title, header.short, header.source)),
        }
    };
    let writer = Writer::new(
        PATH,
        Kind::Index,
        "Header parameters",
        "What may stand in a JOSE header, and how far a receiver may believe each of it.",
    )
    .under("/reference", "Reference")
    .answer(
        "The header says how a token is protected, and it is written by whoever sends the token: read it as a question, never \
         as an instruction.",
    )
    .text(
        "The signature covers the protected header, but you read it before the signature is verified, and which key verifies \
         depends on what you read. So each parameter has a level here, and the list is in that order: from what must never \
         decide to what you cannot do without.",
    );
    let levels = [Trust::NeverTrust, Trust::Hint, Trust::MustMatchPolicy, Trust::MustUnderstand];
    let writer = levels.into_iter().fold(writer, |writer, level| {
        let (words, sentence) = trust(level);
        let entries = headers::all().filter(|header| header.trust == level).map(entry).collect();
        writer.section(words).text(sentence).definitions(entries)
    });
    writer.cites(&[crate::content::sources::jose::IANA_JOSE.whole()]).done()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_text_has_a_page_with_enough_to_read() {
        let pages = pages();
        assert_eq!(pages.len(), long::all().count() + 1);
        for (page, text) in pages[1..].iter().zip(long::all()) {
            assert_eq!(page.path, address(text.name));
            let words = page.document.plain_text().split_whitespace().count();
            assert!(words >= 120, "{}: {words} words", page.path);
            for rule in text.rules {
                assert!(crate::check::audit::find(rule).is_some(), "{}: no rule {rule}", text.name);
            }
        }
    }

    #[test]
    fn names_become_addresses() {
        assert_eq!(address("x5t#S256"), "/headers/x5t-s256");
        assert_eq!(address("svt"), "/headers#svt");
    }
}
