//! Pages of tools: the one workbench, arranged for a question, with a text below that needs no script.

use claimcheck::site::tools::{Mode, TOOLS};
use serde_json::json;

use crate::harness::Stage;
use crate::harness::files::fixture;

const HEADINGS: &str = "return [...document.querySelectorAll('h1')].map((heading) => heading.textContent);";

const TEXT: &str = "return document.querySelector('.prose--below')?.textContent ?? '';";

#[tokio::test]
async fn every_tool_is_alive_and_keeps_its_text() {
    let (token, key) = (fixture("rs256.token"), fixture("rs256.public.pem"));
    let stage = Stage::open().await;
    for tool in TOOLS.iter().filter(|tool| tool.mode != Mode::Workshop) {
        let page = stage.workbench_at(tool.path).await;
        let verdict = page.check(&token, &key).await;
        assert_eq!(verdict.signature, "verified", "{}", tool.path);
        let headings: Vec<String> = stage.browser.run(HEADINGS, json!([])).await;
        assert_eq!(headings, [tool.heading]);
        let text: String = stage.browser.run(TEXT, json!([])).await;
        assert!(text.split_whitespace().count() > 120 && text.contains("Questions"), "{}: {text}", tool.path);
    }
}

#[tokio::test]
async fn the_text_of_a_tool_needs_no_script() {
    let stage = Stage::open().await;
    stage.browser.chromium("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await;
    for tool in &TOOLS {
        stage.browser.go(&stage.site.url(tool.path)).await;
        let headings: Vec<String> = stage.browser.run(HEADINGS, json!([])).await;
        assert_eq!(headings, [tool.heading]);
        let text: String = stage.browser.run(TEXT, json!([])).await;
        assert!(text.contains("Questions") && text.contains("Sources"), "{}: {text}", tool.path);
    }
}

#[tokio::test]
async fn a_way_from_tool_to_tool_keeps_the_token_and_shows_each_text() {
    let (token, key) = (fixture("rs256.token"), fixture("rs256.public.pem"));
    let stage = Stage::open().await;
    let page = stage.workbench_at("/decoder").await;
    assert_eq!(page.check(&token, &key).await.signature, "verified");
    page.click(".prose--below .related a[href='/validator']").await;
    let arrived = |heading: &str| {
        format!(
            "const [heading, text] = [document.querySelector('h1')?.textContent, document.querySelectorAll('.prose--below')];
             return heading === '{heading}' && text.length === 1 ? null : [heading, text.length];"
        )
    };
    stage.browser.until("the validator", &arrived("JWT validator")).await;
    assert_eq!(page.value("#token").await, token);
    assert_eq!(page.verdict().await.signature, "verified");
    let title: String = stage.browser.run("return document.title;", json!([])).await;
    assert!(title.starts_with("JWT validator"), "{title}");
    // Back, where the text of the loaded document is not any more: it is fetched.
    stage.browser.run::<()>("history.back();", json!([])).await;
    stage.browser.until("the decoder", &arrived("JWT decoder")).await;
    assert_eq!(page.value("#token").await, token);
}

#[tokio::test]
async fn the_example_of_a_tool_is_shown_by_a_click() {
    let stage = Stage::open().await;
    let page = stage.workbench_at("/jwe").await;
    page.click(".prose--below a[href^='/jwe#token=']").await;
    page.click(".prose--below a[href^='/jwe#key=']").await;
    page.contains("#payload", "Live long and prosper.").await;
    let address: String = stage.browser.run("return location.href;", json!([])).await;
    assert!(!address.contains('#'), "{address}");
}

#[tokio::test]
async fn a_key_is_converted_on_its_page() {
    let stage = Stage::open().await;
    let page = stage.workbench().await;
    page.click("footer a[href='/tools']").await;
    page.present("main a[href='/pem-to-jwk']").await;
    page.click("main a[href='/pem-to-jwk']").await;
    page.present(".prose--below a[href^='/pem-to-jwk#key=']").await;
    page.click(".prose--below a[href^='/pem-to-jwk#key=']").await;
    page.contains("#workshop-result", "\"kty\"").await;
    let headings: Vec<String> = stage.browser.run(HEADINGS, json!([])).await;
    assert_eq!(headings, ["PEM to JWK converter"]);
}

#[tokio::test]
async fn base64url_is_read_both_ways() {
    let stage = Stage::open().await;
    let page = stage.workbench().await;
    page.click("footer a[href='/tools']").await;
    page.present("main a[href='/base64']").await;
    page.click("main a[href='/base64']").await;
    page.present("#base64-plain").await;
    page.put("#base64-plain", "{\"a\":1}").await;
    page.value_is("#base64-encoded", "eyJhIjoxfQ").await;
    page.put("#base64-encoded", "eyJiIjoyfQ==").await;
    page.value_is("#base64-plain", "{\"b\":2}").await;
    page.contains(".island__live .base64__flaws", "character 11").await;
}
