//! Search over all pages, in a dialog that the key `/` opens on every page.

use web_sys::HtmlInputElement;
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::app::platform::fetch_search;
use crate::site::search::Index;

/// The widget; it needs nothing to start from.
pub(super) fn island(_: &str) -> Html {
    html! { <Search /> }
}

/// The index, once it is asked for.
#[derive(Clone, PartialEq)]
enum Loaded {
    Loading,
    Ready(std::rc::Rc<Index>),
    Failed,
}

#[component]
fn Search() -> Html {
    let loaded = use_state(|| Loaded::Loading);
    let query = use_state(String::new);
    {
        let loaded = loaded.clone();
        use_effect_with((), move |()| {
            spawn_local(async move {
                let index = fetch_search().await;
                loaded.set(index.map_or(Loaded::Failed, |index| Loaded::Ready(index.into())));
            });
        });
    }
    let oninput = {
        let query = query.clone();
        Callback::from(move |event: InputEvent| {
            if let Some(field) = event.target_dyn_into::<HtmlInputElement>() {
                query.set(field.value());
            }
        })
    };
    let (status, hits) = match &*loaded {
        Loaded::Loading => ("Fetching the index".to_owned(), Html::default()),
        Loaded::Failed => ("The index cannot be fetched: this browser is offline".to_owned(), Html::default()),
        Loaded::Ready(index) => {
            let found = index.find(&query);
            let status = match (query.trim().is_empty(), found.len()) {
                (true, _) => "Type a word, such as kid, aud or rotation".to_owned(),
                (false, 0) => "Nothing found: try fewer or shorter words".to_owned(),
                (false, 1) => "One page".to_owned(),
                (false, count) => format!("{count} pages"),
            };
            let hits = found.into_iter().map(|entry| {
                html! {
                    <li key={entry.href.clone()}>
                        <a class="search__hit" href={entry.href.clone()}>
                            <strong>{ entry.title.clone() }</strong>{ " " }<span class="search__kind">{ entry.kind.clone() }</span>
                            <span class="search__short">{ entry.short.clone() }</span>
                        </a>
                    </li>
                }
            });
            (status, html! { <ul class="search__hits">{ for hits }</ul> })
        }
    };
    html! {
        <div class="search">
            <label class="search__label" for="search-field">{ "Search terms, claims, errors, rules and pages" }</label>
            <input id="search-field" class="search__field" type="search" autocomplete="off" spellcheck="false" {oninput} value={(*query).clone()} />
            <p role="status">{ status }</p>
            { hits }
        </div>
    }
}
