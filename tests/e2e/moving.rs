//! Looking at another page costs nothing that was typed: the state lives above the pages, in memory only.

use serde_json::json;

use crate::harness::Stage;
use crate::harness::files::fixture;

#[tokio::test]
async fn what_was_pasted_is_there_after_a_look_at_another_page() {
    let (token, key) = (fixture("rs256.token"), fixture("rs256.public.pem"));
    let stage = Stage::open().await;
    let page = stage.workbench().await;
    assert_eq!(page.check(&token, &key).await.signature, "verified");
    page.put("#policy-leeway", "7").await;

    page.click("nav a[href='/about/offline']").await;
    let elsewhere = "return document.querySelector('#token') ? 'still the workbench' : null;";
    stage.browser.until("the other page", elsewhere).await;
    let address: String = stage.browser.run("return location.href;", json!([])).await;
    assert!(address.ends_with("/about/offline"), "{address}");

    page.click("nav a[href='/']").await;
    page.ready().await;
    assert_eq!(page.value("#token").await, token);
    assert_eq!(page.value("#key").await, key);
    assert_eq!(page.value("#policy-leeway").await, "7");
    assert_eq!(page.value("#secret-encoding").await, "utf-8");
    assert_eq!(page.verdict().await.signature, "verified");
}
