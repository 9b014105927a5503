//! Weighing a comparison: without a mouse, and with a link that carries what was set.

use fantoccini::Locator;
use serde_json::json;

use crate::harness::{Browser, Stage};

/// The path of the table that is weighed.
const PATH: &str = "/compare/jwt-vs-sessions";

/// `null` when the widget is there, else what is there instead.
const ALIVE: &str = "return document.querySelector('#weigh-advice') ? null : document.body.innerText.slice(0, 200);";

/// The arrow to the right, which adds one to a weight.
const MORE: &str = "\u{e014}";

async fn advice(browser: &Browser) -> String {
    browser.run("return document.querySelector('#weigh-advice').innerText;", json!([])).await
}

/// Every weight, in the order of the table.
async fn weights(browser: &Browser) -> Vec<String> {
    let script = "return [...document.querySelectorAll('.weigh__slider')]
        .sort((one, other) => one.id.slice(6) - other.id.slice(6)).map((slider) => slider.value);";
    browser.run(script, json!([])).await
}

/// Gives a factor another weight with the keyboard.
async fn press(browser: &Browser, factor: &str, key: &str, times: usize) {
    let id: String = browser
        .run(
            "return [...document.querySelectorAll('.weigh__name')]
                .find((label) => label.innerText === arguments[0]).getAttribute('for');",
            json!([factor]),
        )
        .await;
    let slider = browser.client.find(Locator::Id(&id)).await.expect("a slider");
    for _ in 0..times {
        slider.send_keys(key).await.expect("a key press");
    }
}

#[tokio::test]
async fn weights_are_set_by_keyboard_and_travel_in_a_link() {
    let stage = Stage::open().await;
    let browser = &stage.browser;
    browser.go(&stage.site.url(PATH)).await;
    browser.run::<()>("document.querySelector('.island').scrollIntoView();", json!([])).await;
    browser.until("the widget", ALIVE).await;
    let before = advice(browser).await;
    assert!(before.starts_with("Either Both or Session"), "{before}");

    press(browser, "Moving parts", MORE, 2).await;
    press(browser, "Cryptography and keys", MORE, 3).await;
    let flipped = "const said = document.querySelector('#weigh-advice').innerText;
        return said.startsWith('Either Session or Both') ? null : said;";
    browser.until("another advice", flipped).await;
    let (said, set) = (advice(browser).await, weights(browser).await);

    let taken = "navigator.clipboard.writeText = (text) => { window.taken = text; return Promise.resolve(); };";
    browser.run::<()>(taken, json!([])).await;
    let copy = browser.client.find(Locator::Id("weigh-copy")).await.expect("the button");
    copy.send_keys("\u{e007}").await.expect("a key press");
    let link: String = browser.run("return window.taken;", json!([])).await;
    let address: String = browser.run("return location.href;", json!([])).await;
    assert_eq!(link, address);
    assert!(link.contains("#w="), "{link}");
    browser.go("about:blank").await;
    browser.go(&link).await;
    browser.run::<()>("document.querySelector('.island').scrollIntoView();", json!([])).await;
    browser.until("the widget", ALIVE).await;
    assert_eq!(advice(browser).await, said);
    assert_eq!(weights(browser).await, set);
}

#[tokio::test]
async fn without_scripts_the_table_and_its_advice_are_there() {
    let stage = Stage::open().await;
    stage.browser.go(&stage.site.url("/about/offline")).await;
    let script = "fetch(arguments[0]).then((response) => response.text()).then(arguments[arguments.length - 1]);";
    let html: String = stage.browser.run_async(script, json!([PATH])).await;
    for words in ["Either Both or Session", "Adding servers", "our judgement", "ASVS 5.0"] {
        assert!(html.contains(words), "{words}");
    }
}
