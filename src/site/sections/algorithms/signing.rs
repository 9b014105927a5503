//! The page about an algorithm of signatures.

use super::{PATH, address, rules, standing};
use crate::content::algorithms::{self, AlgorithmText};
use crate::jose::alg::facts::{Facts, Family};
use crate::site::document::Block;
use crate::site::reading::{Kind, Reading, Writer, table};
use crate::site::rich::{code, rich};
use crate::site::sections::pairs;
use crate::site::sizes::{
    SAMPLE_CLAIMS, base64url_length, claims_room, public_key_characters, sample_header, sample_token, signings,
};

/// The page.
pub(super) fn page(facts: &Facts) -> Option<Reading> {
    let (name, text) = (facts.name, algorithms::find(facts.name)?);
    let description = format!(
        "{name}, {}: keys, sizes, strength, when to sign with it and when not, and what goes wrong.",
        facts.title
    );
    let writer = Writer::new(address(name), Kind::Algorithm, format!("{name}: signing algorithm"), description)
        .heading(code(name))
        .under("/reference", "Reference")
        .under(PATH, "Algorithms")
        .answer(&format!("{name} is {}, {}. {}", facts.title, standing(facts.standing), text.when))
        .text(text.not_when)
        .section("In figures")
        .block(figures(facts, text))
        .section("Header and key")
        .blocks(match facts.family {
            Family::None => shown(facts),
            _ => vec![Block::Widget { name: "sign".to_owned(), props: name.to_owned(), fallback: shown(facts) }],
        })
        .section("What goes wrong")
        .list(text.pitfalls)
        .section("In the audit")
        .block(rules(watched(facts)));
    let writer = match effort(facts.family) {
        "" => writer,
        effort => {
            writer.section("What it costs to compute").widget("bench", name, vec![Block::Paragraph(rich(effort))])
        }
    };
    let others: Vec<String> = crate::jose::alg::facts::ALL
        .iter()
        .filter_map(|other| {
            pairs::address(name, other.name).map(|path| format!("[[page:{path}|{name} or {}]]", other.name))
        })
        .collect();
    let others: Vec<&str> = others.iter().map(String::as_str).collect();
    let writer = if others.is_empty() { writer } else { writer.section("Beside another").list(&others) };
    Some(writer.related("/algorithms/choose", "Choosing an algorithm").cites(text.cites).done())
}

fn figures(facts: &Facts, text: &AlgorithmText) -> Block {
    let mut rows = vec![vec!["Key".to_owned(), key(facts)]];
    for signing in signings().iter().filter(|signing| signing.alg == facts.name) {
        let size = format!(
            "{} bytes, {} characters; a token with {SAMPLE_CLAIMS} bytes of claims has {}",
            signing.bytes,
            base64url_length(signing.bytes),
            sample_token(facts.name, signing.bytes)
        );
        let room = claims_room("__Host-at".len(), sample_header(facts.name), signing.bytes);
        let room = room.map_or_else(|| "none".to_owned(), |bytes| format!("{bytes} bytes"));
        rows.push(vec![format!("Signature, {}", signing.name), size]);
        rows.push(vec![format!("Claims that fit a cookie, {}", signing.name), room]);
    }
    if let Some(characters) =
        public_key_characters(facts, 2048).filter(|_| facts.signature_bytes.is_some() || facts.kty == "RSA")
    {
        let of = if facts.kty == "RSA" { " (2048 bits)" } else { "" };
        rows.push(vec!["Public key in a JWK".to_owned(), format!("{characters} characters{of}")]);
    }
    let more = [
        ("Strength", text.strength),
        ("Against quantum computers", text.quantum),
        ("Random numbers", text.randomness),
        ("Registry", text.registry),
        ("Standing", standing(facts.standing)),
        ("Defined in", facts.source),
        ("Our advice", text.advice.words()),
    ];
    rows.extend(more.map(|(name, value)| vec![name.to_owned(), value.to_owned()]));
    table(&format!("{} in figures", facts.name), &["", facts.name], &rows)
}

/// What its keys are.
fn key(facts: &Facts) -> String {
    match (facts.family, facts.curve) {
        (Family::Hmac, _) => format!("`oct`, a secret of at least {} random bytes", facts.min_key_bits / 8),
        (Family::RsaPkcs1 | Family::RsaPss, _) => format!("`RSA`, a modulus of at least {} bits", facts.min_key_bits),
        (Family::MlDsa, _) => format!("`AKP`, with `alg` {} in the key", facts.name),
        (Family::None, _) => "there is none".to_owned(),
        (_, Some(curve)) => format!("`{}`, on {curve}", facts.kty),
        (_, None) => format!("`{}`, on Ed25519 or Ed448", facts.kty),
    }
}

/// A header, and how the key looks that verifies.
fn shown(facts: &Facts) -> Vec<Block> {
    let block = |label: &str, text: String| Block::Code { label: label.to_owned(), text };
    let name = facts.name;
    let key = match facts.family {
        Family::None => {
            let token = "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhbnlib2R5In0.".to_owned();
            return vec![
                block("the header", r#"{"alg":"none"}"#.to_owned()),
                block("a whole token: nothing behind the last dot", token),
            ];
        }
        Family::Hmac => r#""k":"...""#.to_owned(),
        Family::RsaPkcs1 | Family::RsaPss => r#""n":"...","e":"AQAB""#.to_owned(),
        Family::Ecdsa => format!(r#""crv":"{}","x":"...","y":"...""#, facts.curve.unwrap_or_default()),
        Family::Eddsa => format!(r#""crv":"{}","x":"...""#, facts.curve.unwrap_or("Ed25519")),
        Family::MlDsa => r#""pub":"...""#.to_owned(),
    };
    let who = if facts.family == Family::Hmac {
        "the secret, which signs and verifies"
    } else {
        "the public key, which verifies"
    };
    vec![
        block("the header", format!(r#"{{"alg":"{name}","typ":"JWT","kid":"2026-11"}}"#)),
        block(who, format!(r#"{{"kty":"{}","alg":"{name}",{key},"kid":"2026-11"}}"#, facts.kty)),
    ]
}

/// Rules of the audit that look at tokens and keys of this kind.
fn watched(facts: &Facts) -> &'static [&'static str] {
    match (facts.family, facts.name) {
        (Family::Hmac, _) => &["secret-too-short", "secret-guessable", "public-key-as-secret", "jwks-symmetric"],
        (Family::RsaPkcs1 | Family::RsaPss, _) => {
            &["rsa-key-small", "rsa-exponent-three", "rsa-primes-close", "signature-length"]
        }
        (_, "ES256K") => &["alg-es256k", "signature-high-s", "signature-der", "point-off-curve"],
        (Family::Ecdsa, _) => &["signature-der", "signature-zero", "signature-length", "point-off-curve"],
        (_, "Ed25519") => &["ed25519-s-not-reduced", "ed25519-r-weak", "point-small-order"],
        (_, "Ed448") => &["ed448-unused-bits", "point-small-order", "signature-length"],
        (Family::Eddsa, _) => &["alg-eddsa", "key-alg-mismatch", "point-small-order"],
        (Family::MlDsa, _) => &["size-cookie", "size-server", "jwk-alg-mismatch"],
        (Family::None, _) => &["alg-none", "signature-part-missing", "signature-empty"],
    }
}

/// How the work is spread; empty where there is none.
const fn effort(family: Family) -> &'static str {
    match family {
        Family::Hmac => "Signing and verifying are one computation: a hash over the token with the secret mixed in.",
        Family::RsaPkcs1 => {
            "Verifying is quick, since the public exponent is small; signing takes many times as long, and grows faster than the key."
        }
        Family::RsaPss => {
            "The padding costs a few hashes more than the old one. The rest is RSA: quick to verify, slow to sign."
        }
        Family::Ecdsa => {
            "Signing multiplies one point of the curve, verifying two, so verifiers work a little more than signers."
        }
        Family::Eddsa => {
            "Both directions are quick. The token is hashed twice while signing, which shows only with large payloads."
        }
        Family::MlDsa => {
            "A signer tries until a candidate fits, so that the time varies from one signature to the next; verifying always takes the same."
        }
        Family::None => "",
    }
}
