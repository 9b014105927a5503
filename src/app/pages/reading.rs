//! A page to read inside the running application: its text is fetched, and what was pasted stays where it is.

use std::cell::Cell;
use std::rc::Rc;

use yew::platform::spawn_local;
use yew::prelude::*;
use yew_router::prelude::*;

use crate::app::platform::{fetch_document, follow, set_title, show_place, wake_islands};
use crate::app::prose::document;
use crate::site::document::Document;

/// What there is to show.
#[derive(Clone, PartialEq)]
enum Shown {
    Nothing,
    Page(String, Box<Document>),
    Missing,
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
            // Whoever has gone on to another page does not get this one when it comes late.
            let is_wanted = Rc::new(Cell::new(true));
            let still_wanted = is_wanted.clone();
            spawn_local(async move {
                let found = fetch_document(&path).await;
                if !still_wanted.get() {
                    return;
                }
                if found.is_none() {
                    set_title("No such page");
                }
                shown.set(found.map_or(Shown::Missing, |page| Shown::Page(path, page.into())));
            });
            move || is_wanted.set(false)
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
    let onclick = Callback::from(follow);
    match &*shown {
        Shown::Page(of, page) => html! { <div key={of.clone()} {onclick}>{ document(page) }</div> },
        Shown::Missing => html! {
            <article class="prose">
                <h1>{ "There is nothing at this address" }</h1>
                <p>{ "The page may have moved, or this browser is offline. What you pasted is still in the workbench." }</p>
            </article>
        },
        Shown::Nothing => html! { <p class="prose" role="status">{ "Fetching the page" }</p> },
    }
}
