//! The page about an algorithm for the content.

use super::{PATH, address, figures, rules};
use crate::content::algorithms::jwe;
use crate::jose::alg::facts::encryption::{Facts, Family};
use crate::jose::alg::facts::management;
use crate::site::document::Block;
use crate::site::reading::{Kind, Reading, Writer, table};
use crate::site::rich::code;
use crate::site::sizes::SAMPLE_CLAIMS;

/// Ways to the content key that are shown, from the shortest token to the longest.
const WAYS: [&str; 5] = ["dir", "A256KW", "ECDH-ES", "ECDH-ES+A256KW", "RSA-OAEP-256"];

/// The page.
pub(super) fn page(facts: &Facts) -> Option<Reading> {
    let (name, text) = (facts.name, jwe::find(facts.name)?);
    let description = format!(
        "{name}, {}: bytes of key, vector and tag, strength, when to encrypt with it, and what goes wrong.",
        facts.title
    );
    let about = [
        ("Content key", format!("{} bytes", facts.key_bytes)),
        ("Initialisation vector", format!("{} bytes", facts.iv_bytes)),
        ("Tag", format!("{} bytes", facts.tag_bytes)),
        ("Ciphertext of 245 bytes", format!("{} bytes", figures::ciphertext(facts, SAMPLE_CLAIMS))),
        ("Strength", text.strength.to_owned()),
        ("Against quantum computers", text.quantum.to_owned()),
        ("Registry", text.registry.to_owned()),
        ("Defined in", facts.source.to_owned()),
        ("Our advice", text.advice.words().to_owned()),
    ];
    let about: Vec<Vec<String>> = about.into_iter().map(|(name, value)| vec![name.to_owned(), value]).collect();
    let ways: Vec<Vec<String>> = WAYS
        .iter()
        .filter_map(|way| management::find(way))
        .map(|way| {
            let bytes = figures::encrypted_key(way, facts.key_bytes);
            vec![
                format!("[[alg:{}]]", way.name),
                bytes.to_string(),
                figures::token(way, facts, SAMPLE_CLAIMS).to_string(),
            ]
        })
        .collect();
    let header = management::find("dir").map(|direct| figures::header(direct, name)).unwrap_or_default();
    let watched: &[&str] = match facts.family {
        Family::CbcHmac => &["jwe-cek-length", "jwe-tag-length", "jwe-iv-length"],
        Family::Gcm => &["jwe-iv-zero", "jwe-iv-length", "jwe-tag-length"],
    };
    let others: Vec<String> = crate::jose::alg::facts::encryption::ALL
        .iter()
        .filter(|other| other.name != name)
        .map(|other| format!("[[alg:{}]]: {}", other.name, other.title))
        .collect();
    let others: Vec<&str> = others.iter().map(String::as_str).collect();
    Some(
        Writer::new(address(name), Kind::Algorithm, format!("{name}: content encryption"), description)
            .heading(code(name))
            .under("/reference", "Reference")
            .under(PATH, "Algorithms")
            .answer(&format!("{name} is {}, for [[header:enc]]. {}", facts.title, text.when))
            .text(text.not_when)
            .section("How it works")
            .text(text.how)
            .widget("sign", name, vec![Block::Code { label: "a header".to_owned(), text: header }])
            .section("In figures")
            .block(table(&format!("{name} at a glance"), &["", name], &about))
            .block(table(
                &format!("{name} with {SAMPLE_CLAIMS} bytes of claims; keys on X25519, RSA with 2048 bits"),
                &["Content key by", "Encrypted key, bytes", "Whole token, bytes"],
                &ways,
            ))
            .section("What goes wrong")
            .list(text.pitfalls)
            .section("In the audit")
            .block(rules(watched))
            .section("The other five")
            .list(&others)
            .related("/algorithms/choose", "Choosing an algorithm")
            .cites(text.cites)
            .done(),
    )
}
