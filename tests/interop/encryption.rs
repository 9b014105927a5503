//! Encryption: made here and read there, made there and read here, and damaged ones refused by both.

use serde_json::{Value, json};

use super::peer::{Peer, peers};
use super::{damaged, fixture, judged, made, secret};
use claimcheck::check::report::DecryptionState;

const PLAINTEXT: &str = "{\"iss\":\"interop\",\"text\":\"\u{e4}\u{2713}\"}";

const ENCS: [(&str, usize); 6] = [
    ("A128CBC-HS256", 32),
    ("A192CBC-HS384", 48),
    ("A256CBC-HS512", 64),
    ("A128GCM", 16),
    ("A192GCM", 24),
    ("A256GCM", 32),
];

/// What each peer lacks: algorithms, and curves for agreement.
const LACKING: [(&str, &[&str]); 2] = [
    ("jose", &["RSA1_5", "X448"]),
    // jwcrypto has no names for these two.
    ("jwcrypto", &["RSA-OAEP-384", "RSA-OAEP-512"]),
];

/// The algorithm, a word for the key, and the key.
fn keys() -> Vec<(&'static str, &'static str, String)> {
    let mut keys = Vec::new();
    for alg in ["RSA1_5", "RSA-OAEP", "RSA-OAEP-256", "RSA-OAEP-384", "RSA-OAEP-512"] {
        keys.push((alg, "RSA", fixture("rsa.jwk.json")));
    }
    for (alg, bytes) in [("A128KW", 16), ("A192KW", 24), ("A256KW", 32)] {
        keys.push((alg, "oct", secret(bytes)));
    }
    for (alg, bytes) in [("A128GCMKW", 16), ("A192GCMKW", 24), ("A256GCMKW", 32)] {
        keys.push((alg, "oct", secret(bytes)));
    }
    let curves = [("P-256", "p256"), ("P-384", "p384"), ("P-521", "p521"), ("X25519", "x25519"), ("X448", "x448")];
    for alg in ["ECDH-ES", "ECDH-ES+A128KW", "ECDH-ES+A192KW", "ECDH-ES+A256KW"] {
        keys.extend(curves.map(|(curve, file)| (alg, curve, fixture(&format!("{file}.jwk.json")))));
    }
    for alg in ["PBES2-HS256+A128KW", "PBES2-HS384+A192KW", "PBES2-HS512+A256KW"] {
        keys.push((alg, "password", secret(20)));
    }
    keys
}

#[test]
fn encryption_goes_both_ways() {
    for mut peer in peers() {
        let lacking = LACKING.iter().find(|(name, _)| *name == peer.name).map_or(&[][..], |(_, names)| names);
        let mut seen = 0;
        for (at, (alg, word, key)) in keys().into_iter().enumerate() {
            if lacking.contains(&alg) || lacking.contains(&word) {
                continue;
            }
            // Each key management with one content encryption, in turn; all content encryptions with `dir` below.
            let (enc, _) = ENCS[at % ENCS.len()];
            both_ways(&mut peer, alg, enc, &key, word);
            seen += 1;
        }
        for (enc, bytes) in ENCS {
            both_ways(&mut peer, "dir", enc, &secret(bytes), "oct");
        }
        assert!(seen >= 23, "{}: only {seen} algorithms", peer.name);
    }
}

fn both_ways(peer: &mut Peer, alg: &str, enc: &str, key: &str, word: &str) {
    let jwk: Value = serde_json::from_str(key).unwrap();
    let who = format!("{} {alg} {enc} {word}", peer.name);

    let ours = made(&format!("{{\"alg\":\"{alg}\",\"enc\":\"{enc}\"}}"), PLAINTEXT, key);
    let answer = peer.ask(&json!({ "op": "decrypt", "key": jwk, "token": ours }));
    assert_eq!(answer["payload"], PLAINTEXT, "{who}: ours is read there: {answer}");
    let answer = peer.ask(&json!({ "op": "decrypt", "key": jwk, "token": damaged(&ours) }));
    assert!(answer["error"].is_string(), "{who}: a damaged one is refused there: {answer}");

    let question = json!({ "op": "encrypt", "key": jwk, "header": { "alg": alg, "enc": enc }, "payload": PLAINTEXT });
    let answer = peer.ask(&question);
    let theirs = answer["token"].as_str().unwrap_or_else(|| panic!("{who}: {answer}"));
    assert_eq!(plaintext(theirs, key).as_deref(), Some(PLAINTEXT), "{who}");
    assert_eq!(plaintext(&damaged(theirs), key), None, "{who}");
}

/// What is read here; none when it cannot be decrypted.
fn plaintext(token: &str, key: &str) -> Option<String> {
    let decryption = judged(token, key).decryption.expect("an encrypted token is told as one");
    let is_decrypted = decryption.line.state == DecryptionState::Decrypted;
    assert_eq!(is_decrypted, decryption.plaintext.is_some(), "{}", decryption.line.detail);
    decryption.plaintext.map(|tree| tree.raw.clone())
}
