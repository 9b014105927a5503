//! What is expected becomes code for a library, and a policy in JSON becomes what is expected.

use crate::harness::Stage;
use crate::harness::files::fixture;

#[tokio::test]
async fn expectations_become_code_that_follows_them_and_holds_no_key() {
    let stage = Stage::open().await;
    let page = stage.workbench().await;
    page.check(&fixture("rs256.token"), &fixture("rs256.public.pem")).await;
    page.put("#policy-iss", "https://issuer.example").await;
    page.click("#policy-export summary").await;
    page.contains("#policy-code", "issuer: [\"https://issuer.example\"]").await;
    page.contains("#policy-code", "createPublicKey(key)").await;
    assert!(!page.text("#policy-code").await.contains("BEGIN PUBLIC KEY\n"));
    page.put("#policy-aud", "api").await;
    page.contains("#policy-code", "audience: [\"api\"]").await;
    page.choose("#policy-target", "python-pyjwt").await;
    page.contains("#policy-code", "audience=[\"api\"]").await;
    page.choose("#policy-target", "json").await;
    page.contains("#policy-code", "\"audience\": [\"api\"]").await;
}

#[tokio::test]
async fn without_a_key_and_an_algorithm_it_says_what_is_missing() {
    let stage = Stage::open().await;
    let page = stage.workbench().await;
    page.click("#policy-export summary").await;
    page.contains("#policy-missing", "expected a key or an allowed algorithm").await;
    page.put("#policy-algs", "ES256").await;
    page.contains("#policy-code", "algorithms: [\"ES256\"]").await;
}

#[tokio::test]
async fn a_policy_in_json_is_loaded_into_the_fields() {
    let stage = Stage::open().await;
    let page = stage.workbench().await;
    page.check(&fixture("rs256.token"), &fixture("rs256.certificate.pem")).await;
    page.click("#policy-export summary").await;
    page.put("#policy-json", r#"{ "issuer": 7 }"#).await;
    page.click("#policy-load").await;
    page.contains("#policy-fault", "line 1, column 13").await;
    page.put(
        "#policy-json",
        r#"{ "issuer": ["https://a.example", "https://issuer.example"], "algorithms": ["RS256"] }"#,
    )
    .await;
    page.click("#policy-load").await;
    let verdict = page.verdict().await;
    assert_eq!((verdict.policy.as_str(), verdict.signature.as_str()), ("pass", "verified"), "{verdict:?}");
    // What was loaded is what was typed: the code says it again.
    page.contains("#policy-code", "issuer: [\"https://a.example\", \"https://issuer.example\"]").await;
}
