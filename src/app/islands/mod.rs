//! What is alive on pages to read: widgets, each mounted into its place on a page by a module of their own, so that neither the
//! workbench nor a page without widgets carries them.
//!
//! A page names a widget and gives it a text to start from; the static form stays in the page until the live one is there.
//! A new widget is a file here and a line in [`WIDGETS`].

mod size;

mod search;

mod cost;

mod revocation;

mod storage;

mod number_field;

mod chart;

mod timeline;

mod weigh;

mod sample;

mod keys;

mod coloured;

mod judged;

mod tamper;

mod sign;

mod bench;

use yew::prelude::*;

/// A widget: its name in pages, and what it shows for the text it starts from.
type Widget = (&'static str, fn(&str) -> Html);

/// All of them.
const WIDGETS: &[Widget] = &[
    ("size", size::island),
    ("search", search::island),
    ("cost", cost::island),
    ("revocation", revocation::island),
    ("storage", storage::island),
    ("weigh", weigh::island),
    ("tamper", tamper::island),
    ("sign", sign::island),
    ("bench", bench::island),
];

/// The widget of that name, or nothing when there is none.
pub fn island(name: &str, props: &str) -> Option<Html> {
    WIDGETS.iter().find(|(known, _)| *known == name).map(|(_, show)| show(props))
}

/// Whether there is a widget of that name: the pages' tests ask.
pub fn is_known(name: &str) -> bool {
    WIDGETS.iter().any(|(known, _)| *known == name)
}
