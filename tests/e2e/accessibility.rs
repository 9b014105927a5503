//! axe-core finds nothing on one page of every kind, with its widgets alive, nor in the tools with something in them.

use std::collections::BTreeSet;

use claimcheck::check::diagnosis::CAUSES;
use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;
use serde_json::json;

use crate::harness::axe::Axe;
use crate::harness::files::{self, Vectors, fixture};
use crate::harness::{Browser, Stage};

/// Pages that are looked at besides the first of every folder.
const NAMED: [&str; 10] = [
    "/algorithms/es256",
    "/basics",
    "/compare/jwt-vs-sessions",
    "/compare/revocation",
    "/compare/simulator",
    "/compare/token-storage",
    "/faq",
    "/glossary",
    "/reference",
    "/size",
];

/// An address that leads nowhere.
const NOWHERE: &str = "/nothing/is/here";

/// One page of every kind: the first below each folder of the sitemap, those with a name, and the one for unknown addresses.
fn one_of_every_kind() -> Vec<String> {
    let map = std::fs::read_to_string(files::dist().join("sitemap.xml")).expect("the sitemap");
    let places = map.split("<loc>").skip(1).filter_map(|rest| rest.split("</loc>").next());
    let paths = places.map(|place| place.splitn(4, '/').nth(3).map_or("/".to_owned(), |path| format!("/{path}")));
    let mut folders = BTreeSet::new();
    let mut chosen: Vec<String> = Vec::new();
    for path in paths {
        let parts: Vec<&str> = path.split('/').skip(1).collect();
        // Every page at the top is of a kind of its own.
        let folder = if parts.len() == 1 { path.clone() } else { parts[..parts.len() - 1].join("/") };
        if folders.insert(folder) || NAMED.contains(&path.as_str()) {
            chosen.push(path);
        }
    }
    assert!(chosen.len() > NAMED.len(), "{chosen:?}");
    chosen.push(NOWHERE.to_owned());
    chosen
}

/// Brings every widget of the page near the window, and waits until each is alive.
async fn wake(browser: &Browser) {
    let script = "
        const asleep = document.querySelector('main .island:not([data-alive])');
        asleep?.scrollIntoView();
        return asleep?.dataset.widget ?? null;";
    browser.until("widgets that are alive", script).await;
}

/// Opens what can be opened.
async fn unfold(browser: &Browser) {
    browser.run::<()>("document.querySelectorAll('details').forEach((one) => (one.open = true));", json!([])).await;
}

fn none(found: &[String]) {
    assert!(found.is_empty(), "expected nothing from axe-core, but found:\n{}", found.join("\n"));
}

#[tokio::test]
async fn pages_of_every_kind_keep_nobody_out() {
    let Some(axe) = Axe::find() else { return };
    let stage = Stage::open().await;
    let mut found = Vec::new();
    let pages = one_of_every_kind();
    for path in &pages {
        stage.browser.go(&stage.site.url(path)).await;
        wake(&stage.browser).await;
        unfold(&stage.browser).await;
        found.extend(axe.look(&stage.browser, path).await);
    }
    eprintln!("axe-core looked at {} pages: {}", pages.len(), pages.join(" "));
    none(&found);
}

#[tokio::test]
async fn the_workbench_with_a_token_keeps_nobody_out() {
    let Some(axe) = Axe::find() else { return };
    let stage = Stage::open().await;
    let page = stage.workbench().await;
    let mut found = Vec::new();

    let verdict = page.check(&fixture("rs256.token"), &fixture("rs256.certificate.pem")).await;
    assert_eq!(verdict.signature, "verified");
    unfold(&stage.browser).await;
    found.extend(axe.look(&stage.browser, "a verified token").await);

    page.put("#key", "").await;
    page.check(&fixture("jwk-in-header.token"), "").await;
    page.present("#findings").await;
    unfold(&stage.browser).await;
    found.extend(axe.look(&stage.browser, "findings").await);

    let cause = CAUSES.first().expect("a cause");
    let made = (cause.example)(&mut UnwrapErr(SysRng));
    let verdict = page.check(&made.token, &made.key).await;
    assert_eq!(verdict.signature, "invalid");
    page.present(&format!("#doctor [data-cause='{}']", cause.id)).await;
    page.present("#doctor[data-state='done']").await;
    unfold(&stage.browser).await;
    found.extend(axe.look(&stage.browser, "a failed signature with its diagnosis").await);

    let vectors = Vectors::read("rfc7520");
    page.check(&vectors.token("rfc7520-5.13-json-rcpt1"), &vectors.key_of("rfc7520-5.13-json-rcpt1")).await;
    page.contains("#decryption", "Decrypted").await;
    unfold(&stage.browser).await;
    found.extend(axe.look(&stage.browser, "a decrypted token").await);

    let vectors = Vectors::read("rfc9901_sdjwt");
    let id = "rfc9901-simple-presentation";
    page.check(&vectors.token(id), &vectors.key_of(id)).await;
    page.present("#processed-payload").await;
    unfold(&stage.browser).await;
    found.extend(axe.look(&stage.browser, "an SD-JWT").await);
    none(&found);
}

#[tokio::test]
async fn the_other_tools_and_the_search_keep_nobody_out() {
    let Some(axe) = Axe::find() else { return };
    let stage = Stage::open().await;
    let page = stage.workbench().await;
    let mut found = Vec::new();

    page.click("nav a[href='/keys']").await;
    page.put("#workshop-key", &fixture("rs256.certificate.pem")).await;
    page.present("[data-form='spki-pem']").await;
    unfold(&stage.browser).await;
    found.extend(axe.look(&stage.browser, "an inspected key").await);

    page.click("nav a[href='/encoder']").await;
    page.present("#build-key").await;
    page.put("#build-key", "short").await;
    page.present("#make-anyway").await;
    unfold(&stage.browser).await;
    found.extend(axe.look(&stage.browser, "a token in the making").await);

    page.click("[data-opens-search]").await;
    page.present("#search input").await;
    page.put("#search input", "kid").await;
    page.present("#search a[href]").await;
    found.extend(axe.look(&stage.browser, "a search").await);
    none(&found);
}
