//! What is alive on pages to read, as a module of its own.

use wasm_bindgen::prelude::*;

/// Brings the widget in this element to life.
#[wasm_bindgen]
pub fn mount(place: &web_sys::Element) {
    let _mounted = claimcheck::app::platform::mount(place);
}

fn main() {}
