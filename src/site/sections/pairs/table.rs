//! Two algorithms, or all, as a table.

use super::side::Side;
use crate::site::document::Block;
use crate::site::reading::table;
use crate::site::simulate::amount;
use crate::site::sizes::base64url_length;

/// The two, row by row.
pub(super) fn of(a: &Side, b: &Side) -> Block {
    type Cell = fn(&Side) -> String;
    let rows: [(&str, Cell); 13] = [
        ("What it is", |side| side.facts.title.to_owned()),
        ("Key", Side::keys),
        ("A verifier can forge", |side| yes(side.is_shared())),
        ("Signature, bytes", |side| number(side.signature)),
        ("Signature, characters", |side| number(base64url_length(side.signature))),
        ("Sample token, bytes", |side| number(side.token)),
        ("Public key in a JWK, characters", |side| count(side.public, "there is none")),
        ("Claims that fit a cookie, bytes", |side| count(side.room, "none")),
        ("Strength", |side| side.text.strength.to_owned()),
        ("Against quantum computers", |side| side.text.quantum.to_owned()),
        ("Registry", |side| side.text.registry.to_owned()),
        ("Defined in", |side| side.facts.source.to_owned()),
        ("Our advice", |side| side.text.advice.words().to_owned()),
    ];
    let rows: Vec<Vec<String>> = rows.iter().map(|(name, cell)| vec![(*name).to_owned(), cell(a), cell(b)]).collect();
    table(
        "Side by side; RSA with 2048 bits, EdDSA on Ed25519, the sample with 245 bytes of claims",
        &["", a.name(), b.name()],
        &rows,
    )
}

/// All of them, one a row.
pub(super) fn overview(sides: &[Side]) -> Block {
    let row = |side: &Side| {
        vec![
            format!("`{}`", side.name()),
            yes(side.is_shared()),
            number(side.signature),
            number(side.token),
            side.text.bits.map_or_else(|| "by the key".to_owned(), |bits| bits.to_string()),
            side.text.registry.to_owned(),
            side.text.advice.words().to_owned(),
        ]
    };
    let head =
        ["alg", "A verifier can forge", "Signature", "Sample token", "Bits of strength", "Registry", "Our advice"];
    let rows: Vec<Vec<String>> = sides.iter().map(row).collect();
    table("Sizes in bytes; RSA with 2048 bits, the sample with 245 bytes of claims", &head, &rows)
}

fn yes(holds: bool) -> String {
    if holds { "yes" } else { "no" }.to_owned()
}

fn count(found: Option<usize>, none: &str) -> String {
    found.map_or_else(|| none.to_owned(), number)
}

/// A count with its thousands apart.
pub(super) fn number(count: usize) -> String {
    amount(count as f64)
}
