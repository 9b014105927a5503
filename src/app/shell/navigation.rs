//! The links to the pages; the one to the page that is shown says so.

use yew::prelude::*;
use yew_router::prelude::*;

use crate::app::route::Route;

/// The pages that are linked to, in this order, with their words.
const LINKS: [(Route, &str); 4] = [
    (Route::Workbench, "Workbench"),
    (Route::Keys, "Keys"),
    (Route::Encoder, "Make a token"),
    (Route::Offline, "Nothing leaves"),
];

/// The navigation. A component, because the router tells it when another page is shown.
#[component]
pub(crate) fn Navigation() -> Html {
    let (current, navigator) = (use_route::<Route>(), use_navigator());
    let link = |(route, words): (Route, &'static str)| {
        let navigator = navigator.clone();
        // As the router's own link, which has no room for `aria-current`: with a key held, the browser decides.
        let onclick = Callback::from(move |event: MouseEvent| {
            if event.meta_key() || event.ctrl_key() || event.shift_key() || event.alt_key() {
                return;
            }
            if let Some(navigator) = &navigator {
                event.prevent_default();
                navigator.push(&route);
            }
        });
        let is_current = current == Some(route);
        html! { <a class="top__link" href={route.to_path()} aria-current={is_current.then_some("page")} {onclick}>{ words }</a> }
    };
    html! { <nav class="top__nav" aria-label="Main">{ for LINKS.into_iter().map(link) }</nav> }
}
