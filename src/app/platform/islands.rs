//! Mounting a widget into its place on a page.

use wasm_bindgen::JsCast;
use web_sys::Element;
use yew::prelude::*;

use crate::app::islands::island;

thread_local! {
    /// Whether this module has given a number away already, see [`mount`].
    static STARTED: std::cell::Cell<bool> = const { std::cell::Cell::new(false) };
}

#[derive(Properties, PartialEq)]
struct Props {
    name: AttrValue,
    start: AttrValue,
}

#[component]
fn Mounted(props: &Props) -> Html {
    island(&props.name, &props.start).unwrap_or_default()
}

/// Brings the widget in `place` to life: its live form goes into the first element, and the static one is hidden.
///
/// The application's module and this one number their trees by themselves, both from 1, and a click in a tree is handled by
/// whoever has its number. The application has one tree, so this module gives its first number to a tree that is nowhere.
pub fn mount(place: &Element) -> Option<()> {
    if place.has_attribute("data-alive") {
        return None;
    }
    let document = web_sys::window()?.document()?;
    if !STARTED.replace(true) {
        let nowhere = document.create_element("div").ok()?;
        let props = Props { name: "".into(), start: "".into() };
        let _tree = yew::Renderer::<Mounted>::with_root_and_props(nowhere, props).render();
    }
    let name = place.get_attribute("data-widget")?;
    let start = place.get_attribute("data-props").unwrap_or_default();
    let still: Element = place.query_selector(":scope > .island__still").ok()??;
    let live = place.query_selector(":scope > .island__live").ok()??;
    let props = Props { name: name.into(), start: start.into() };
    let _tree = yew::Renderer::<Mounted>::with_root_and_props(live.unchecked_into(), props).render();
    place.set_attribute("data-alive", "").ok()?;
    still.set_attribute("hidden", "").ok()
}
