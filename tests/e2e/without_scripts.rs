//! Without JavaScript the site is still a site: text, fields, links, and a page for wrong addresses.

use serde_json::json;

use crate::harness::Stage;

/// A browser with scripts switched off. The test's own scripts run all the same.
async fn stage_without_scripts() -> Stage {
    let stage = Stage::open().await;
    stage.browser.chromium("Emulation.setScriptExecutionDisabled", json!({ "value": true })).await;
    stage
}

#[tokio::test]
async fn the_workbench_is_complete() {
    let stage = stage_without_scripts().await;
    stage.browser.go(&stage.site.url("/")).await;
    let missing: Vec<String> = stage
        .browser
        .run(
            "const wanted = ['h1', 'nav a[href]', 'main', 'footer',
                '#token', '#key', '#secret-encoding', '#policy', '#verdict'];
            return wanted.filter((selector) => {
                const element = document.querySelector(selector);
                return !element || element.getClientRects().length === 0;
            });",
            json!([]),
        )
        .await;
    assert_eq!(missing, Vec::<String>::new());
    let (text, is_alive): (String, bool) = stage
        .browser
        .run("return [document.body.innerText, document.querySelector('[data-ready]') !== null];", json!([]))
        .await;
    assert!(text.len() > 300, "{text}");
    assert!(!is_alive, "scripts run although they are switched off");
    // What needs scripts is not there to be asked for, least of all the module.
    assert!(stage.site.quiet().await.iter().all(|visit| visit.status < 400));
}

#[tokio::test]
async fn every_page_that_is_linked_is_there() {
    let stage = stage_without_scripts().await;
    stage.browser.go(&stage.site.url("/")).await;
    let links = "const links = [...document.querySelectorAll('a[href^=\"/\"]')];
        return [...new Set(links.map((link) => link.getAttribute('href').split('#')[0]))];";
    let links: Vec<String> = stage.browser.run(links, json!([])).await;
    assert!(links.len() > 1, "{links:?}");
    for link in links {
        stage.browser.go(&stage.site.url(&link)).await;
        let heading: Option<String> =
            stage.browser.run("return document.querySelector('h1')?.textContent ?? null;", json!([])).await;
        assert!(heading.is_some_and(|text| !text.trim().is_empty()), "{link} has no heading");
        let request = format!("GET {link}");
        assert!(stage.site.visits().iter().any(|visit| visit.request == request && visit.status == 200), "{link}");
    }
}

#[tokio::test]
async fn a_wrong_address_has_a_page_that_leads_home() {
    let stage = stage_without_scripts().await;
    stage.browser.go(&stage.site.url("/does-not-exist")).await;
    let visits = stage.site.quiet().await;
    let visit = visits.iter().find(|visit| visit.request == "GET /does-not-exist").expect("a request");
    assert_eq!(visit.status, 404);
    let seen =
        "return [document.querySelector('h1')?.textContent ?? '', document.querySelector('a[href=\"/\"]') !== null];";
    let (heading, leads_home): (String, bool) = stage.browser.run(seen, json!([])).await;
    assert!(!heading.trim().is_empty());
    assert!(leads_home, "no way home");
}
