//! Signatures: made here and read there, made there and read here, and damaged ones refused by both.

use claimcheck::jose::key::generate::rsa::Step;
use claimcheck::jose::key::{Curve, generate, write};
use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;
use serde_json::{Value, json};

use super::peer::peers;
use super::{damaged, fixture, judged, made, secret};

const PAYLOAD: &str = "{\"iss\":\"interop\",\"text\":\"\u{e4}\u{2713}\"}";

/// What npm's jose lacks in this version of Node, and what jwcrypto lacks.
const LACKING: [(&str, &[&str]); 2] = [
    ("jose", &["ES256K", "Ed448", "EdDSA Ed448", "ML-DSA-44", "ML-DSA-65", "ML-DSA-87"]),
    ("jwcrypto", &["ML-DSA-44", "ML-DSA-65", "ML-DSA-87"]),
];

fn keys() -> Vec<(&'static str, String)> {
    let mut keys = vec![("HS256", secret(32)), ("HS384", secret(48)), ("HS512", secret(64))];
    keys.extend(["RS256", "RS384", "RS512", "PS256", "PS384", "PS512"].map(|alg| (alg, fixture("rsa.jwk.json"))));
    keys.push(("ES256", fixture("p256.jwk.json")));
    keys.push(("ES384", fixture("p384.jwk.json")));
    keys.push(("ES512", fixture("p521.jwk.json")));
    keys.push(("ES256K", fixture("k256.jwk.json")));
    keys.push(("EdDSA", fixture("ed25519.jwk.json")));
    keys.push(("Ed25519", fixture("ed25519.jwk.json")));
    keys.push(("EdDSA Ed448", fixture("ed448.jwk.json")));
    // And keys that were made here.
    let rsa = generated_rsa();
    keys.push(("RS256 with a generated RSA-3072", rsa.clone()));
    keys.push(("PS512 with a generated RSA-3072", rsa));
    let ec = generate::ec(Curve::P384, &mut UnwrapErr(SysRng));
    keys.push(("ES384 with a generated key", write::private_jwk(&ec).unwrap()));
    keys
}

fn generated_rsa() -> String {
    let mut search = generate::rsa::Search::new(3072).unwrap();
    loop {
        if let Step::Done(key) = search.step(&mut UnwrapErr(SysRng)) {
            return write::private_jwk(&key).unwrap();
        }
    }
}

#[test]
fn signatures_go_both_ways() {
    for mut peer in peers() {
        let lacking = LACKING.iter().find(|(name, _)| *name == peer.name).map_or(&[][..], |(_, algs)| algs);
        let mut seen = 0;
        for (name, key) in keys().into_iter().filter(|(alg, _)| !lacking.contains(alg)) {
            let alg = name.split(' ').next().unwrap();
            let jwk: Value = serde_json::from_str(&key).unwrap();
            let who = format!("{} {name}", peer.name);

            let ours = made(&format!("{{\"alg\":\"{alg}\"}}"), PAYLOAD, &key);
            let answer = peer.ask(&json!({ "op": "verify", "key": jwk, "token": ours }));
            assert_eq!(answer["payload"], PAYLOAD, "{who}: ours is accepted there: {answer}");
            let answer = peer.ask(&json!({ "op": "verify", "key": jwk, "token": damaged(&ours) }));
            assert!(answer["error"].is_string(), "{who}: a damaged one is refused there: {answer}");

            let answer = peer.ask(&json!({ "op": "sign", "key": jwk, "header": { "alg": alg }, "payload": PAYLOAD }));
            let theirs = answer["token"].as_str().unwrap_or_else(|| panic!("{who}: {answer}"));
            let report = judged(theirs, &key);
            assert_eq!(report.signature.state.name(), "verified", "{who}: {}", report.signature.detail);
            assert_eq!(judged(&damaged(theirs), &key).signature.state.name(), "invalid", "{who}");
            seen += 1;
        }
        assert!(seen >= 16, "{}: only {seen} algorithms", peer.name);
    }
}
