//! axe-core, which knows what keeps people out of a page, run in the pages of the site.

use std::path::PathBuf;

use serde_json::json;

use super::Browser;

const SCHEMES: [&str; 2] = ["light", "dark"];

/// Its source, to be put into a page.
#[derive(Debug)]
pub(crate) struct Axe(String);

impl Axe {
    /// Reads it from where `scripts/setup.sh` installs it; none, and a line that says so, when it is not there.
    pub(crate) fn find() -> Option<Self> {
        let Some(folder) = std::env::var_os("CLAIMCHECK_PEERS").map(PathBuf::from) else {
            eprintln!("skipped: CLAIMCHECK_PEERS names no folder with axe-core; `make test` installs it");
            return None;
        };
        let path = folder.join("node_modules/axe-core/axe.min.js");
        match std::fs::read_to_string(&path) {
            Ok(source) => Some(Axe(source)),
            Err(error) => {
                eprintln!("skipped: {}: {error}", path.display());
                None
            }
        }
    }

    /// What it finds in the page as it is, light and dark; `state` says where.
    pub(crate) async fn look(&self, browser: &Browser, state: &str) -> Vec<String> {
        // The driver runs scripts beside the page's policy, which allows none but its own.
        browser.run::<()>(&self.0, json!([])).await;
        let mut found = Vec::new();
        for scheme in SCHEMES {
            // A colour on its way from one scheme to the other is of neither.
            let features = json!([
                { "name": "prefers-color-scheme", "value": scheme },
                { "name": "prefers-reduced-motion", "value": "reduce" },
            ]);
            browser.chromium("Emulation.setEmulatedMedia", json!({ "features": features })).await;
            let lines: Vec<String> = browser.run_async(include_str!("scripts/axe.js"), json!([])).await;
            found.extend(lines.into_iter().map(|line| format!("{state}, {scheme}: {line}")));
        }
        found
    }
}
