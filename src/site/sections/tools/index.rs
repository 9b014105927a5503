//! The list of all tools.

use crate::site::reading::{Kind, Reading, Writer};
use crate::site::{OFFLINE, PAGES};

/// The path of the list.
pub(super) const PATH: &str = "/tools";

/// Tools among the pages of other sections.
const OTHERS: [(&str, &str, &str); 2] = [
    (
        "/size",
        "Token size calculator",
        "How many bytes a token takes under each algorithm, and what still fits a cookie.",
    ),
    (
        "/compare/simulator",
        "Simulator",
        "What tokens and sessions cost in bytes, reads and seconds, for numbers of your own.",
    ),
];

/// The list; `tools` are the pages of this section.
pub(super) fn page(tools: &[Reading]) -> Reading {
    let own = PAGES.iter().filter(|page| page.path != OFFLINE).map(|page| (page.path, page.title, page.description));
    let here =
        tools.iter().map(|page| (page.path.as_str(), page.document.title.as_str(), page.document.description.as_str()));
    let items: Vec<String> = own
        .chain(here)
        .chain(OTHERS)
        .map(|(path, title, description)| format!("[[page:{path}|{title}]]: {description}"))
        .collect();
    let items: Vec<&str> = items.iter().map(String::as_str).collect();
    Writer::new(PATH, Kind::Index, "Tools", "Every tool for JWTs and keys on this site, each in one sentence. All of them run in your browser.")
        .answer("Choose by what you want to know. Most of these are the same workbench, arranged for the question; what you pasted in one is there in the others.")
        .list(&items)
        .source("The sources are named on each page")
        .done()
}
