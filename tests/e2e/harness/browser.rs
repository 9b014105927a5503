//! Chromium, driven.

use std::path::PathBuf;
use std::time::Duration;

use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use super::driver::Driver;
use super::wire::Command;
use super::{LIMIT, until};

/// A page that does not answer for this long is dead. A busy one, which draws ten megabytes, is given its time.
const PATIENCE: Duration = Duration::from_secs(30);

/// How Chromium runs here. From the fifth on it keeps to itself, so that every request seen outside is the page's: what
/// it would ask its maker or its search engine for is switched off, or sent to a port where nobody listens.
const FLAGS: [&str; 16] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--incognito",
    "--no-first-run",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-domain-reliability",
    "--disable-sync",
    "--disable-features=AutofillServerCommunication,NetworkTimeServiceQuerying,OptimizationHints",
    "--gaia-url=http://127.0.0.1:9/",
    "--component-updater=url-source=http://127.0.0.1:9/",
    "--apps-gallery-update-url=http://127.0.0.1:9/",
];

/// A browser with a profile of its own.
#[derive(Debug)]
pub(crate) struct Browser {
    pub(crate) client: Client,
    // Before the profile, which can be removed only when nobody uses it any more.
    driver: Driver,
    _profile: Profile,
}

impl Browser {
    /// Starts one whose way to other hosts is `proxy`. `waits` says whether going to a page waits for its load.
    pub(crate) async fn open(proxy: &str, waits: bool) -> Self {
        let profile = Profile::new();
        let mut flags: Vec<String> = FLAGS.map(str::to_owned).to_vec();
        flags.push(format!("--proxy-server={proxy}"));
        flags.push(format!("--user-data-dir={}", profile.0.display()));
        flags.push("--window-size=1280,900".to_owned());
        let Value::Object(capabilities) = json!({
            "goog:chromeOptions": { "args": flags },
            "goog:loggingPrefs": { "browser": "ALL" },
            "pageLoadStrategy": if waits { "normal" } else { "none" },
        }) else {
            unreachable!("braces make an object")
        };
        let driver = Driver::start();
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let connected = builder.capabilities(capabilities).connect(&driver.url()).await;
        Self { client: connected.expect("Chromium starts"), driver, _profile: profile }
    }

    /// Goes to an address.
    pub(crate) async fn go(&self, url: &str) {
        patiently("the page loads", self.client.goto(url)).await;
    }

    /// Runs a script, the body of a function with `arguments`, and reads what it returns.
    pub(crate) async fn run<T: DeserializeOwned>(&self, script: &str, arguments: Value) -> T {
        let Value::Array(arguments) = arguments else { panic!("arguments are a list") };
        let value = patiently("the page answers", self.client.execute(script, arguments)).await;
        read(value, script)
    }

    /// The same for a script that calls its last argument when it is done.
    pub(crate) async fn run_async<T: DeserializeOwned>(&self, script: &str, arguments: Value) -> T {
        let Value::Array(arguments) = arguments else { panic!("arguments are a list") };
        let value = patiently("the page answers", self.client.execute_async(script, arguments)).await;
        read(value, script)
    }

    /// Waits for something that a script finds: it returns `null` when it does, else what it sees instead.
    pub(crate) async fn until(&self, wanted: &str, script: &str) {
        until(wanted, LIMIT, async || {
            let seen: Value = self.run(script, json!([])).await;
            if seen.is_null() { Ok(()) } else { Err(seen.to_string()) }
        })
        .await;
    }

    /// Gives Chromium itself a command.
    pub(crate) async fn chromium(&self, name: &str, parameters: Value) -> Value {
        self.command(Command::chromium(name, parameters)).await
    }

    /// Gives the driver a command.
    pub(crate) async fn command(&self, command: Command) -> Value {
        patiently("the driver obeys", self.client.issue_cmd(command)).await
    }

    /// Runs a script in every page to come, before the page's own.
    pub(crate) async fn run_first(&self, script: &str) {
        self.chromium("Page.addScriptToEvaluateOnNewDocument", json!({ "source": script })).await;
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        if !std::thread::panicking() {
            return;
        }
        // What the page itself had to say is the first thing one wants to know of a failed test.
        if let Some(session) = self.client.session_creation_response().map(|response| response.session_id().to_owned())
            && let Ok(log) =
                self.driver.request_now("POST", &format!("/session/{session}/se/log"), r#"{"type":"browser"}"#)
        {
            eprintln!("the browser's console: {log}");
        }
    }
}

async fn patiently<T, E: std::fmt::Display>(what: &str, action: impl Future<Output = Result<T, E>>) -> T {
    match tokio::time::timeout(PATIENCE, action).await {
        Ok(Ok(value)) => value,
        Ok(Err(error)) => panic!("expected that {what}, but found {error}"),
        Err(_) => panic!("expected that {what} within {PATIENCE:?}"),
    }
}

fn read<T: DeserializeOwned>(value: Value, script: &str) -> T {
    serde_json::from_value(value.clone()).unwrap_or_else(|error| panic!("{error} in {value} from {script}"))
}

/// A folder for what the browser keeps, removed at the end.
#[derive(Debug)]
struct Profile(PathBuf);

impl Profile {
    fn new() -> Self {
        use std::sync::atomic::{AtomicU32, Ordering};
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let number = NUMBER.fetch_add(1, Ordering::Relaxed);
        Self(std::env::temp_dir().join(format!("claimcheck-e2e-{}-{number}", std::process::id())))
    }
}

impl Drop for Profile {
    fn drop(&mut self) {
        // What cannot be removed stays in the temporary folder, which is its fate anyway.
        let _removed = std::fs::remove_dir_all(&self.0);
    }
}
