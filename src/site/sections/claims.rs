//! The reference of claims.

use crate::content::claims::{self, Claim};
use crate::site::document::Definition;
use crate::site::reading::{Kind, Reading, Writer};
use crate::site::rich::{code, rich};

/// The path of the list.
pub const PATH: &str = "/claims";

/// The list.
pub fn pages() -> Vec<Reading> {
    vec![list()]
}

/// Where a claim is explained.
pub fn address(name: &str) -> String {
    format!("{PATH}#{name}")
}

fn list() -> Reading {
    let entry = |claim: &Claim| Definition {
        id: claim.name.to_owned(),
        name: code(claim.name),
        text: rich(&format!("{}: {} ({})", claim.title, claim.short, claim.source)),
    };
    Writer::new(
        PATH,
        Kind::Index,
        "Claims",
        "Every registered claim and those of well-known providers: what each means for whoever receives the token.",
    )
    .under("/reference", "Reference")
    .answer(
        "A claim is a name and a value that the issuer states. It means something only after the signature was verified with \
         a key of an issuer you trust.",
    )
    .definitions(claims::all().map(entry).collect())
    .cites(&[crate::content::sources::jose::IANA_JWT.whole()])
    .done()
}
