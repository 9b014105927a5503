//! The page for addresses that do not exist.

use yew::prelude::*;
use yew_router::prelude::*;

use crate::app::route::Route;

/// What to show where nothing is.
pub(crate) fn not_found() -> Html {
    html! {
        <article class="prose">
            <h1>{ "There is nothing at this address" }</h1>
            <p>
                { "The page may have moved. The " }
                <Link<Route> to={Route::Workbench}>{ "workbench" }</Link<Route>>
                { " is still where it was." }
            </p>
        </article>
    }
}
