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

#[tokio::test]
async fn three_pages_of_the_glossary_later_everything_is_still_there_and_nothing_was_stored() {
    let (token, key) = (fixture("rs256.token"), fixture("rs256.public.pem"));
    let stage = Stage::open().await;
    let page = stage.workbench().await;
    assert_eq!(page.check(&token, &key).await.signature, "verified");

    page.click("nav a[href='/reference']").await;
    let shown = |heading: &str| {
        format!(
            "const shown = document.querySelector('article h1')?.textContent; return shown === '{heading}' ? null : shown ?? 'nothing';"
        )
    };
    stage.browser.until("the reference", &shown("Reference")).await;
    page.click("main a[href='/glossary']").await;
    stage.browser.until("the glossary", &shown("Glossary")).await;
    for at in 0..3 {
        // A term with a page of its own, and back.
        let follow = "const link = document.querySelectorAll('dt a[href^=\"/glossary/\"]')[arguments[0]];
            link.click();
            return link.getAttribute('href');";
        let path: String = stage.browser.run(follow, json!([at])).await;
        let there = format!(
            "return location.pathname === '{path}' && !document.title.startsWith('Glossary') ? null : document.title;"
        );
        stage.browser.until(&path, &there).await;
        stage.browser.run::<()>("history.back();", json!([])).await;
        stage.browser.until("the glossary again", &shown("Glossary")).await;
    }
    page.click("nav a[href='/']").await;
    page.ready().await;
    assert_eq!(page.value("#token").await, token);
    assert_eq!(page.value("#key").await, key);
    assert_eq!(page.verdict().await.signature, "verified");
    let stored: Vec<String> = stage
        .browser
        .run(
            "return [...Object.keys(localStorage), ...Object.keys(sessionStorage), document.cookie].filter(Boolean);",
            json!([]),
        )
        .await;
    assert_eq!(stored, Vec::<String>::new());
    let title: String = stage.browser.run("return document.title;", json!([])).await;
    assert!(title.starts_with("JWT workbench"), "{title}");
}
