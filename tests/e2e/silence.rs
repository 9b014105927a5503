//! After the load nothing leaves the page and nothing stays: no request, no storage, no log.

use serde::Deserialize;
use serde_json::json;

use crate::harness::files::{Vectors, fixture};
use crate::harness::wire::Command;
use crate::harness::{Stage, Workbench, token};

/// Everything that could keep a text after the page is gone, and the places where it would be seen.
#[derive(Debug, PartialEq, Eq, Deserialize)]
struct Traces {
    local: Vec<String>,
    session: Vec<String>,
    databases: Vec<String>,
    caches: Vec<String>,
    cookies: String,
    search: String,
    hash: String,
    title: String,
    state: String,
    console: Vec<String>,
    errors: Vec<String>,
}

const TRACES: &str = "
    const done = arguments[arguments.length - 1];
    (async () => ({
        local: Object.keys(localStorage),
        session: Object.keys(sessionStorage),
        databases: (await indexedDB.databases()).map(({ name }) => name),
        caches: await caches.keys(),
        cookies: document.cookie,
        search: location.search,
        hash: location.hash,
        title: document.title,
        state: JSON.stringify(history.state),
        console: window.__seen.console,
        errors: window.__seen.errors,
    }))().then(done, (error) => done(String(error)));";

const RESOURCES: &str = "return performance.getEntriesByType('resource').map((entry) => entry.name);";

#[tokio::test]
async fn working_on_a_token_asks_for_nothing_and_leaves_nothing() {
    let vectors = Vectors::read("rfc7515");
    let stage = Stage::open().await;
    let page = stage.workbench().await;
    // The first verdict means that the engine has come; what else belongs to the load comes before the silence.
    page.check(&vectors.token("rfc7515-A.1"), &vectors.key("A.1-hmac")).await;
    let visits = stage.site.quiet().await;
    let resources: Vec<String> = stage.browser.run(RESOURCES, json!([])).await;
    let title: String = stage.browser.run("return document.title;", json!([])).await;
    let console = stage.browser.command(Command::console()).await;

    work(&page).await;

    assert_eq!(stage.site.quiet().await[visits.len()..], [], "requests after the load");
    assert_eq!(stage.browser.run::<Vec<String>>(RESOURCES, json!([])).await, resources);
    assert_eq!(stage.outside.requests().await, Vec::<String>::new(), "requests to other hosts");
    let traces: Traces = stage.browser.run_async(TRACES, json!([])).await;
    let nothing = Traces {
        local: vec![],
        session: vec![],
        databases: vec![],
        caches: vec![],
        cookies: String::new(),
        search: String::new(),
        hash: String::new(),
        title,
        state: "null".to_owned(),
        console: vec![],
        errors: vec![],
    };
    assert_eq!(traces, nothing);
    // The browser's own log also has what a worker writes.
    assert_eq!((console, stage.browser.command(Command::console()).await), (json!([]), json!([])));
}

/// What a person does in a minute.
async fn work(page: &Workbench<'_>) {
    // Key by key, as typed.
    let field = page.browser.client.find(fantoccini::Locator::Css("#key")).await.expect("a key field");
    field.clear().await.expect("an empty key field");
    field.send_keys("correct horse battery staple").await.expect("typing");
    assert_eq!(page.verdict().await.signature, "invalid");

    let rs256 = fixture("rs256.token");
    for name in ["rs256.certificate.pem", "rs256.public.pem", "es256.jwks.json"] {
        page.check(&rs256, &fixture(name)).await;
    }
    // Tokens that name addresses are the ones to watch.
    for name in ["jku-in-header.token", "x5c-in-header.token", "jwk-in-header.token"] {
        page.check(&fixture(name), "").await;
    }
    let pointing = json!({ "alg": "RS256", "jku": "https://foreign.example/a", "x5u": "https://foreign.example/b" });
    let claims = json!({ "iss": "https://foreign.example", "picture": "https://foreign.example/c.png" });
    page.check(&token::unverifiable(&pointing, &claims), "https://foreign.example/jwks.json").await;

    page.paste("#token", &format!("{rs256}\n{}", fixture("es256.token"))).await;
    page.verdict().await;
    page.check(&rs256, &fixture("rs256.certificate.pem")).await;
    let expected = [
        ("#policy-iss", "https://issuer.example"),
        ("#policy-aud", "https://api.example"),
        ("#policy-leeway", "30"),
        ("#policy-now", "1767225600"),
        ("#policy-algs", "RS256, ES256"),
    ];
    for (field, text) in expected {
        page.put(field, text).await;
        page.verdict().await;
    }
    assert_eq!(page.verdict().await.policy, "pass");
    page.choose("#secret-encoding", "hex").await;
    page.verdict().await;
}
