//! The simulator's page: what it counts, by which formulas, and what it does not claim.

use crate::content::sources::ietf::RFC_7541;
use crate::content::sources::jose::{RFC_7515, RFC_7519, RFC_8725};
use crate::content::sources::oauth::{RFC_6750, RFC_7662, STATUS_LIST};
use crate::content::sources::openid::OIDC_CORE;
use crate::content::sources::security::{ASVS, OWASP_SESSIONS};
use crate::content::sources::servers::{APACHE, NGINX, NODE};
use crate::content::sources::web::RFC_6265_BIS;
use crate::site::document::{Block, NoteKind};
use crate::site::reading::{Kind, Reading, Writer, table};
use crate::site::simulate::{self, FIELDS, Field, Inputs, amount, average_bits, compressed, outputs, token};

/// The letters that the formulas use, each with what it is.
const LETTERS: [(&str, &str); 18] = [
    ("U", "users with a live session"),
    ("q", "requests of one user per minute"),
    ("R", "requests of all users per second"),
    ("N", "services that a request crosses"),
    ("P, H", "bytes of claims and of the header, as JSON"),
    ("T, A", "bytes of a token and of its header line"),
    ("L", "life of an access token"),
    ("F", "life of a refresh token"),
    ("s", "leeway for clocks"),
    ("B", "bytes of a session in the store"),
    ("h", "part of the look-ups that a cache answers"),
    ("r", "age of a cached session"),
    ("v", "tokens taken back per second"),
    ("p", "time until a list has reached every service"),
    ("t, ttl", "time for which an introspection answer, or a status list, is kept"),
    ("V, c", "processes that check tokens, and time for which they keep the key set"),
    ("E", "entropy of a shared secret, in bits"),
    ("g", "guesses per second"),
];

/// The page.
pub fn pages() -> Vec<Reading> {
    let inputs = Inputs::default();
    let size = token(&inputs);
    let packed = compressed(size);
    let line = simulate::header_line(size);
    let month = simulate::bytes(simulate::monthly(inputs.requests(), line));
    let answer = format!(
        "With the numbers it starts from, {} users and {} requests a second, an ES256 token makes a header line of {line} bytes, {month} a \
         month, and a stolen one works for up to {}. Put in your own: everything is computed in this page, nothing is sent.",
        amount(inputs.users),
        amount(inputs.requests()),
        simulate::seconds(simulate::Strategy::ShortLife.worst(&inputs))
    );
    let compression = format!(
        "HTTP/2 changes the argument about size. A token of {size} bytes takes {} with the first request of a connection, because a letter \
         of base64url takes {:.1} bits there instead of 8, and with each further one {} byte, a number that points to what both ends have \
         kept. That ends where the token does not fit the table of 4096 bytes, and where the client forbids keeping it: then it is {} \
         bytes each time.",
        packed.first,
        average_bits(),
        packed.again,
        packed.never_kept
    );
    vec![
        Writer::new(
            "/compare/simulator",
            Kind::Tool,
            "Cost simulator: tokens against sessions",
            "Bytes, look-ups, memory, key rotation and the time a stolen token keeps working, computed from your own numbers.",
        )
        .heading(crate::site::rich::plain("What does it cost?"))
        .under("/compare", "Comparisons")
        .answer(&answer)
        .widget("cost", "", still(&inputs))
        .section("After a revocation")
        .text(
            "Choose how a token is taken back, and when. The line shows which requests of the thief are still accepted. No way is slower than \
             the expiry, so the life of the token bounds them all; [[page:/compare/revocation|the comparison]] weighs what each costs.",
        )
        .block(super::live::revocation())
        .section("Header compression")
        .text(&compression)
        .section("What the letters mean")
        .block(table("Letters in the formulas", &["Letter", "Meaning"], &letters()))
        .section("What it does not claim")
        .list(&[
            "Bytes are exact: they follow from the formats. A month has 30 days.",
            "Speeds are not stated. What a signature costs depends on the machine, so it is measured where you are or not at all.",
            "Money is not shown. A price per gigabyte is yours to multiply with.",
            "The exposure is the worst case first. The average assumes that the moment of the revocation has nothing to do with that of the \
             issue or of the last fetch.",
            "Limits of servers are their defaults as the projects' pages state them; whatever stands in front of yours may have others.",
        ])
        .note(
            NoteKind::Hint,
            "The status list is counted with a bit for each live token. Compressed, it gets smaller the fewer of them are revoked: the \
             draft's own table has 13.7 KB for a million tokens of which one in a hundred is.",
        )
        .related("/compare/token-storage", "Where to keep tokens in a browser")
        .cites(&[
            RFC_7515.at("2, 7.1, Appendix C"),
            RFC_6750.at("2.1"),
            RFC_7541.at("4.1, 5.2, 6.1, 7.1.3, Appendix B"),
            RFC_7519.at("4.1.4"),
            RFC_7662.at("4"),
            RFC_8725.at("2.2"),
            OIDC_CORE.at("10.1.1"),
            ASVS.at("3.3.5, 7.2.3"),
            OWASP_SESSIONS.whole(),
            RFC_6265_BIS.at("Set-Cookie"),
            STATUS_LIST.whole(),
            NGINX.whole(),
            APACHE.whole(),
            NODE.whole(),
        ])
        .done(),
    ]
}

fn letters() -> Vec<Vec<String>> {
    LETTERS.iter().map(|(letter, meaning)| vec![format!("`{letter}`"), (*meaning).to_owned()]).collect()
}

/// The static form: the numbers that it starts from, and what they give.
fn still(inputs: &Inputs) -> Vec<Block> {
    let given = |field: &Field| {
        let unit = if field.unit.is_empty() { String::new() } else { format!(" {}", field.unit) };
        vec![field.label.to_owned(), format!("{}{unit}", amount((field.read)(inputs)))]
    };
    let first = vec!["Tokens are signed with".to_owned(), inputs.signing.clone()];
    let given: Vec<Vec<String>> = std::iter::once(first).chain(FIELDS.iter().map(given)).collect();
    let found = outputs(inputs).into_iter().map(|output| {
        let formula = if output.formula.is_empty() { String::new() } else { format!("`{}`", output.formula) };
        vec![output.name.to_owned(), output.value, formula, output.basis.to_owned()]
    });
    vec![
        table("What it starts from", &["Input", "Value"], &given),
        table("What it costs", &["Output", "Value", "Formula", "Ground"], &found.collect::<Vec<_>>()),
    ]
}
