//! Two algorithms of signatures side by side, a page for each pair: what differs is computed from the facts about the two, and
//! when to take which is said in `content::algorithms`.

mod side;

mod verdict;

mod differences;

mod change;

mod table;

use self::side::Side;
use crate::content::sources::jose::{IANA_JOSE, RFC_7518, RFC_8725};
use crate::site::document::Block;
use crate::site::reading::{Kind, Reading, Writer};
use crate::site::rich::rich;

/// Where the list is.
const LIST: &str = "/compare/algorithms";

/// The algorithms that are compared, in the order of the core's facts: of RSA one for each padding, because a longer hash changes
/// nothing with the same key.
const COMPARED: [&str; 15] = [
    "HS256",
    "HS384",
    "HS512",
    "RS256",
    "PS256",
    "ES256",
    "ES384",
    "ES512",
    "ES256K",
    "Ed25519",
    "Ed448",
    "EdDSA",
    "ML-DSA-44",
    "ML-DSA-65",
    "ML-DSA-87",
];

/// The list, and a page for each pair.
pub fn pages() -> Vec<Reading> {
    let sides: Vec<Side> = COMPARED.iter().filter_map(|alg| Side::of(alg)).collect();
    let mut out = vec![list(&sides)];
    for (at, a) in sides.iter().enumerate() {
        out.extend(sides.iter().skip(at + 1).map(|b| page(a, b)));
    }
    out
}

/// The address of the page about two algorithms, in either order; `None` when there is none.
pub fn address(a: &str, b: &str) -> Option<String> {
    let at = |alg: &str| COMPARED.iter().position(|known| *known == alg);
    let (a, b) = match (at(a)?, at(b)?) {
        (first, second) if first < second => (a, b),
        (first, second) if first > second => (b, a),
        _ => return None,
    };
    Some(format!("{LIST}/{}-vs-{}", a.to_lowercase(), b.to_lowercase()))
}

fn list(sides: &[Side]) -> Reading {
    let writer = Writer::new(
        LIST,
        Kind::Index,
        "Signing algorithms in pairs",
        "Any two algorithms of JWS side by side: who can forge, bytes of keys, signatures and tokens, strength, standing, and when to \
         take which.",
    )
    .under("/compare", "Comparisons")
    .answer(
        "Pick the two you hesitate between. Each page says in its first sentence which of them to take when, and then what differs, in \
         numbers that this site's own code computes.",
    )
    .text(
        "If you have not got as far as two, begin with [[page:/compare/signing-algorithms|the comparison of the five families]]: it asks \
         what matters to you. In short: one service alone is served by HS256, strangers by ES256 or RS256, a system of your own by \
         Ed25519, and what has to be believed in twenty years by ML-DSA.",
    )
    .text(
        "RS384, RS512, PS384 and PS512 have no pages here. With the same RSA key they are as strong as RS256 and PS256, as large, and \
         accepted by fewer.",
    )
    .section("All at a glance")
    .block(table::overview(sides))
    .section("Pairs");
    let of = |a: &Side| {
        let links: Vec<String> = sides
            .iter()
            .filter_map(|b| {
                address(a.name(), b.name()).map(|path| format!("[[page:{path}|{} or {}]]", a.name(), b.name()))
            })
            .collect();
        Block::Details {
            summary: rich(&format!("{}: {}", a.name(), a.facts.title)),
            blocks: vec![Block::List { ordered: false, items: links.iter().map(|link| rich(link)).collect() }],
        }
    };
    writer.blocks(sides.iter().map(of)).cites(&[RFC_7518.at("3.1"), RFC_8725.at("3.2"), IANA_JOSE.whole()]).done()
}

fn page(a: &Side, b: &Side) -> Reading {
    let (left, right) = (a.name(), b.name());
    let description = format!(
        "{left} and {right} side by side: who can forge, signatures of {} and {} bytes, strength, standing, and when to take which.",
        a.signature, b.signature
    );
    let title = format!("{left} vs {right}: which to sign with");
    let path = address(left, right).unwrap_or_default();
    let writer = Writer::new(path, Kind::Pair, title, description)
        .heading(rich(&format!("{left} or {right}")))
        .under("/compare", "Comparisons")
        .under(LIST, "Algorithms in pairs")
        .answer(&verdict::of(a, b))
        .block(table::of(a, b));
    let writer = differences::of(a, b)
        .into_iter()
        .fold(writer, |writer, (title, text)| writer.section(title).text(&text))
        .section("When to take which")
        .list(&[a.text.when, a.text.not_when, b.text.when, b.text.not_when])
        .section("What goes wrong")
        .list(&a.text.pitfalls.iter().chain(b.text.pitfalls).copied().collect::<Vec<_>>())
        .section("Changing from one to the other")
        .text(&change::of(a, b));
    writer
        .related("/compare/signing-algorithms", "The five families, weighed")
        .cites(a.text.cites)
        .cites(b.text.cites)
        .done()
}

#[cfg(test)]
mod tests;
