//! The page about an algorithm for the content key.

use super::{PATH, address, figures, rules, standing};
use crate::content::algorithms::jwe::{self, JweText};
use crate::jose::alg::facts::encryption::{A128CBC_HS256, A128GCM, A256CBC_HS512, A256GCM};
use crate::jose::alg::facts::management::{Facts, Family};
use crate::site::document::Block;
use crate::site::reading::{Kind, Reading, Writer, table};
use crate::site::rich::code;
use crate::site::sizes::{SAMPLE_CLAIMS, base64url_length};

/// The page.
pub(super) fn page(facts: &Facts) -> Option<Reading> {
    let (name, text) = (facts.name, jwe::find(facts.name)?);
    let description = format!(
        "{name}: {}. Which key it needs, how long the encrypted key is, when to take it and when not.",
        facts.title
    );
    let writer = Writer::new(address(name), Kind::Algorithm, format!("{name}: key management"), description)
        .heading(code(name))
        .under("/reference", "Reference")
        .under(PATH, "Algorithms")
        .answer(&format!("{name}: {}, {}. {}", facts.title, standing(facts.standing), text.when))
        .text(text.not_when)
        .section("How it works")
        .text(text.how)
        .blocks(header(facts))
        .section("In figures")
        .block(about(facts, text))
        .block(sizes(facts))
        .section("What goes wrong")
        .list(text.pitfalls)
        .section("In the audit")
        .block(rules(watched(facts)));
    let others: Vec<String> = crate::jose::alg::facts::management::ALL
        .iter()
        .filter(|other| kin(facts.family) == kin(other.family) && other.name != name)
        .map(|other| format!("[[alg:{}]]: {}", other.name, other.title))
        .collect();
    let others: Vec<&str> = others.iter().map(String::as_str).collect();
    let writer = if others.is_empty() { writer } else { writer.section("Its kin").list(&others) };
    Some(writer.related("/algorithms/choose", "Choosing an algorithm").cites(text.cites).done())
}

/// A header, and a token to make where the algorithm should be used.
fn header(facts: &Facts) -> Vec<Block> {
    let shown = vec![Block::Code { label: "a header".to_owned(), text: figures::header(facts, "A256GCM") }];
    if facts.family == Family::RsaPkcs1 {
        return shown;
    }
    vec![Block::Widget { name: "sign".to_owned(), props: facts.name.to_owned(), fallback: shown }]
}

fn about(facts: &Facts, text: &JweText) -> Block {
    let rows = [
        ("Key", key(facts)),
        ("Who can make such tokens", who(facts).to_owned()),
        ("Strength", text.strength.to_owned()),
        ("Against quantum computers", text.quantum.to_owned()),
        ("Registry", text.registry.to_owned()),
        ("Standing", standing(facts.standing).to_owned()),
        ("Defined in", facts.source.to_owned()),
        ("Our advice", text.advice.words().to_owned()),
    ];
    let rows: Vec<Vec<String>> = rows.into_iter().map(|(name, value)| vec![name.to_owned(), value]).collect();
    table(&format!("{} at a glance", facts.name), &["", facts.name], &rows)
}

fn sizes(facts: &Facts) -> Block {
    let row = |cipher: &crate::jose::alg::facts::encryption::Facts| {
        let bytes = figures::encrypted_key(facts, cipher.key_bytes);
        vec![
            format!("[[alg:{}]]", cipher.name),
            bytes.to_string(),
            base64url_length(bytes).to_string(),
            figures::token(facts, cipher, SAMPLE_CLAIMS).to_string(),
        ]
    };
    let rows: Vec<Vec<String>> = [A128GCM, A256GCM, A128CBC_HS256, A256CBC_HS512].iter().map(row).collect();
    let with = match facts.family {
        Family::RsaPkcs1 | Family::RsaOaep => ", RSA with 2048 bits",
        Family::EcdhEs | Family::EcdhEsKw => ", keys on X25519",
        _ => "",
    };
    let head = ["With", "Encrypted key, bytes", "As characters", "Whole token, bytes"];
    table(&format!("{}: sizes with {SAMPLE_CLAIMS} bytes of claims{with}", facts.name), &head, &rows)
}

fn key(facts: &Facts) -> String {
    match (facts.family, facts.key_bits) {
        (Family::RsaPkcs1 | Family::RsaOaep, _) => "`RSA`, a modulus of at least 2048 bits".to_owned(),
        (Family::EcdhEs | Family::EcdhEsKw, _) => {
            "`EC` on P-256, P-384 or P-521, or `OKP` on X25519 or X448".to_owned()
        }
        (Family::Pbes2, _) => "a password, as `oct`".to_owned(),
        (_, Some(bits)) => format!("`oct`, exactly {} bytes", bits / 8),
        (_, None) => "`oct`, exactly as long as `enc` asks".to_owned(),
    }
}

const fn who(facts: &Facts) -> &'static str {
    match facts.family {
        Family::RsaPkcs1 | Family::RsaOaep | Family::EcdhEs | Family::EcdhEsKw => "everybody who has the public key",
        Family::Pbes2 => "everybody who knows the password",
        Family::AesKw | Family::AesGcmKw | Family::Direct => "everybody who has the secret, thus also each recipient",
    }
}

/// Rules of the audit that look at tokens and keys of this kind.
fn watched(facts: &Facts) -> &'static [&'static str] {
    match (facts.family, facts.name) {
        (_, "RSA-OAEP") => &["alg-rsa-oaep-sha1", "rsa-key-small", "encrypted-not-signed"],
        (Family::RsaPkcs1, _) => &["rsa-key-small", "jwe-encrypted-key", "encrypted-not-signed"],
        (Family::RsaOaep, _) => &["rsa-key-small", "encrypted-not-signed"],
        (Family::AesKw, _) => &["jwe-encrypted-key", "encrypted-shared-key", "secret-encoded-text"],
        (Family::AesGcmKw, _) => &["jwe-iv-zero", "jwe-parameter", "encrypted-shared-key"],
        (Family::Direct, _) => &["jwe-cek-length", "jwe-encrypted-key", "encrypted-shared-key"],
        (Family::EcdhEs | Family::EcdhEsKw, _) => &["epk-invalid", "epk-private", "point-off-curve", "apu-equals-apv"],
        (Family::Pbes2, _) => &["p2c-too-high", "p2c-low", "p2c-outdated", "p2s-short"],
    }
}

/// Which algorithms are of one kind.
const fn kin(family: Family) -> u8 {
    match family {
        Family::RsaPkcs1 | Family::RsaOaep => 0,
        Family::AesKw | Family::AesGcmKw | Family::Direct => 1,
        Family::EcdhEs | Family::EcdhEsKw => 2,
        Family::Pbes2 => 3,
    }
}
