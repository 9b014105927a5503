//! What must never look verified: keys that the token brings along, no signature, a public key used as a secret.

use serde_json::json;

use crate::harness::files::fixture;
use crate::harness::{Stage, token};

#[tokio::test]
async fn a_key_from_the_token_proves_nothing() {
    let stage = Stage::open().await;
    let page = stage.workbench().await;
    for name in ["jwk-in-header.token", "x5c-in-header.token", "jku-in-header.token"] {
        page.clear().await;
        let verdict = page.check(&fixture(name), "").await;
        assert_eq!(verdict.signature, "self-asserted", "{name}: {verdict:?}");
        assert!(!verdict.text.contains("Signature verified"), "{name}: {verdict:?}");
    }
    // Nothing was fetched from where the token says its key is.
    assert_eq!(stage.outside.requests().await, Vec::<String>::new());
}

#[tokio::test]
async fn no_signature_is_no_signature_in_any_spelling() {
    let stage = Stage::open().await;
    let page = stage.workbench().await;
    for spelling in ["none", "None", "nOnE", "NONE"] {
        let token = token::unsigned(&json!({ "alg": spelling, "typ": "JWT" }), &json!({ "sub": "admin" }));
        for key in ["", "a secret that has nothing to do with it"] {
            page.clear().await;
            let verdict = page.check(&token, key).await;
            assert_eq!(verdict.signature, "unsigned", "{spelling} with key {key:?}: {verdict:?}");
        }
    }
}

#[tokio::test]
async fn a_public_key_is_no_secret() {
    let stage = Stage::open().await;
    let page = stage.workbench().await;
    let verdict = page.check(&fixture("hs256-with-public-pem.token"), &fixture("rs256.public.pem")).await;
    assert_eq!(verdict.signature, "invalid", "{verdict:?}");
    // The same key is good for what it is meant for.
    assert_eq!(page.check(&fixture("rs256.token"), &fixture("rs256.public.pem")).await.signature, "verified");
}
