//! The part of the address after the `#`, where a widget keeps what its reader has set, so that the address can be passed on.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;

use super::page::copy;

/// The fragment of the address, with its `#`; empty when there is none.
pub(crate) fn fragment() -> String {
    // Natively, where the build renders, there is no address.
    if !cfg!(target_arch = "wasm32") {
        return String::new();
    }
    web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// Puts another fragment into the address, without a step in the history.
pub(crate) fn set_fragment(text: &str) {
    if let Some(history) = web_sys::window().and_then(|window| window.history().ok()) {
        let state = history.state().unwrap_or_default();
        // A failure leaves the address as it is: the widget works, only the link is old.
        let _replaced = history.replace_state_with_url(&state, "", Some(&format!("#{text}")));
    }
}

/// Copies the whole address to the clipboard, when the browser allows it.
pub(crate) fn copy_address() {
    copy(web_sys::window().and_then(|window| window.location().href().ok()));
}

/// Looks at the fragment until it is dropped.
pub(crate) struct FragmentWatch(Closure<dyn FnMut()>);

impl FragmentWatch {
    /// Calls `changed` whenever somebody follows or types another fragment on this page.
    pub(crate) fn start(changed: impl FnMut() + 'static) -> Self {
        let closure = Closure::new(changed);
        if let Some(window) = web_sys::window() {
            let function: &js_sys::Function = closure.as_ref().unchecked_ref();
            // A failure means that only a fresh page reads its fragment.
            let _added = window.add_event_listener_with_callback("hashchange", function);
        }
        FragmentWatch(closure)
    }
}

impl Drop for FragmentWatch {
    fn drop(&mut self) {
        if let Some(window) = web_sys::window() {
            let _removed = window.remove_event_listener_with_callback("hashchange", self.0.as_ref().unchecked_ref());
        }
    }
}
