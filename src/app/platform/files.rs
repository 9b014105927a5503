//! Files that are dropped: read here and nowhere else, as text.

use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::Event;

use super::BrowserText;

/// Whether a drag brings a file. Its default action must be stopped, or the browser leaves the page for the file.
pub(crate) fn brings_file(event: &Event) -> bool {
    let types = data_of(event).and_then(|data| Reflect::get(&data, &JsValue::from_str("types")).ok());
    types.is_some_and(|types| js_sys::Array::from(&types).includes(&JsValue::from_str("Files"), 0))
}

/// Reads the first file that is dropped and hands its text over. Whether there is one is answered at once.
pub(crate) fn read_dropped_file(event: &Event, take: impl FnOnce(BrowserText) + 'static) -> bool {
    let Some(promise) = text_of_first_file(event) else { return false };
    wasm_bindgen_futures::spawn_local(async move {
        // A file that cannot be read leaves the field as it is.
        if let Some(text) = wasm_bindgen_futures::JsFuture::from(promise).await.ok().and_then(BrowserText::of) {
            take(text);
        }
    });
    true
}

/// Reads the file that was chosen in a file field and hands its text over.
pub(crate) fn read_chosen_file(event: &Event, take: impl FnOnce(BrowserText) + 'static) {
    let Some(promise) = event.target().and_then(|field| text_of_first(&field)) else { return };
    wasm_bindgen_futures::spawn_local(async move {
        if let Some(text) = wasm_bindgen_futures::JsFuture::from(promise).await.ok().and_then(BrowserText::of) {
            take(text);
        }
    });
}

fn data_of(event: &Event) -> Option<JsValue> {
    Reflect::get(event, &JsValue::from_str("dataTransfer")).ok().filter(|data| data.is_object())
}

fn text_of_first_file(event: &Event) -> Option<Promise> {
    text_of_first(&data_of(event)?)
}

/// The text of the first of the `files` that something has.
fn text_of_first(holder: &JsValue) -> Option<Promise> {
    let files = Reflect::get(holder, &JsValue::from_str("files")).ok()?;
    let file = Reflect::get_u32(&files, 0).ok().filter(JsValue::is_object)?;
    let text: Function = Reflect::get(&file, &JsValue::from_str("text")).ok()?.dyn_into().ok()?;
    text.call0(&file).ok()?.dyn_into().ok()
}
