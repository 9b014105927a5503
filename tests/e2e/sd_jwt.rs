//! SD-JWT in the page: the example of RFC 9901 with disclosures switched off still verifies, and says what is left.

use serde_json::Value;

use crate::harness::files::Vectors;
use crate::harness::{Stage, Workbench};

async fn processed(page: &Workbench<'_>) -> Value {
    let text = page.text("#processed-payload").await;
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error} in {text}"))
}

#[tokio::test]
async fn disclosures_can_be_switched_off_and_the_presentation_verifies() {
    let vectors = Vectors::read("rfc9901_sdjwt");
    let cases = vectors.cases("sd-jwt");
    let case = cases.iter().find(|case| case["id"] == "rfc9901-simple-issuance").unwrap();
    let (token, key) = (vectors.token("rfc9901-simple-issuance"), vectors.key(case["key"].as_str().unwrap()));
    let stage = Stage::open().await;
    let page = stage.workbench().await;
    page.put("#policy-now", "1750000000").await;

    let verdict = page.check(&token, &key).await;
    assert_eq!((verdict.signature.as_str(), verdict.structure.as_str()), ("verified", "ok"), "{verdict:?}");
    assert_eq!(processed(&page).await, case["claims"]);
    let all = case["claims"].as_object().unwrap().len();

    for disclosure in [0, 3] {
        page.click(&format!("[data-disclosure='{disclosure}']")).await;
        let verdict = page.verdict().await;
        assert_eq!(verdict.signature, "verified", "{verdict:?}");
        assert_ne!(verdict.policy, "fail", "{verdict:?}");
    }
    assert_eq!(processed(&page).await.as_object().unwrap().len(), all - 2);

    // The presentation is a token of its own.
    let presentation = page.value("#presentation").await;
    assert_eq!(presentation.matches('~').count(), token.matches('~').count() - 2);
    page.click("#use-presentation").await;
    assert_eq!(page.verdict().await.signature, "verified");
    assert_eq!(page.value("#token").await, presentation);
    assert_eq!(processed(&page).await.as_object().unwrap().len(), all - 2);
}

#[tokio::test]
async fn key_binding_is_checked_against_the_request() {
    let vectors = Vectors::read("rfc9901_sdjwt");
    let cases = vectors.cases("sd-jwt");
    let case = cases.iter().find(|case| case["id"] == "rfc9901-simple-presentation").unwrap();
    let stage = Stage::open().await;
    let page = stage.workbench().await;
    page.put("#policy-now", "1750000000").await;
    page.check(&vectors.token("rfc9901-simple-presentation"), &vectors.key(case["key"].as_str().unwrap())).await;
    assert_eq!(page.attribute("#key-binding", "data-state").await, "unchecked");
    page.put("#policy-kb-nonce", "1234567890").await;
    page.put("#policy-kb-aud", "https://verifier.example.org").await;
    assert_ne!(page.verdict().await.policy, "fail");
    assert_eq!(page.attribute("#key-binding", "data-state").await, "verified");
    page.put("#policy-kb-nonce", "another").await;
    assert_eq!(page.verdict().await.policy, "fail");
    assert_eq!(page.attribute("#key-binding", "data-state").await, "refused");
}
