//! Commands of chromedriver that the client has no name for.

use axum::http::Method;
use fantoccini::wd::WebDriverCompatibleCommand;
use serde_json::{Value, json};
use url::{ParseError, Url};

/// A command of the session.
#[derive(Debug)]
pub(crate) struct Command {
    path: String,
    body: Option<Value>,
}

impl Command {
    /// A command of Chromium's own protocol, such as `Emulation.setEmulatedMedia`.
    pub(crate) fn chromium(name: &str, parameters: Value) -> Self {
        Self { path: "goog/cdp/execute".to_owned(), body: Some(json!({ "cmd": name, "params": parameters })) }
    }

    /// What was written to the console, also by workers and by the browser itself, since the last time.
    pub(crate) fn console() -> Self {
        Self { path: "se/log".to_owned(), body: Some(json!({ "type": "browser" })) }
    }

    /// The name that assistive technology has for an element.
    pub(crate) fn accessible_name(element: &str) -> Self {
        Self { path: format!("element/{element}/computedlabel"), body: None }
    }
}

impl WebDriverCompatibleCommand for Command {
    fn endpoint(&self, base_url: &Url, session_id: Option<&str>) -> Result<Url, ParseError> {
        base_url.join(&format!("session/{}/{}", session_id.unwrap_or_default(), self.path))
    }

    fn method_and_body(&self, _request_url: &Url) -> (Method, Option<String>) {
        match &self.body {
            Some(body) => (Method::POST, Some(body.to_string())),
            None => (Method::GET, None),
        }
    }
}
