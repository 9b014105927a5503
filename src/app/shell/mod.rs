//! What stands around every page.

use yew::prelude::*;
use yew_router::prelude::*;

use crate::app::route::Route;

/// Header, page, footer.
pub(crate) fn shell(page: Html) -> Html {
    html! {
        <>
            <a class="skip-link" href="#main">{ "Skip to the tool" }</a>
            <header class="top">
                <Link<Route> to={Route::Workbench} classes="top__name">{ "Claimcheck" }</Link<Route>>
                <nav class="top__nav" aria-label="Main">
                    <Link<Route> to={Route::Workbench} classes="top__link">{ "Workbench" }</Link<Route>>
                    <Link<Route> to={Route::Keys} classes="top__link">{ "Keys" }</Link<Route>>
                    <Link<Route> to={Route::Encoder} classes="top__link">{ "Make a token" }</Link<Route>>
                    <Link<Route> to={Route::Offline} classes="top__link">{ "Nothing leaves" }</Link<Route>>
                </nav>
            </header>
            <main id="main" class="main" tabindex="-1">{ page }</main>
            <footer class="foot">
                <p>
                    { "This page cannot send anything anywhere. " }
                    <Link<Route> to={Route::Offline}>{ "See how to check that yourself" }</Link<Route>>
                    { "." }
                </p>
            </footer>
        </>
    }
}
