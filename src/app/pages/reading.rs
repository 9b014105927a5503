//! A page to read inside the running application: its text is fetched, and what was pasted stays where it is.

use yew::platform::spawn_local;
use yew::prelude::*;
use yew_router::prelude::*;

use crate::app::platform::{fetch_document, followed_link, go_to, show_place, wake_islands};
use crate::app::prose::document;
use crate::site::document::Document;

/// What there is to show.
#[derive(Clone, PartialEq)]
enum Shown {
    Nothing,
    Page(String, Box<Document>),
    Missing(String),
}

/// The page at the present address.
#[component]
pub(crate) fn Reading() -> Html {
    let place = use_location();
    let path = place.as_ref().map(|place| place.path().trim_end_matches('/').to_owned()).unwrap_or_default();
    let hash = place.as_ref().map(|place| place.hash().trim_start_matches('#').to_owned()).unwrap_or_default();
    let shown = use_state(|| Shown::Nothing);
    {
        let shown = shown.clone();
        use_effect_with(path.clone(), move |path| {
            let path = path.clone();
            spawn_local(async move {
                let found = fetch_document(&path).await;
                shown.set(
                    found.map_or_else(|| Shown::Missing(path.clone()), |page| Shown::Page(path.clone(), page.into())),
                );
            });
        });
    }
    {
        let is_there = matches!(&*shown, Shown::Page(of, _) if *of == path);
        let title = match &*shown {
            Shown::Page(_, page) => page.title.clone(),
            _ => String::new(),
        };
        use_effect_with((path.clone(), hash, is_there), move |(_, hash, is_there)| {
            if *is_there {
                show_place(&title, hash);
                wake_islands();
            }
        });
    }
    let onclick = Callback::from(|event: MouseEvent| {
        if let Some(path) = followed_link(&event) {
            event.prevent_default();
            go_to(&path);
        }
    });
    match &*shown {
        Shown::Page(of, page) => html! { <div key={of.clone()} {onclick}>{ document(page) }</div> },
        Shown::Missing(_) => html! {
            <article class="prose">
                <h1>{ "There is nothing at this address" }</h1>
                <p>{ "The page may have moved, or this browser is offline. What you pasted is still in the workbench." }</p>
            </article>
        },
        Shown::Nothing => html! { <p class="prose" role="status">{ "Fetching the page" }</p> },
    }
}
