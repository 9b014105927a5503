//! Encrypted tokens in the page: those of RFC 7520 open with their keys, and stay shut without.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::Value;

use crate::harness::Stage;
use crate::harness::files::Vectors;

#[tokio::test]
async fn every_jwe_of_rfc_7520_is_decrypted() {
    let vectors = Vectors::read("rfc7520");
    let stage = Stage::open().await;
    let page = stage.workbench().await;
    let cases = vectors.cases("jwe");
    assert!(cases.len() > 35, "{}", cases.len());
    for case in cases {
        let id = case["id"].as_str().unwrap();
        let verdict = page.check(&vectors.token(id), &vectors.key(case["key"].as_str().unwrap())).await;
        assert_ne!(verdict.structure, "broken", "{id}: {verdict:?}");
        let state: String = page.attribute("#decryption", "data-state").await;
        assert_eq!(state, "decrypted", "{id}: {}", page.text("#decryption").await);
        let plaintext = URL_SAFE_NO_PAD.decode(case["plaintext_b64u"].as_str().unwrap()).unwrap();
        let plaintext = String::from_utf8(plaintext).unwrap();
        let shown = page.text("#payload").await;
        match serde_json::from_str::<Value>(&plaintext) {
            Ok(claims) => assert_eq!(serde_json::from_str::<Value>(&shown).unwrap(), claims, "{id}"),
            Err(_) => assert_eq!(shown.trim(), plaintext.trim(), "{id}"),
        }
        // Decryption is no proof of origin, and must not look like one.
        assert_ne!(verdict.signature, "verified", "{id}");
        if case["inner_key"].is_null() {
            assert!(page.text("#decryption").await.contains("says nothing about who wrote it"), "{id}");
        }
    }
}

#[tokio::test]
async fn the_token_inside_verifies_with_its_own_key() {
    let vectors = Vectors::read("rfc7520");
    let cases = vectors.cases("jwe");
    let case = cases.iter().find(|case| case["id"] == "rfc7520-6-nested-compact").unwrap();
    let stage = Stage::open().await;
    let page = stage.workbench().await;
    let key = vectors.key(case["key"].as_str().unwrap());
    assert_ne!(page.check(&vectors.token("rfc7520-6-nested-compact"), &key).await.signature, "verified");
    page.put("#inner-key", &vectors.key(case["inner_key"].as_str().unwrap())).await;
    assert_eq!(page.verdict().await.signature, "verified");
    assert!(page.text("#inner-header").await.contains("PS256"));
}

#[tokio::test]
async fn without_the_key_the_header_is_shown_and_with_another_nothing_more() {
    let vectors = Vectors::read("rfc7520");
    let stage = Stage::open().await;
    let page = stage.workbench().await;
    let token = vectors.token("rfc7520-5.2-compact");
    assert_eq!(page.check(&token, "").await.signature, "encrypted");
    assert!(page.text("#header").await.contains("RSA-OAEP"));
    assert_eq!(page.attribute("#decryption", "data-state").await, "no-key");
    let other = vectors.cases("jwe").into_iter().find(|case| case["id"] == "rfc7520-5.1-compact").unwrap();
    page.check(&token, &vectors.key(other["key"].as_str().unwrap())).await;
    assert_eq!(page.attribute("#decryption", "data-state").await, "failed");
    assert_eq!(page.text("#payload").await, "");
}
