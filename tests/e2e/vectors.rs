//! Published tokens and our own, with keys in the forms people have: they verify, and one changed bit is seen.

use serde_json::Value;

use crate::harness::files::{Vectors, fixture};
use crate::harness::{Stage, token};

/// The token verifies with the key; with one bit of signature or payload changed it does not.
async fn check(token: &str, key: &str) {
    let stage = Stage::open().await;
    let page = stage.workbench().await;

    let verdict = page.check(token, key).await;
    assert_eq!(verdict.signature, "verified", "{verdict:?}");
    assert_eq!(verdict.structure, "ok", "{verdict:?}");
    assert!(verdict.text.contains("Signature verified"), "{verdict:?}");

    // Scripts may read what is shown as what it is.
    for (part, text) in token::parts(token).into_iter().zip([page.text("#header").await, page.text("#payload").await]) {
        let shown: Value = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error} in {text}"));
        assert_eq!(shown, token::json(part));
    }

    for changed in [token::with_other_signature(token), token::with_other_issuer(token)] {
        let verdict = page.check(&changed, key).await;
        assert_eq!(verdict.signature, "invalid", "{changed}: {verdict:?}");
        assert!(verdict.text.contains("Signature invalid"), "{verdict:?}");
    }

    // And back: no verdict sticks.
    assert_eq!(page.check(token, key).await.signature, "verified");
    assert_eq!(page.check(token, "").await.signature, "no-key");
}

#[tokio::test]
async fn hs256_of_rfc_7515_verifies_with_its_jwk() {
    let vectors = Vectors::read("rfc7515");
    check(&vectors.token("rfc7515-A.1"), &vectors.key("A.1-hmac")).await;
}

#[tokio::test]
async fn rs256_verifies_with_a_certificate() {
    check(&fixture("rs256.token"), &fixture("rs256.certificate.pem")).await;
}

#[tokio::test]
async fn es256_verifies_with_the_right_key_of_a_set() {
    check(&fixture("es256.token"), &fixture("es256.jwks.json")).await;
}

#[tokio::test]
async fn a_secret_is_read_as_it_is_said_to_be() {
    let vectors = Vectors::read("rfc7515");
    let token = vectors.token("rfc7515-A.1");
    let key: Value = serde_json::from_str(&vectors.key("A.1-hmac")).expect("a JWK");
    let secret = key["k"].as_str().expect("a secret");

    let stage = Stage::open().await;
    let page = stage.workbench().await;
    assert_eq!(page.check(&token, secret).await.signature, "invalid", "the text itself is not the secret");
    page.choose("#secret-encoding", "base64url").await;
    assert_eq!(page.verdict().await.signature, "verified");
    page.choose("#secret-encoding", "hex").await;
    assert_ne!(page.verdict().await.signature, "verified");
}

#[tokio::test]
async fn every_ml_dsa_of_rfc_9964_verifies() {
    let vectors = Vectors::read("rfc9964_mldsa");
    let stage = Stage::open().await;
    let page = stage.workbench().await;
    for case in vectors.cases("jws") {
        let (token, key) = (vectors.token(case["id"].as_str().unwrap()), vectors.key(case["key"].as_str().unwrap()));
        assert_eq!(page.check(&token, &key).await.signature, "verified", "{}", case["id"]);
        assert_eq!(page.check(&token::with_other_signature(&token), &key).await.signature, "invalid", "{}", case["id"]);
    }
}
