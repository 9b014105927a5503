//! The page can be typed into before its module has come, and nothing moves when it comes.

use std::collections::BTreeMap;

use fantoccini::Locator;
use serde_json::json;

use crate::harness::files::fixture;
use crate::harness::site::Host;
use crate::harness::{Setup, Stage, Workbench};

/// Where every element with an id is.
type Places = BTreeMap<String, [f64; 4]>;

const PLACES: &str = "return Object.fromEntries([...document.querySelectorAll('body [id]')].map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [element.id, [x, y, width, height]];
}));";

/// The page as it comes from the server, with its module held back.
async fn before_the_module() -> Stage {
    let host = Host { holds_module: true, ..Host::default() };
    let stage = Stage::with(Setup { host, hurries: true, ..Setup::default() }).await;
    stage.browser.go(&stage.site.url("/")).await;
    stage
        .browser
        .until(
            "the fields",
            "return document.querySelector('#token') && document.querySelector('#key') ? null : location.href;",
        )
        .await;
    stage.site.holds_module().await;
    let styled = "const { styleSheets, readyState } = document;
        return styleSheets.length > 0 && readyState !== 'loading' ? null : readyState;";
    stage.browser.until("the styles", styled).await;
    stage
}

#[tokio::test]
async fn what_is_typed_early_is_kept_and_used() {
    let (token, key) = (fixture("rs256.token"), fixture("rs256.certificate.pem"));
    let stage = before_the_module().await;
    let page = Workbench { browser: &stage.browser };
    let field = stage.browser.client.find(Locator::Css("#token")).await.expect("a token field");
    field.send_keys(&token).await.expect("typing");
    page.put("#key", &key).await;
    let is_alive: bool = stage.browser.run("return document.querySelector('[data-ready]') !== null;", json!([])).await;
    assert!(!is_alive, "the page came alive without its module");

    stage.site.release();
    page.ready().await;
    let verdict = page.verdict().await;
    assert_eq!((page.value("#token").await, page.value("#key").await), (token, key));
    assert_eq!(verdict.signature, "verified", "{verdict:?}");
}

#[tokio::test]
async fn nothing_moves_when_the_page_comes_alive() {
    let stage = before_the_module().await;
    let before: Places = stage.browser.run(PLACES, json!([])).await;
    assert!(before.contains_key("token") && before.contains_key("verdict"), "{before:?}");
    let heading: String = stage.browser.run("return document.querySelector('h1').textContent;", json!([])).await;
    assert!(!heading.is_empty(), "the page can be read before it is alive");

    stage.site.release();
    Workbench { browser: &stage.browser }.ready().await;
    stage.site.quiet().await;
    let after: Places = stage.browser.run(PLACES, json!([])).await;
    assert_eq!(after, before);
    let shifts: Vec<serde_json::Value> = stage.browser.run("return window.__seen.shifts;", json!([])).await;
    assert_eq!(shifts, Vec::<serde_json::Value>::new());
}
