//! All algorithms in three tables.

use super::{PATH, figures, standing};
use crate::content::algorithms::{self, jwe};
use crate::content::sources::jose::{DEPRECATE_NONE, IANA_JOSE, RFC_7518, RFC_9864, RFC_9964};
use crate::jose::alg::facts::{self, encryption, management};
use crate::site::document::Block;
use crate::site::reading::{Kind, Reading, Writer, table};

/// The list.
pub(super) fn page() -> Reading {
    let count = facts::ALL.len() + management::ALL.len() + encryption::ALL.len();
    Writer::new(
        PATH,
        Kind::Index,
        "JOSE algorithms",
        "Every registered algorithm for signing, for the content key and for the content: keys, sizes, standing, and our advice.",
    )
    .under("/reference", "Reference")
    .answer(&format!(
        "{count} names may stand in `alg` and `enc` of a token. For signing take [[alg:ES256]] or [[alg:Ed25519]], for encrypting \
         [[alg:ECDH-ES]] with [[alg:A256GCM]], and nothing that the tables below call old, unless somebody forces you."
    ))
    .text(
        "If you hesitate, [[page:/algorithms/choose|five questions]] lead to one of them, and \
         [[page:/compare/algorithms|any two for signing]] stand side by side on a page of their own. The sizes are counted by this \
         site's own code.",
    )
    .section("Signing")
    .text(
        "The value of [[header:alg]] in a signed token. Whether a verifier can also sign is the first thing to know: with a shared \
         secret it can.",
    )
    .block(signing())
    .section("Key management")
    .text(
        "The value of [[header:alg]] in an encrypted token: how the recipient comes to the key of the content. With a public key \
         anybody can encrypt, so a sender is never proved.",
    )
    .block(keys())
    .section("Content encryption")
    .text("The value of [[header:enc]]. All six encrypt and authenticate in one, and differ in keys, speed and what they forgive.")
    .block(content())
    .section("Names that are none of these")
    .text(
        "The registry also has names that browsers use for keys, such as HS1 and RS1, and prohibits them in tokens. Names for \
         post-quantum key exchange, for HPKE and for pairs of an old and a new signature are in drafts and may change.",
    )
    .cites(&[IANA_JOSE.whole(), RFC_7518.at("3.1, 4.1, 5.1"), RFC_9864.at("2"), RFC_9964.whole(), DEPRECATE_NONE.whole()])
    .done()
}

fn signing() -> Block {
    let row = |facts: &facts::Facts| {
        let text = algorithms::find(facts.name)?;
        let bytes = match facts.signature_bytes {
            Some(bytes) => bytes.to_string(),
            None if facts.kty == "RSA" => "as the modulus".to_owned(),
            None => "64 or 114".to_owned(),
        };
        Some(vec![
            format!("[[alg:{}]]", facts.name),
            facts.title.to_owned(),
            facts.curve.map_or_else(|| facts.kty.to_owned(), |curve| format!("{}, {curve}", facts.kty)),
            bytes,
            text.registry.to_owned(),
            standing(facts.standing).to_owned(),
            text.advice.words().to_owned(),
        ])
    };
    let rows: Vec<Vec<String>> = facts::ALL.iter().filter_map(row).collect();
    let head = ["alg", "What it is", "Key", "Signature, bytes", "Registry", "Standing", "Our advice"];
    table("Algorithms for signing", &head, &rows)
}

fn keys() -> Block {
    let row = |facts: &management::Facts| {
        let text = jwe::find(facts.name)?;
        Some(vec![
            format!("[[alg:{}]]", facts.name),
            facts.title.to_owned(),
            facts.kty.to_owned(),
            figures::encrypted_key(facts, 32).to_string(),
            text.registry.to_owned(),
            standing(facts.standing).to_owned(),
            text.advice.words().to_owned(),
        ])
    };
    let rows: Vec<Vec<String>> = management::ALL.iter().filter_map(row).collect();
    let head = ["alg", "What it is", "Key", "Encrypted key, bytes", "Registry", "Standing", "Our advice"];
    table("Algorithms for a content key of 32 bytes, RSA with 2048 bits", &head, &rows)
}

fn content() -> Block {
    let row = |facts: &encryption::Facts| {
        let text = jwe::find(facts.name)?;
        Some(vec![
            format!("[[alg:{}]]", facts.name),
            facts.title.to_owned(),
            facts.key_bytes.to_string(),
            facts.iv_bytes.to_string(),
            facts.tag_bytes.to_string(),
            text.registry.to_owned(),
            text.advice.words().to_owned(),
        ])
    };
    let rows: Vec<Vec<String>> = encryption::ALL.iter().filter_map(row).collect();
    let head = ["enc", "What it is", "Key", "Vector", "Tag", "Registry", "Our advice"];
    table("Algorithms for the content, sizes in bytes", &head, &rows)
}
