//! The workbench as scripts know it: ids and attributes that are promised to stay.

use serde::Deserialize;
use serde_json::json;

use super::{Browser, LIMIT, until};

/// The three lines of the verdict and all that stands there.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub(crate) struct Verdict {
    /// `ok`, `problems` or `broken`.
    pub(crate) structure: String,
    /// `verified`, `self-asserted`, `invalid`, `no-key`, `unsigned`, `unsupported` or `encrypted`.
    pub(crate) signature: String,
    /// `pass`, `fail` or `unset`.
    pub(crate) policy: String,
    /// What a person reads.
    pub(crate) text: String,
}

/// The page at `/`, in a browser.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Workbench<'a> {
    pub(crate) browser: &'a Browser,
}

impl Workbench<'_> {
    /// Waits until what is typed is used.
    pub(crate) async fn ready(&self) {
        self.browser
            .until(
                "#token[data-ready]",
                "return document.querySelector('#token[data-ready]') ? null : document.readyState + ' without it';",
            )
            .await;
    }

    /// Puts a text in the place of what a field has, as an input method does: the browser itself fires the events.
    pub(crate) async fn put(&self, field: &str, text: &str) {
        let value: String = self.browser.run(include_str!("scripts/put.js"), json!([field, text])).await;
        // A text area knows one kind of line end.
        assert_eq!(value, text.replace("\r\n", "\n"), "what {field} holds");
    }

    /// Pastes a text; when the page leaves it to the browser, as it may, the text goes into the field.
    pub(crate) async fn paste(&self, field: &str, text: &str) {
        self.browser.run::<()>(include_str!("scripts/paste.js"), json!([field, text])).await;
    }

    /// Chooses an option of a `<select>`.
    pub(crate) async fn choose(&self, field: &str, option: &str) {
        let value: String = self.browser.run(include_str!("scripts/choose.js"), json!([field, option])).await;
        assert_eq!(value, option, "what {field} offers");
    }

    /// What a field holds.
    pub(crate) async fn value(&self, field: &str) -> String {
        self.browser.run("return document.querySelector(arguments[0]).value;", json!([field])).await
    }

    /// The text of an element.
    pub(crate) async fn text(&self, selector: &str) -> String {
        self.browser.run("return document.querySelector(arguments[0]).textContent;", json!([selector])).await
    }

    /// An attribute of an element, once the element is there.
    pub(crate) async fn attribute(&self, selector: &str, name: &str) -> String {
        self.present(selector).await;
        self.browser
            .run(
                "return document.querySelector(arguments[0]).getAttribute(arguments[1]) ?? '';",
                json!([selector, name]),
            )
            .await
    }

    /// Waits until an element is there.
    pub(crate) async fn present(&self, selector: &str) {
        until(selector, LIMIT, async || {
            let there: bool =
                self.browser.run("return !!document.querySelector(arguments[0]);", json!([selector])).await;
            if there { Ok(()) } else { Err("no such element".into()) }
        })
        .await;
    }

    /// Waits until the text of an element holds some words.
    pub(crate) async fn contains(&self, selector: &str, words: &str) {
        until(words, LIMIT, async || {
            let script = "return document.querySelector(arguments[0])?.textContent ?? '';";
            let text: String = self.browser.run(script, json!([selector])).await;
            if text.contains(words) { Ok(()) } else { Err(text) }
        })
        .await;
    }

    /// Waits until a field holds that text.
    pub(crate) async fn value_is(&self, field: &str, text: &str) {
        until(text, LIMIT, async || {
            let value = self.value(field).await;
            if value == text { Ok(()) } else { Err(value) }
        })
        .await;
    }

    /// Waits for a token that the builder has made, and gives it.
    pub(crate) async fn built(&self) -> String {
        self.built_other_than("").await
    }

    /// Waits for another one than this.
    pub(crate) async fn built_other_than(&self, old: &str) -> String {
        until("a token", LIMIT, async || {
            let token = self.value("#built-token").await;
            if token != old && !token.is_empty() { Ok(token) } else { Err(token) }
        })
        .await
    }

    /// Clicks an element.
    pub(crate) async fn click(&self, selector: &str) {
        self.browser.run::<()>("document.querySelector(arguments[0]).click();", json!([selector])).await;
    }

    /// Gives a token and a key, and waits for what is said about them.
    pub(crate) async fn check(&self, token: &str, key: &str) -> Verdict {
        self.put("#key", key).await;
        self.put("#token", token).await;
        self.verdict().await
    }

    /// Empties the token field and waits until nothing is said any more.
    pub(crate) async fn clear(&self) {
        self.put("#token", "").await;
        let nothing = "
            const verdict = document.querySelector('#verdict'), header = document.querySelector('#header');
            const said = ['structure', 'signature', 'policy'].filter((name) => name in verdict.dataset);
            const left = header ? header.textContent.trim() : '';
            return said.length === 0 && !left.includes('alg') ? null : [said, left];";
        self.browser.until("no verdict and no header", nothing).await;
    }

    /// Presses "Clear", which also empties a field that shows only the beginning of a long text.
    pub(crate) async fn empty(&self) {
        self.browser.run::<()>("document.querySelector('#clear')?.click();", json!([])).await;
        self.value_is("#token", "").await;
    }

    /// Waits until the page has judged the newest input.
    pub(crate) async fn verdict(&self) -> Verdict {
        until("a verdict", LIMIT, async || {
            let seen: serde_json::Value = self.browser.run(include_str!("scripts/verdict.js"), json!([])).await;
            serde_json::from_value(seen.clone()).map_err(|_| seen.to_string())
        })
        .await
    }
}
