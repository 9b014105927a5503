//! The text below the application on the page of a tool: it came with the document, and the application does not carry it.
//!
//! Hydration refuses elements that it does not know, so [`set_aside`] takes them out before and [`put_back`] returns them
//! when their place has come alive: in one turn, before anything is painted.

use std::cell::RefCell;

use web_sys::{Element, MouseEvent, Node};

use super::page::decoded;
use super::reading::followed_link;
use crate::site::tools::ABOUT_ID;

thread_local! {
    /// The elements, with the path of the page that they came with.
    static ASIDE: RefCell<Option<(String, Vec<Node>)>> = const { RefCell::new(None) };
}

/// Takes the text out of the document that was loaded.
#[cfg(feature = "hydrate")]
pub(super) fn set_aside() -> Option<()> {
    let place = place()?;
    let path = web_sys::window()?.location().pathname().ok()?;
    let mut nodes = Vec::new();
    while let Some(node) = place.first_child() {
        place.remove_child(&node).ok()?;
        nodes.push(node);
    }
    ASIDE.set(Some((path, nodes)));
    Some(())
}

/// Puts the text that came with the page at `path` into its place; says whether it was there. It is there once.
pub(crate) fn put_back(path: &str) -> bool {
    let Some((_, nodes)) = ASIDE.take().filter(|(of, _)| of.trim_end_matches('/') == path) else { return false };
    place().is_some_and(|place| nodes.iter().all(|node| place.append_child(node).is_ok()))
}

fn place() -> Option<Element> {
    web_sys::window()?.document()?.get_element_by_id(ABOUT_ID)
}

/// What a click on a link offers.
pub(crate) enum Offer {
    /// A text with a token in it.
    Token(String),
    /// A key text.
    Key(String),
    /// Another page.
    Page(String),
}

/// What a click on a link in such a text offers; nothing when the browser should decide.
pub(crate) fn offer(event: &MouseEvent) -> Option<Offer> {
    let href = followed_link(event)?;
    let fragment = href.split_once('#').and_then(|(_, fragment)| fragment.split_once('='));
    Some(match fragment {
        Some(("token", text)) => Offer::Token(decoded(text)),
        Some(("key", text)) => Offer::Key(decoded(text)),
        _ => Offer::Page(href),
    })
}
