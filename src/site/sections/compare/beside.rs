//! What stands on the page of one comparison only.

use crate::site::document::Block;
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
    let text = |words: &str| Block::Paragraph(rich(words));
    vec![
        Block::Heading {
            level: 2,
            id: "revocation".to_owned(),
            words: plain("How long does a withdrawn login still work?"),
        },
        text(
            "This is the difference that matters most, and it is a number of seconds that you choose. Somebody steals a login at noon; a few minutes later you withdraw it. What the thief can do until it stops working depends on how you take it back.",
        ),
        live::revocation(),
        text(
            "The letters: L is the lifetime of an access token, s the leeway for clocks, p the time until a list has reached every service, c the time for which services keep keys, t an answer of the issuer, ttl a status list, and r a copy of the session.",
        ),
        text(
            "With both, a session at the browser and JWTs of two minutes inside, the browser is out with the next request. A service inside that still holds a token accepts it for its two minutes and the leeway. [[page:/compare/revocation|All ways to revoke, weighed]]; [[page:/compare/simulator|the same for your own traffic]].",
        ),
    ]
}
