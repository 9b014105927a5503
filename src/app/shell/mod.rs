//! What stands around every page.

mod navigation;

use yew::prelude::*;
use yew_router::prelude::*;

use crate::app::route::Route;
use navigation::Navigation;

/// Header, page, footer.
pub(crate) fn shell(page: Html) -> Html {
    html! {
        <>
            <a class="skip-link" href="#main">{ "Skip to the tool" }</a>
            <header class="top">
                <Link<Route> to={Route::Workbench} classes="top__name">{ "Claimcheck" }</Link<Route>>
                <Navigation />
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
