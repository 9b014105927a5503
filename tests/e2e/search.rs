//! Search: the key `/` opens it on every page, and what was pasted survives going to what it finds.

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
use serde_json::json;

use crate::harness::files::fixture;
use crate::harness::{Browser, Stage};

const OPEN: &str = "const field = document.querySelector('#search[open] #search-field');
    return field && document.activeElement === field ? null : 'no field with the focus';";

async fn type_keys(browser: &Browser, keys: &str) {
    let keys = keys.chars().fold(KeyActions::new("keyboard".to_owned()), |keys, value| {
        keys.then(KeyAction::Down { value }).then(KeyAction::Up { value })
    });
    browser.client.perform_actions(keys).await.expect("key presses");
}

/// The addresses that are found, best first.
async fn hits(browser: &Browser) -> Vec<String> {
    let read = "return [...document.querySelectorAll('.search__hit')].map((hit) => hit.getAttribute('href'));";
    browser.until("hits", "return document.querySelector('.search__hit') ? null : 'none';").await;
    browser.run(read, json!([])).await
}

#[tokio::test]
async fn a_page_to_read_is_found_from_the_keyboard() {
    let stage = Stage::open().await;
    stage.browser.go(&stage.site.url("/glossary")).await;
    stage.browser.until("the script", "return globalThis.claimcheck ? null : 'not yet';").await;
    type_keys(&stage.browser, "/").await;
    stage.browser.until("the field", OPEN).await;
    type_keys(&stage.browser, "duplicate-member").await;
    let found = hits(&stage.browser).await;
    assert_eq!(found.first().map(String::as_str), Some("/rules/duplicate-member"), "{found:?}");
    // Tab leaves the field for the first hit, Enter goes there.
    type_keys(&stage.browser, "\u{e004}\u{e007}").await;
    let there = "return location.pathname === '/rules/duplicate-member' ? null : location.pathname;";
    stage.browser.until("the rule", there).await;
}

#[tokio::test]
async fn the_workbench_keeps_what_was_pasted() {
    let (token, key) = (fixture("rs256.token"), fixture("rs256.public.pem"));
    let stage = Stage::open().await;
    let page = stage.workbench().await;
    assert_eq!(page.check(&token, &key).await.signature, "verified");
    page.click("[data-opens-search]").await;
    stage.browser.until("the field", OPEN).await;
    type_keys(&stage.browser, "self-carried").await;
    assert!(hits(&stage.browser).await.contains(&"/rules/self-carried-key".to_owned()));
    page.click(".search__hit[href='/rules/self-carried-key']").await;
    let there = "return location.pathname === '/rules/self-carried-key'
        && document.querySelector('article h1')?.textContent === 'self-carried-key' ? null : document.title;";
    stage.browser.until("the rule", there).await;
    page.click("nav a[href='/']").await;
    page.ready().await;
    assert_eq!(page.value("#token").await, token);
    assert_eq!(page.verdict().await.signature, "verified");
}

/// Somebody who types a slash into a field means the slash.
#[tokio::test]
async fn a_slash_in_a_field_is_a_letter() {
    let stage = Stage::open().await;
    let page = stage.workbench().await;
    stage.browser.run::<()>("document.querySelector('#key').focus();", json!([])).await;
    type_keys(&stage.browser, "a/b").await;
    page.value_is("#key", "a/b").await;
    let is_closed: bool = stage.browser.run("return !document.querySelector('#search[open]');", json!([])).await;
    assert!(is_closed);
}
