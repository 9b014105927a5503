//! A token is edited and signed again, and what is unsafe is made only when the person insists.

use crate::harness::Stage;
use crate::harness::files::fixture;

const SECRET: &str = "Zk3v9Qx1mT7pL0sY4rB8nC2wD6hF5jG_";

#[tokio::test]
async fn a_token_is_edited_and_signed_again_with_the_key_still_there() {
    let stage = Stage::open().await;
    let page = stage.workbench().await;
    // Something of ours to begin with.
    page.click("nav a[href='/encoder']").await;
    page.present("#build-key").await;
    page.put("#build-payload", "{ \"role\" : \"reader\",\n\"n\":1.50 }").await;
    page.put("#build-key", SECRET).await;
    let first = page.built().await;
    page.click("#open-token").await;
    page.ready().await;
    let verdict = page.verdict().await;
    assert_eq!(verdict.signature, "verified", "{verdict:?} {:?}", page.value("#key").await);
    assert_eq!(page.value("#token").await, first);

    page.click("#edit-token").await;
    page.present("#build-payload").await;
    assert_eq!(page.value("#build-payload").await, "{ \"role\" : \"reader\",\n\"n\":1.50 }", "byte for byte");
    page.put("#build-payload", "{ \"role\" : \"writer\",\n\"n\":1.50 }").await;
    let second = page.built_other_than(&first).await;
    page.click("#open-token").await;
    page.ready().await;
    assert_eq!(page.verdict().await.signature, "verified");
    assert!(page.text("#payload").await.contains("writer"));
    // The old signature is not one of the new payload.
    let parts: Vec<&str> = second.split('.').collect();
    let mixed = format!("{}.{}.{}", parts[0], parts[1], first.split('.').nth(2).unwrap());
    assert_eq!(page.check(&mixed, SECRET).await.signature, "invalid");
}

#[tokio::test]
async fn unsafe_choices_are_loud_and_need_insisting() {
    let stage = Stage::open().await;
    let page = stage.workbench().await;
    page.click("nav a[href='/encoder']").await;
    page.present("#build-key").await;
    page.put("#build-key", "short").await;
    page.present("#make-anyway").await;
    assert_eq!(page.value("#built-token").await, "");
    page.contains("main", "secret-too-short").await;
    page.click("#make-anyway").await;
    page.built().await;
    page.put("#build-key", "other").await;
    page.present("#make-anyway").await;
}

#[tokio::test]
async fn faults_are_told_with_their_place_and_nothing_typed_is_lost() {
    let stage = Stage::open().await;
    let page = stage.workbench().await;
    page.click("nav a[href='/encoder']").await;
    page.present("#build-key").await;
    page.put("#build-key", SECRET).await;
    page.put("#build-header", "{\"alg\":\"HS256\",}").await;
    page.contains("main", "json-header").await;
    assert_eq!(page.value("#build-header").await, "{\"alg\":\"HS256\",}");
    page.put("#build-header", "{\"alg\":\"HS257\"}").await;
    page.contains("main", "alg-unsupported").await;
    page.put("#build-header", "{\"alg\":\"RS256\"}").await;
    page.put("#build-key", &fixture("rs256.public.pem")).await;
    page.contains("main", "expected a private key").await;
}

#[tokio::test]
async fn the_choice_of_algorithm_changes_nothing_else_in_the_header() {
    let stage = Stage::open().await;
    let page = stage.workbench().await;
    page.click("nav a[href='/encoder']").await;
    page.present("#build-key").await;
    page.put("#build-header", "{ \"typ\":\"JWT\",\n  \"alg\" : \"HS256\" , \"x\":1.50}").await;
    page.choose("#build-alg", "ECDH-ES").await;
    page.value_is("#build-header", "{ \"typ\":\"JWT\",\n  \"alg\" : \"ECDH-ES\" , \"x\":1.50, \"enc\":\"A256GCM\"}")
        .await;
}
