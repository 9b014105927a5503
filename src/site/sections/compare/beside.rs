//! What stands on the page of one comparison only.

use crate::site::document::{Block, Table};
use crate::site::rich::{plain, rich};
use crate::site::sections::live;

/// What follows the verdict.
pub(super) fn after_the_verdict(slug: &str) -> Vec<Block> {
    match slug {
        "jwt-vs-sessions" => revocation(),
        _ => live::of(slug).into_iter().collect(),
    }
}

/// How long a withdrawn login still works, to try and as a table.
fn revocation() -> Vec<Block> {
    let rows: Vec<Vec<_>> = [
        ["Server session", "the lag of a replica or cache", "0 to a few seconds", "the next request fails"],
        ["JWT, expiry alone", "lifetime + leeway", "900 + 60 = 960 seconds", "nothing, until it expires"],
        ["JWT, expiry and refresh rotation", "lifetime + leeway", "960 seconds", "the next refresh fails"],
        [
            "JWT, denylist pushed to every service",
            "the delay of the push",
            "5 seconds",
            "the next request after the push fails",
        ],
        [
            "JWT, a time per user before which none counts",
            "the delay of the push",
            "5 seconds",
            "all tokens of the user fail",
        ],
        ["JWT, signing key withdrawn", "how long services cache keys", "600 seconds", "everybody has to log in again"],
        [
            "Session at the edge, JWT of 120 seconds inside",
            "inner lifetime + leeway",
            "0 outside, 180 seconds inside",
            "the browser is out at once",
        ],
    ]
    .iter()
    .map(|row| row.iter().map(|cell| rich(cell)).collect())
    .collect();
    let head = ["Kind of login", "Worst case", "With the usual numbers", "What happens then"];
    let table = Block::Table(Table {
        caption:
            "How long a login works after you have withdrawn it: lifetime 900 seconds, leeway 60, push 5, key cache 600"
                .to_owned(),
        head: head.iter().map(|cell| plain(*cell)).collect(),
        rows,
    });
    vec![
        Block::Heading {
            level: 2,
            id: "revocation".to_owned(),
            words: plain("How long does a withdrawn login still work?"),
        },
        Block::Paragraph(rich(
            "This is the difference that matters most, and it is a number of seconds that you choose. Somebody steals a login at noon; at one minute past, you withdraw it. The table says when it stops working.",
        )),
        Block::Widget { name: "revocation".to_owned(), props: String::new(), fallback: vec![table] },
    ]
}
