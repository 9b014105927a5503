//! Hostile input: a message within moments, or progress that can be stopped, and a page that stays alive.

use std::time::{Duration, Instant};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::json;

use crate::harness::{Setup, Stage, Workbench};

const SECRET: &str = "Zk3v9Qx1mT7pL0sY4rB8nC2wD6hF5jG_";

/// On a quiet machine all of this takes a fraction.
const SOON: Duration = Duration::from_secs(4);

fn encoded(text: &str) -> String {
    URL_SAFE_NO_PAD.encode(text)
}

async fn soon(page: &Workbench<'_>, name: &str, token: &str, key: &str, words: &str) {
    page.empty().await;
    page.put("#key", key).await;
    let start = Instant::now();
    page.paste("#token", token).await;
    page.contains("main", words).await;
    assert!(start.elapsed() < SOON, "{name}: {:?}", start.elapsed());
    let two: u32 = page.browser.run("return 1 + 1;", json!([])).await;
    assert_eq!(two, 2, "{name}: the page answers");
}

#[tokio::test]
async fn hostile_tokens_are_answered_soon() {
    let stage = Stage::with(Setup { alone: true, ..Setup::default() }).await;
    let page = stage.workbench().await;
    let deep = format!(
        "{}.{}.AAAA",
        encoded("{\"alg\":\"HS256\"}"),
        encoded(&format!("{}1{}", "[".repeat(10_000), "]".repeat(10_000)))
    );
    soon(&page, "10,000 deep", &deep, SECRET, "nesting deeper").await;
    soon(&page, "100,000 dots", &format!("eyJhbGciOiJIUzI1NiJ9{}", ".".repeat(100_000)), SECRET, "parts").await;
    let header =
        encoded("{\"alg\":\"PBES2-HS256+A128KW\",\"enc\":\"A128GCM\",\"p2s\":\"AAAAAAAAAAA\",\"p2c\":2000000000}");
    let slow =
        format!("{header}.{}.{}.AAAA.{}", encoded(&"k".repeat(24)), encoded(&"i".repeat(12)), encoded(&"t".repeat(16)));
    soon(&page, "p2c of two billion", &slow, SECRET, "2000000000").await;
    soon(&page, "zip bomb", include_str!("../fixtures/e2e/zip-bomb.token"), SECRET, "250").await;
}

#[tokio::test]
async fn fifty_megabytes_leave_the_page_alive() {
    let stage = Stage::with(Setup { alone: true, ..Setup::default() }).await;
    let page = stage.workbench().await;
    page.put("#key", SECRET).await;
    let start = Instant::now();
    let script = "
        const payload = btoa(JSON.stringify({ text: 'x'.repeat(arguments[0]) })).replace(/=+$/, '');
        const data = new DataTransfer();
        data.setData('text/plain', `eyJhbGciOiJIUzI1NiJ9.${payload}.AAAA`);
        const field = document.querySelector('#token');
        field.focus();
        field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));";
    page.browser.run::<()>(script, json!([37_500_000])).await;
    assert_eq!(page.verdict().await.signature, "invalid");
    assert!(start.elapsed() < Duration::from_secs(15), "{:?}", start.elapsed());
    // The field shows the beginning only, and is not typed into.
    page.empty().await;
    assert_eq!(page.check("a.b", "").await.structure, "broken");
}
