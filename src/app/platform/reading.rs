//! Moving to pages to read without leaving the application, and waking what is alive on them.

use js_sys::Uint8Array;
use wasm_bindgen::prelude::*;
use web_sys::{Element, HtmlElement, MouseEvent};
use yew_router::history::{BrowserHistory, History};

use crate::site::document::Document;
use crate::site::search::Index;

#[wasm_bindgen]
extern "C" {
    /// A file of this site; see `public/boot.js`.
    #[wasm_bindgen(js_namespace = claimcheck, js_name = fetchFile, catch)]
    async fn fetch_file(path: &str) -> Result<JsValue, JsValue>;

    /// Brings what is alive on the page to life; see `public/boot.js`.
    #[wasm_bindgen(js_namespace = claimcheck, js_name = wakeIslands)]
    fn wake();
}

/// The page at a path, or `None` when there is none or it cannot be had.
pub(crate) async fn fetch_document(path: &str) -> Option<Document> {
    Document::from_bytes(&file(&format!("{path}/page.bin")).await?)
}

/// The index of all pages.
pub(crate) async fn fetch_search() -> Option<Index> {
    Index::from_bytes(&file("/search.bin").await?)
}

async fn file(path: &str) -> Option<Vec<u8>> {
    let bytes: Uint8Array = fetch_file(path).await.ok()?.dyn_into().ok()?;
    Some(bytes.to_vec())
}

/// Brings the widgets of the page that is shown to life.
pub(crate) fn wake_islands() {
    wake();
}

/// The address of ours that a click on a link leads to, when the application should go there itself: with a key held, or for
/// a link that opens elsewhere, the browser decides. A link with a token in its fragment starts the workbench anew.
pub(crate) fn followed_link(event: &MouseEvent) -> Option<String> {
    if event.meta_key() || event.ctrl_key() || event.shift_key() || event.alt_key() || event.button() != 0 {
        return None;
    }
    let element: Element = event.target()?.dyn_into().ok()?;
    let link = element.closest("a[href]").ok()??;
    if link.has_attribute("target") || link.has_attribute("download") {
        return None;
    }
    let href = link.get_attribute("href")?;
    let is_ours = href.starts_with('/') && href.as_bytes().get(1) != Some(&b'/') && !href.starts_with("/#");
    is_ours.then_some(href)
}

/// Goes where a click on a link leads, when the application should go there itself.
pub(crate) fn follow(event: MouseEvent) {
    if let Some(path) = followed_link(&event) {
        event.prevent_default();
        go_to(&path);
    }
}

/// Shows another page of the application or one to read.
pub(crate) fn go_to(path: &str) {
    BrowserHistory::new().push(path);
}

/// Names the page in the window's title: a title of ours, never anything that was pasted.
pub(crate) fn set_title(title: &str) {
    if let Some(document) = web_sys::window().and_then(|window| window.document()) {
        document.set_title(&format!("{title} · Claimcheck"));
    }
}

/// Names the page in the window's title and shows the place of that id, or the top.
pub(crate) fn show_place(title: &str, id: &str) {
    let Some(window) = web_sys::window() else { return };
    let Some(document) = window.document() else { return };
    set_title(title);
    match document.get_element_by_id(id) {
        Some(place) => place.scroll_into_view(),
        None => {
            window.scroll_to_with_x_and_y(0.0, 0.0);
            if let Some(main) = document.get_element_by_id("main").and_then(|main| main.dyn_into::<HtmlElement>().ok())
            {
                let _focused = main.focus();
            }
        }
    }
}
