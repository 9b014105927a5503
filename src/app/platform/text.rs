//! Long texts stay strings of the browser: copying ten megabytes into our own memory would stop the page.

use js_sys::JsString;
use wasm_bindgen::{JsCast, JsValue};

/// A string of the browser.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct BrowserText(JsString);

impl Default for BrowserText {
    fn default() -> Self {
        BrowserText(JsString::from(""))
    }
}

impl BrowserText {
    /// The string in `value`, if it is one.
    pub(crate) fn of(value: JsValue) -> Option<Self> {
        value.dyn_into().ok().map(BrowserText)
    }

    /// Length in UTF-16 units.
    pub(crate) fn length(&self) -> u32 {
        self.0.length()
    }

    /// The whole, copied.
    pub(crate) fn to_text(&self) -> String {
        self.0.clone().into()
    }

    /// The first `units` UTF-16 units, copied.
    pub(crate) fn beginning(&self, units: u32) -> String {
        self.0.slice(0, units).into()
    }

    pub(super) fn value(&self) -> &JsValue {
        &self.0
    }
}

/// The text in each normal form of Unicode that is another text, with the name of the form.
pub(crate) fn normal_forms(text: &str) -> Vec<(String, String)> {
    if text.is_ascii() {
        return Vec::new();
    }
    let forms = ["NFC", "NFD", "NFKC", "NFKD"].map(|name| {
        let form: String = JsString::from(text).normalize(name).into();
        (name.to_owned(), form)
    });
    forms.into_iter().filter(|(_, form)| form != text).collect()
}
