//! The browser's own cryptography and ours, on the same keys and messages, whole and damaged: they must never differ.

use serde_json::Value;

use crate::harness::Stage;

/// Runs in the page; see the file.
const COMPARE: &str = include_str!("harness/scripts/compare_with_web_crypto.js");

#[tokio::test]
async fn we_and_web_crypto_accept_and_refuse_the_same() {
    let stage = Stage::open().await;
    stage.browser.go(&stage.site.url("/engine/example.html")).await;
    let answer: Value = stage.browser.run_async(COMPARE, serde_json::json!([])).await;
    assert!(answer["error"].is_null(), "{answer}");
    let compared = answer["compared"].as_object().unwrap_or_else(|| panic!("{answer}"));
    assert_eq!(answer["differences"], serde_json::json!([]), "{answer}");
    for alg in ["HS256", "HS512", "RS256", "RS384", "PS256", "PS512", "ES256", "ES384", "ES512", "Ed25519"] {
        assert!(compared.get(alg).and_then(Value::as_u64).is_some_and(|count| count >= 8), "{alg}: {compared:?}");
    }
    for alg in [
        "RSA-OAEP-256",
        "RSA-OAEP-512",
        "A256GCM",
        "A128GCM",
        "A256KW",
        "ECDH-ES P-256",
        "ECDH-ES P-384",
        "ECDH-ES P-521",
    ] {
        assert!(compared.get(alg).and_then(Value::as_u64).is_some_and(|count| count >= 2), "{alg}: {compared:?}");
    }
}
