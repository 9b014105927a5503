//! Fields, clipboard, address.

use js_sys::{Function, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, HtmlTextAreaElement};

use super::BrowserText;
#[cfg(feature = "hydrate")]
use crate::app::root::Root;

/// Brings the prerendered page alive.
#[cfg(feature = "hydrate")]
pub fn start() {
    if let Some(root) = element("root") {
        // Most pages have none.
        let _aside = super::about::set_aside();
        yew::Renderer::<Root>::with_root(root).hydrate();
    }
}

fn element(id: &str) -> Option<Element> {
    web_sys::window()?.document()?.get_element_by_id(id)
}

/// The text of a field, still in the browser.
pub(crate) fn field_text(field: &HtmlTextAreaElement) -> BrowserText {
    let value = Reflect::get(field, &JsValue::from_str("value")).ok();
    value.and_then(BrowserText::of).unwrap_or_default()
}

/// The text that a paste or drop brings, still in the browser.
pub(crate) fn pasted_text(event: &Event) -> Option<BrowserText> {
    let data = Reflect::get(event, &JsValue::from_str("clipboardData")).ok()?;
    let read: Function = Reflect::get(&data, &JsValue::from_str("getData")).ok()?.dyn_into().ok()?;
    BrowserText::of(read.call1(&data, &JsValue::from_str("text/plain")).ok()?)
}

/// The text that the address carries in its fragment, which is removed from it: nothing is kept in an address or a history.
///
/// `#token=` holds a token; `#id_token=` and `#access_token=` are what identity providers redirect with.
pub(crate) fn take_fragment() -> Option<String> {
    let window = web_sys::window()?;
    let hash = window.location().hash().ok()?;
    let fragment = hash.strip_prefix('#')?;
    let names = ["token", "id_token", "access_token"];
    let has = |name: &str| fragment.split('&').any(|pair| pair.split_once('=').is_some_and(|(key, _)| key == name));
    let name = names.into_iter().find(|name| has(name))?;
    let single = fragment.strip_prefix(name).and_then(|rest| rest.strip_prefix('='));
    let text = match single.filter(|rest| name == "token" && !rest.contains('&')) {
        Some(token) => decoded(token),
        None => fragment.to_owned(),
    };
    let path = window.location().pathname().ok()?;
    let history = window.history().ok()?;
    // A failure leaves the fragment where it is, which loses nothing.
    let _replaced = history.replace_state_with_url(&JsValue::NULL, "", Some(&path));
    Some(text)
}

/// A text from an address, with its percent signs read; as it is when they are none.
pub(super) fn decoded(text: &str) -> String {
    js_sys::decode_uri_component(text).map_or_else(|_| text.to_owned(), String::from)
}

/// The row that the pointer is on: the number in `data-row` of the element or the nearest one around it.
pub(crate) fn pointed_row(event: &Event) -> Option<usize> {
    let element: Element = event.target()?.dyn_into().ok()?;
    element.closest("[data-row]").ok()??.get_attribute("data-row")?.parse().ok()
}

/// Does something in the next task, so that the browser may paint before.
pub(crate) fn later(work: impl FnOnce() + 'static) {
    gloo_timers::callback::Timeout::new(0, work).forget();
}

/// Selects a part of a field and moves there; offsets in UTF-16 units.
pub(crate) fn select_text(field: &str, start: u32, end: u32) {
    if let Some(field) = element(field).and_then(|element| element.dyn_into::<HtmlTextAreaElement>().ok()) {
        let _focused = field.focus();
        let _selected = field.set_selection_range(start, end);
    }
}

/// Copies the text of an element to the clipboard, when the browser allows it.
pub(crate) fn copy_text_of(id: &str) {
    copy(element(id).and_then(|element| element.text_content()));
}

/// Copies what a field holds to the clipboard, when the browser allows it.
pub(crate) fn copy_field(id: &str) {
    let field = element(id).and_then(|element| element.dyn_into::<HtmlTextAreaElement>().ok());
    copy(field.map(|field| field.value()));
}

/// Copies a text to the clipboard, when the browser allows it.
pub(super) fn copy(text: Option<String>) {
    if let (Some(window), Some(text)) = (web_sys::window(), text) {
        let _promise = window.navigator().clipboard().write_text(&text);
    }
}
