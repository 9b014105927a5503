//! Site, outside world and browser together.

use super::Browser;
use super::outside::Outside;
use super::site::{Host, Site};
use super::slots::Slot;
use super::workbench::Workbench;

/// Watches what a page does; see the file.
const WATCH: &str = include_str!("scripts/watch.js");

/// What a test needs beyond the usual.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Setup {
    /// How the host behaves.
    pub(crate) host: Host,
    /// A script that runs before the page's own.
    pub(crate) script: &'static str,
    /// Going to a page does not wait for its load.
    pub(crate) hurries: bool,
    /// No other browser runs at the same time, because times are measured.
    pub(crate) alone: bool,
}

/// All that a test needs; ends with it.
#[derive(Debug)]
pub(crate) struct Stage {
    pub(crate) browser: Browser,
    pub(crate) site: Site,
    pub(crate) outside: Outside,
    // Last, so that the next test starts its browser after this one's has ended.
    _slot: Slot,
}

impl Stage {
    /// With the site as a good host serves it.
    pub(crate) async fn open() -> Self {
        Self::with(Setup::default()).await
    }

    /// As the test wants it.
    pub(crate) async fn with(setup: Setup) -> Self {
        let slot = Slot::take(setup.alone);
        let site = Site::open(setup.host).await;
        let outside = Outside::open().await;
        let browser = Browser::open(&outside.address(), !setup.hurries).await;
        browser.run_first(WATCH).await;
        if !setup.script.is_empty() {
            browser.run_first(setup.script).await;
        }
        Self { browser, site, outside, _slot: slot }
    }

    /// The workbench, alive.
    pub(crate) async fn workbench(&self) -> Workbench<'_> {
        self.workbench_at("/").await
    }

    /// The same at an address with something after the path.
    pub(crate) async fn workbench_at(&self, path: &str) -> Workbench<'_> {
        self.browser.go(&self.site.url(path)).await;
        let workbench = Workbench { browser: &self.browser };
        workbench.ready().await;
        workbench
    }
}
