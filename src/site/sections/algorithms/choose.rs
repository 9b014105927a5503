//! Five questions that lead to an algorithm.

use super::PATH;
use crate::content::sources::jose::{IANA_JOSE, RFC_7518, RFC_8725, RFC_9864, RFC_9964};
use crate::content::sources::oauth::RFC_9068;
use crate::content::sources::security::{ASVS, OWASP_JWT};
use crate::jose::alg::facts;
use crate::site::decision::{QUESTIONS, Question};
use crate::site::document::{Block, Inline};
use crate::site::reading::{Kind, Reading, Writer};
use crate::site::rich::rich;
use crate::site::sizes::{COOKIE_BYTES, claims_room, sample_header, sample_token};

/// For each of [`QUESTIONS`]: what "yes" leads to, what "no" leads to, and why it is asked.
const ANSWERS: [[&str; 3]; 5] = [
    [
        "No shared secret then: read on.",
        "Take [[alg:HS256]] with a random secret of 32 bytes. You are done.",
        "Whoever can check an HMAC can also make one. With two services there are two who can forge, and a leak at either is a \
         leak at both.",
    ],
    [
        "Take [[alg:ES256]]. If one of them cannot do elliptic curves, take [[alg:RS256]] with a key of 3072 bits for that one.",
        "Read on: you are free to choose what is best.",
        "What a stranger's library has decides for you. RFC 9068 has every party support RS256, and ES256 is the one that the \
         registry recommends most.",
    ],
    [
        "Take [[alg:Ed25519]], unless one of the next two questions says otherwise.",
        "Stay with [[alg:ES256]].",
        "Ed25519 needs no random number for a signature and has little to get wrong, but the name is of October 2025, and what \
         does not know it refuses.",
    ],
    [
        "Take [[alg:ML-DSA-65]], in a header of your own or in a body, never in a cookie.",
        "A token that lives for minutes needs nothing of the kind.",
        "A machine that breaks curves will forge signatures from that day on. It cannot forge one that expired before it was built.",
    ],
    [
        "Take from its list the first of [[alg:ES256]], [[alg:ES384]] and [[alg:PS256]].",
        "Keep what the questions above gave.",
        "Certified modules have NIST's curves and RSA for certain, and others depending on the year of their certificate. The \
         rule book's text is above every advice here.",
    ],
];

/// The page.
pub(super) fn page() -> Reading {
    let room = |alg: &str| {
        let bytes = facts::find(alg).and_then(|facts| facts.signature_bytes).unwrap_or(384);
        (sample_token(alg, bytes), claims_room("__Host-at".len(), sample_header(alg), bytes).unwrap_or(0))
    };
    let sizes: Vec<String> = ["HS256", "ES256", "Ed25519", "RS256", "ML-DSA-44", "ML-DSA-65"]
        .iter()
        .map(|alg| {
            let (token, claims) = room(alg);
            let of = if *alg == "RS256" { " with 3072 bits" } else { "" };
            let fits = if claims == 0 {
                format!("no room for claims in a cookie of {COOKIE_BYTES} bytes")
            } else {
                format!("room for {claims} bytes of claims in a cookie")
            };
            format!("[[alg:{alg}]]{of}: the sample token has {token} bytes, {fits}.")
        })
        .collect();
    let sizes: Vec<&str> = sizes.iter().map(String::as_str).collect();
    Writer::new(
        "/algorithms/choose",
        Kind::Guide,
        "Which algorithm should sign my tokens?",
        "Five questions with yes and no: who verifies, what they can do, how long a signature must hold, and which rules apply.",
    )
    .under("/reference", "Reference")
    .under(PATH, "Algorithms")
    .answer(
        "One service alone: [[alg:HS256]]. Strangers verify: [[alg:ES256]]. All verifiers are yours: [[alg:Ed25519]]. The five \
         questions below find the exceptions.",
    )
    .section("Five questions")
    .widget("decision", "", vec![Block::List { ordered: true, items: QUESTIONS.iter().zip(&ANSWERS).map(item).collect() }])
    .section("What it comes to in bytes")
    .list(&sizes)
    .section("Whatever it is")
    .list(&[
        "Make the key with a generator, in [[page:/keys|the key workshop]] for instance, and give it a [[header:kid]] from the first day: you will want to change it.",
        "Write the algorithm into the verifier's configuration, one name for a key. A verifier that asks the token is for anybody to fool.",
        "If the claims must not be read, encrypt the signed token: [[alg:ECDH-ES]] with [[alg:A256GCM]] for a recipient with a key pair, [[alg:A256KW]] where you hold both ends.",
        "Leave out [[alg:none]], [[alg:RSA1_5]] and everything that nobody asked for.",
    ])
    .related("/compare/algorithms", "Any two algorithms side by side")
    .cites(&[
        RFC_7518.at("3.1"),
        RFC_8725.at("3.1, 3.2, 3.5"),
        RFC_9068.at("2.1"),
        RFC_9864.at("2.2"),
        RFC_9964.whole(),
        OWASP_JWT.whole(),
        ASVS.at("9.1.2, Appendix C"),
        IANA_JOSE.whole(),
    ])
    .done()
}

fn item((question, [yes, no, why]): (&Question, &[&str; 3])) -> Vec<Inline> {
    let words = question.text;
    rich(&format!("**{words}** {why} Yes: {yes} No: {no}"))
}
