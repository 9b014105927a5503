//! The reference of header parameters.

use crate::content::headers::{self, Header};
use crate::site::document::Definition;
use crate::site::reading::{Kind, Reading, Writer};
use crate::site::rich::{code, rich};

/// The path of the list.
pub const PATH: &str = "/headers";

/// The list.
pub fn pages() -> Vec<Reading> {
    vec![list()]
}

/// Where a header parameter is explained.
pub fn address(name: &str) -> String {
    format!("{PATH}#{name}")
}

fn list() -> Reading {
    let entry = |header: &Header| Definition {
        id: header.name.to_owned(),
        name: code(header.name),
        text: rich(&format!("{}: {} ({})", header.title, header.short, header.source)),
    };
    Writer::new(
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
    .definitions(headers::all().map(entry).collect())
    .cites(&[crate::content::sources::jose::IANA_JOSE.whole()])
    .done()
}
