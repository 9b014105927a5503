//! The links to the pages; the one to the page that is shown says so.

use yew::prelude::*;
use yew_router::prelude::*;

use crate::app::platform::{follow, set_title};
use crate::site::{self, NAVIGATION};

/// The navigation of the application. A component, because the router tells it when another page is shown.
#[component]
pub(crate) fn Navigation() -> Html {
    let place = use_location();
    let path = place.as_ref().map(|place| place.path().to_owned()).unwrap_or_default();
    // A page to read names itself when it is there.
    use_effect_with(path, |path| {
        let title = site::find(path).map(|page| page.title);
        if let Some(title) = title.or_else(|| site::tools::find(path).map(|tool| tool.heading)) {
            set_title(title);
        }
    });
    links(place.as_ref().map_or("", |place| place.path()), Callback::from(follow))
}

/// The links, as seen from the page at `current`.
pub(crate) fn links(current: &str, onclick: Callback<MouseEvent>) -> Html {
    let link = |(path, words): (&'static str, &'static str)| {
        let is_current = current == path;
        html! { <a class="top__link" href={path} aria-current={is_current.then_some("page")}>{ words }</a> }
    };
    html! { <nav class="top__nav" aria-label="Main" {onclick}>{ for NAVIGATION.into_iter().map(link) }</nav> }
}
