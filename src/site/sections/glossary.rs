//! The glossary: one page with every term, and a page each for those with more to say.

use crate::content::terms::{self, Area, Term};
use crate::site::document::{Definition, NoteKind};
use crate::site::reading::{Kind, Reading, Writer};
use crate::site::rich::{rich, unmarked};

/// The path of the glossary.
pub const PATH: &str = "/glossary";

/// The glossary and the pages of single terms.
pub fn pages() -> Vec<Reading> {
    std::iter::once(list()).chain(terms::all().filter(|term| term.has_page()).map(page)).collect()
}

/// Where a term is explained.
pub fn address(term: &Term) -> String {
    if term.has_page() { format!("{PATH}/{}", term.id) } else { format!("{PATH}#{}", term.id) }
}

fn list() -> Reading {
    let count = terms::all().count();
    let writer = Writer::new(
        PATH,
        Kind::Index,
        "Glossary",
        "Every word of the field in one sentence each: JOSE formats, claims, keys, OAuth and OpenID Connect, sessions, attacks.",
    )
    .under("/reference", "Reference")
    .answer(&format!(
        "{count} words of the field, each in one sentence: what a token is made of, what it says, which keys protect it, who \
         passes it to whom, and how it is attacked."
    ));
    let listed = Area::ALL.into_iter().fold(writer, |writer, area| {
        let mut terms: Vec<&Term> = terms::all().filter(|term| term.area == area).collect();
        terms.sort_by_key(|term| term.name().to_lowercase());
        if terms.is_empty() {
            return writer;
        }
        writer.section(area.title()).definitions(terms.into_iter().map(entry).collect())
    });
    terms::all().fold(listed, |writer, term| writer.cites(term.cites)).done()
}

/// One line of the list: the short text, what it is not, and where to read on.
fn entry(term: &Term) -> Definition {
    let mut text = term.short.to_owned();
    for (other, difference) in term.not {
        text.push_str(&format!(" Not [[term:{}]]: {difference}", other.id));
    }
    if !term.see.is_empty() {
        let see: Vec<String> = term.see.iter().map(|other| format!("[[term:{}]]", other.id)).collect();
        text.push_str(&format!(" See {}.", see.join(", ")));
    }
    let name = term.names.join(", ");
    let name = if term.has_page() { format!("[[term:{}|{name}]]", term.id) } else { name };
    Definition { id: term.id.to_owned(), name: rich(&name), text: rich(&text) }
}

fn page(term: &Term) -> Reading {
    let mut writer =
        Writer::new(address(term), Kind::Term, format!("{}: what it is", term.name()), unmarked(term.short))
            .heading(rich(term.name()))
            .under("/reference", "Reference")
            .under(PATH, "Glossary")
            .answer(term.short)
            .texts(term.long);
    if let Some((label, text)) = term.example {
        writer = writer.section("An example").code(label, text);
    }
    for (other, difference) in term.not {
        writer = writer.note(NoteKind::Hint, &format!("Not [[term:{}]]: {difference}", other.id));
    }
    for other in term.see {
        writer = writer.related(address(other), other.name());
    }
    writer.cites(term.cites).done()
}
