//! The reference of claims: a list of all that are known, and a page each for those that people meet most.

mod page;

mod behaviour;

use crate::content::claims::{self, Claim, long};
use crate::site::document::Definition;
use crate::site::reading::{Kind, Reading, Writer};
use crate::site::rich::rich;
use crate::site::sections::part_of_address;

/// The path of the list.
pub const PATH: &str = "/claims";

/// The headings of the list, in the order of the files of [`claims::files`].
const HEADINGS: [&str; 14] = [
    "JSON Web Token",
    "OpenID Connect",
    "OAuth",
    "Events",
    "Selective disclosure and status",
    "Federation and verified claims",
    "Identity assurance",
    "Attestation of devices",
    "Telephony",
    "5G core networks",
    "Other fields",
    "Microsoft Entra ID",
    "Other providers",
    "Build pipelines and clusters",
];

/// The list and the pages.
pub fn pages() -> Vec<Reading> {
    std::iter::once(list()).chain(long::all().filter_map(page::of)).collect()
}

/// Where a claim is explained: on a page of its own, or in the list.
pub fn address(name: &str) -> String {
    match long::find(name) {
        Some(_) => format!("{PATH}/{}", part_of_address(name)),
        None => format!("{PATH}#{name}"),
    }
}

fn list() -> Reading {
    let entry = |claim: &Claim| {
        let name = match long::find(claim.name) {
            Some(_) => format!("[[claim:{}]]", claim.name),
            None => format!("`{}`", claim.name),
        };
        Definition {
            id: claim.name.to_owned(),
            name: rich(&name),
            text: rich(&format!("{}: {} ({})", claim.title, claim.short, claim.source)),
        }
    };
    let (all, registered) = (claims::all().count(), claims::all().filter(|claim| claim.registered).count());
    let writer = Writer::new(
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
    .text(&format!(
        "Here are {all} names: {registered} of the registry, and {} that well-known providers use without having registered \
         them. A name is compared letter by letter, so `Exp` is no [[claim:exp]]. Those with a link have a page that says who \
         sets them, who checks them, and what goes wrong.",
        all - registered
    ));
    let writer = HEADINGS
        .iter()
        .zip(claims::files())
        .fold(writer, |writer, (heading, file)| writer.section(heading).definitions(file.iter().map(entry).collect()));
    writer.cites(&[crate::content::sources::jose::IANA_JWT.whole()]).done()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_of_claims_has_its_heading() {
        let first: Vec<&str> = claims::files().filter_map(|file| file.first()).map(|claim| claim.name).collect();
        assert_eq!(first.len(), HEADINGS.len(), "{first:?}");
        assert_eq!(list().document.blocks.len(), 1 + 2 * HEADINGS.len());
    }

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

    /// Where the name has letters that no file name should have, the address has hyphens.
    #[test]
    fn names_become_addresses() {
        assert_eq!(address("exp"), "/claims/exp");
        assert_eq!(address("cognito:groups"), "/claims/cognito-groups");
        assert_eq!(address("_sd"), "/claims/_sd");
        assert_eq!(address("geohash"), "/claims#geohash");
    }
}
