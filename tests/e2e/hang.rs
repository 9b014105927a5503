//! An engine that never answers costs a few seconds, not the page and not what was typed.

use std::time::Instant;

use serde_json::json;

use crate::harness::files::fixture;
use crate::harness::{LIMIT, Setup, Stage, until};
use crate::network::INSIDE_THE_WORKER;

#[tokio::test]
async fn a_hung_engine_is_replaced() {
    let stage = Stage::with(Setup { script: INSIDE_THE_WORKER, ..Setup::default() }).await;
    let page = stage.workbench().await;
    page.check(&fixture("es256.token"), "").await;
    stage.site.quiet().await;
    let visits = stage.site.visits().len();
    assert_eq!(page.text("#engine-note").await, "", "nothing to say about an engine that works");

    stage.browser.run::<()>("window.__workers.at(-1).postMessage({ test: 'hang' });", json!([])).await;
    let (text, key) =
        (format!("{}\n{}", fixture("es256.token"), fixture("rs256.token")), fixture("rs256.certificate.pem"));
    page.put("#token", &text).await;
    page.put("#key", &key).await;

    // Meanwhile the page lives: it answers a click at once, with the work it does itself.
    let clicked = Instant::now();
    let second = "[...document.querySelectorAll('#tokens button[aria-pressed]')][1]";
    stage.browser.run::<()>(&format!("{second}.click();"), json!([])).await;
    let pressed = format!("return {second}.ariaPressed === 'true' ? null : 'not pressed';");
    stage.browser.until("the second token to be chosen", &pressed).await;
    assert!(clicked.elapsed().as_secs_f32() < 1.0, "a click took {:?}", clicked.elapsed());
    assert!(page.text("#header").await.contains("RS256"), "the header is decoded without the engine");
    let said = "const { busy, signature } = document.querySelector('#verdict').dataset;
        return [busy !== undefined, signature ?? null];";
    let (is_busy, signature): (bool, Option<String>) = stage.browser.run(said, json!([])).await;
    assert!(is_busy, "there is no verdict yet, so the engine does hang");
    assert_eq!(signature, None, "an old verdict is not shown for new input");

    // Patience, a new worker, the old work: the limit of the page is 8 seconds.
    until("another worker", LIMIT, async || {
        match stage.browser.run("return window.__workers.length;", json!([])).await {
            1 => Err("one worker".to_owned()),
            _ => Ok(()),
        }
    })
    .await;
    let verdict = page.verdict().await;
    assert_eq!(verdict.signature, "verified", "{verdict:?}");
    assert_ne!(page.text("#engine-note").await, "", "the person is told, and can still read it now");
    assert_eq!((page.value("#token").await, page.value("#key").await), (text, key));
    assert_eq!(stage.site.quiet().await.len(), visits, "the new worker came from memory");

    // And it goes on as if nothing had been.
    assert_eq!(page.check(&fixture("rs256.token"), &fixture("es256.jwks.json")).await.signature, "invalid");
}
