//! The page at the widths of phones, tablets and desks, in both colour schemes; pictures go to `target/screenshots`.

use base64::Engine;
use serde_json::{Value, json};

use crate::harness::files::{Vectors, fixture, screenshots};
use crate::harness::{Browser, Stage};

const WIDTHS: [u32; 4] = [360, 390, 768, 1280];
const SCHEMES: [&str; 2] = ["light", "dark"];

/// Elements that stick out of the page to the right, unless a box around them scrolls; none when all is well.
const STICKING_OUT: &str = "
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const scrolls = (element) => element && element !== document.body
        && (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement));
    const sticks = (element) => element.getBoundingClientRect().right > clientWidth + 0.5;
    const out = [...document.querySelectorAll('body *')]
        .filter((element) => sticks(element) && !scrolls(element.parentElement))
        .map((element) => element.id || element.className || element.nodeName);
    return [`${scrollWidth} px wide`, ...out.map(String)];";

/// Looks at the page as it is, in every width and scheme.
async fn look(browser: &Browser, state: &str) {
    let mut backgrounds = Vec::new();
    let mut wrong = Vec::new();
    for scheme in SCHEMES {
        let features = json!([{ "name": "prefers-color-scheme", "value": scheme }]);
        browser.chromium("Emulation.setEmulatedMedia", json!({ "features": features })).await;
        for width in WIDTHS {
            let metrics = json!({ "width": width, "height": 900, "deviceScaleFactor": 1, "mobile": false });
            browser.chromium("Emulation.setDeviceMetricsOverride", metrics).await;
            let out: Vec<String> = browser.run(STICKING_OUT, json!([])).await;
            if !out.is_empty() {
                wrong.push(format!("{state} at {width} px: {out:?}"));
            }
            take_picture(browser, width, &format!("{width}-{scheme}-{state}.png")).await;
        }
        let background = "return [document.body, document.documentElement]
            .map((element) => getComputedStyle(element).backgroundColor).join();";
        backgrounds.push(browser.run::<String>(background, json!([])).await);
    }
    assert!(wrong.is_empty(), "expected no sideways scrolling, but found {wrong:#?}");
    assert_ne!(backgrounds[0], backgrounds[1], "light and dark look the same");
}

/// The whole page, down to a length that is still of use.
async fn take_picture(browser: &Browser, width: u32, name: &str) {
    let height: u32 = browser.run("return Math.min(document.documentElement.scrollHeight, 4000);", json!([])).await;
    let clip = json!({ "x": 0, "y": 0, "width": width, "height": height, "scale": 1 });
    let parameters = json!({ "format": "png", "captureBeyondViewport": true, "clip": clip });
    let picture: Value = browser.chromium("Page.captureScreenshot", parameters).await;
    let bytes = base64::engine::general_purpose::STANDARD.decode(picture["data"].as_str().unwrap()).unwrap();
    std::fs::write(screenshots().join(name), bytes).unwrap();
}

#[tokio::test]
async fn the_page_fits_every_width_in_every_state() {
    let stage = Stage::open().await;
    let page = stage.workbench().await;
    look(&stage.browser, "empty").await;

    let verdict = page.check(&fixture("rs256.token"), &fixture("rs256.certificate.pem")).await;
    assert_eq!(verdict.signature, "verified");
    look(&stage.browser, "verified").await;

    page.put("#policy-iss", "https://a-very-long-issuer.example/with/a/path/that/goes/on/and/on/and/on").await;
    let verdict = page.check(&Vectors::read("rfc7515").token("rfc7515-A.1"), "not the secret").await;
    assert_eq!((verdict.signature.as_str(), verdict.policy.as_str()), ("invalid", "fail"));
    look(&stage.browser, "failing").await;
}

#[tokio::test]
async fn the_pages_for_keys_and_tokens_fit_too() {
    let vectors = Vectors::read("rfc7520");
    let stage = Stage::open().await;
    let page = stage.workbench().await;
    page.check(&vectors.token("rfc7520-5.13-json-rcpt1"), &vectors.key_of("rfc7520-5.13-json-rcpt1")).await;
    page.contains("#decryption", "Decrypted").await;
    look(&stage.browser, "decrypted").await;

    let vectors = Vectors::read("rfc9901_sdjwt");
    let id = "rfc9901-simple-presentation";
    page.check(&vectors.token(id), &vectors.key_of(id)).await;
    page.present("#processed-payload").await;
    look(&stage.browser, "sd-jwt").await;

    page.click("nav a[href='/keys']").await;
    page.put("#workshop-key", &fixture("rs256.certificate.pem")).await;
    page.present("[data-form='spki-pem']").await;
    look(&stage.browser, "keys").await;

    page.click("nav a[href='/encoder']").await;
    page.present("#build-key").await;
    page.put("#build-key", "short").await;
    page.present("#make-anyway").await;
    look(&stage.browser, "encoder").await;
}
