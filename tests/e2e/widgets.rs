//! Widgets on their pages: they come alive, ask the engine, and can be used without a mouse.

use fantoccini::Locator;
use serde_json::json;

use crate::harness::{Browser, Stage};

/// The arrow to the right.
const RIGHT: &str = "\u{e014}";

/// Opens a page and brings the widget of that name to life.
async fn alive(stage: &Stage, path: &str, name: &str) {
    let browser = &stage.browser;
    browser.go(&stage.site.url(path)).await;
    let script = "document.querySelector(`.island[data-widget=\"${arguments[0]}\"]`)?.scrollIntoView();";
    browser.run::<()>(script, json!([name])).await;
    let is_alive = format!(
        "return document.querySelector('.island[data-widget=\"{name}\"][data-alive]') ? null : document.body.innerText.slice(0, 200);"
    );
    browser.until(name, &is_alive).await;
}

/// Waits until the state of that name is `expected` somewhere in the page.
async fn state(browser: &Browser, name: &str, expected: &str) {
    let script = format!(
        "const state = document.querySelector('.island__live [{name}]')?.getAttribute('{name}');
         return state === '{expected}' ? null : state;"
    );
    browser.until(expected, &script).await;
}

async fn press(browser: &Browser, id: &str, keys: &str) {
    let element = browser.client.find(Locator::Id(id)).await.expect("the control");
    element.send_keys(keys).await.expect("a key press");
}

async fn text(browser: &Browser, selector: &str) -> String {
    browser.run("return document.querySelector(arguments[0]).innerText;", json!([selector])).await
}

#[tokio::test]
async fn a_token_that_was_meddled_with_is_refused() {
    let stage = Stage::open().await;
    alive(&stage, "/basics", "tamper").await;
    let browser = &stage.browser;
    state(browser, "data-signature", "verified").await;
    press(browser, "tamper-payload", " ").await;
    state(browser, "data-signature", "invalid").await;
    for (words, expected) in [
        ("Take it off and say none", "unsigned"),
        ("Sign with another key", "invalid"),
        ("Sign with the right key", "verified"),
    ] {
        let way = format!("//label[contains(., '{words}')]/input");
        let way = browser.client.find(Locator::XPath(&way)).await.expect("the way");
        way.send_keys(" ").await.expect("a key press");
        state(browser, "data-signature", expected).await;
    }
}

#[tokio::test]
async fn claims_are_judged_while_they_move() {
    let stage = Stage::open().await;
    alive(&stage, "/basics/claims", "claimplay").await;
    let browser = &stage.browser;
    state(browser, "data-policy", "pass").await;
    browser.run::<()>("document.querySelector('#claimplay-exp-s').select();", json!([])).await;
    press(browser, "claimplay-exp-s", "-5").await;
    state(browser, "data-policy", "fail").await;
    assert!(text(browser, ".claimplay__outcome").await.contains("RFC 7519 4.1.4"));
    press(browser, "claimplay-leeway", RIGHT).await;
    state(browser, "data-policy", "pass").await;
}

#[tokio::test]
async fn an_algorithm_signs_a_sample() {
    let stage = Stage::open().await;
    alive(&stage, "/algorithms/es256", "sign").await;
    let browser = &stage.browser;
    press(browser, "sign-start", " ").await;
    state(browser, "data-signature", "verified").await;
    browser.until("the key", "return document.querySelector('#sign-key') ? null : 'none yet';").await;
    assert!(text(browser, "#sign-key").await.contains("P-256"));
    assert!(text(browser, ".sign__says").await.contains("64 of them are the signature"));
}

#[tokio::test]
async fn this_device_is_measured() {
    let stage = Stage::open().await;
    alive(&stage, "/algorithms/es256", "bench").await;
    let browser = &stage.browser;
    press(browser, "bench-start", " ").await;
    let done = "const said = document.querySelector('.bench [role=status]').innerText;
        return said.startsWith('All is measured') ? null : said;";
    browser.until("results", done).await;
    let row = text(browser, "#bench-results tbody tr").await;
    assert!(row.starts_with("ES256") && row.contains(" to "), "{row}");
}

#[tokio::test]
async fn questions_lead_to_an_algorithm() {
    let stage = Stage::open().await;
    alive(&stage, "/algorithms/choose", "decision").await;
    let browser = &stage.browser;
    let answer = "document.querySelectorAll('.decision__question:last-of-type input')[arguments[0]].click();";
    for (at, words) in
        [(0, "Answer the last"), (1, "Answer the last"), (0, "Answer the last"), (1, "Answer the last"), (1, "Ed25519")]
    {
        browser.run::<()>(answer, json!([at])).await;
        let said = format!(
            "const said = document.querySelector('.decision__advice').innerText; return said.includes('{words}') ? null : said;"
        );
        browser.until(words, &said).await;
    }
}

#[tokio::test]
async fn a_flow_is_stepped_through_by_keyboard() {
    let stage = Stage::open().await;
    alive(&stage, "/authentication", "flow").await;
    let browser = &stage.browser;
    assert!(text(browser, ".flow__who").await.starts_with("1 of "));
    press(browser, "flow-next", " ").await;
    let second =
        "const who = document.querySelector('.flow__who').innerText; return who.startsWith('2 of ') ? null : who;";
    browser.until("the second step", second).await;
}

#[tokio::test]
async fn a_claim_shows_its_characters() {
    let stage = Stage::open().await;
    alive(&stage, "/basics/structure", "anatomy").await;
    let browser = &stage.browser;
    let member = browser.client.find(Locator::Css(".anatomy__member")).await.expect("a claim");
    member.send_keys("\u{e007}").await.expect("a key press");
    let pointed = "return document.querySelector('#anatomy-token [data-pointed]') ? null : 'nothing';";
    browser.until("its characters", pointed).await;
    assert!(text(browser, ".anatomy__says").await.contains("characters"));
}

#[tokio::test]
async fn a_header_says_what_may_be_believed() {
    let stage = Stage::open().await;
    alive(&stage, "/basics/structure", "header-trust").await;
    assert!(text(&stage.browser, ".header-trust").await.contains("never to be believed"));
}
