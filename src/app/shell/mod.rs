//! What stands around every page.

mod navigation;

use yew::prelude::*;

use crate::app::platform::follow;
use crate::site::{OFFLINE, WORKBENCH};
use navigation::Navigation;
#[cfg(feature = "ssr")]
use navigation::links;

/// Header, page and footer of the running application.
pub(crate) fn shell(page: Html) -> Html {
    frame(html! { <Navigation /> }, page, Some(Callback::from(follow)))
}

/// The same around a page to read that stands by itself, at `current`.
#[cfg(feature = "ssr")]
pub(crate) fn still_shell(current: &str, page: Html) -> Html {
    frame(links(current, Callback::noop()), page, None)
}

fn frame(navigation: Html, page: Html, onclick: Option<Callback<MouseEvent>>) -> Html {
    html! {
        <>
            <a class="skip-link" href="#main">{ "Skip to the content" }</a>
            <header class="top">
                <a class="top__name" href={WORKBENCH} onclick={onclick.clone()}>{ "Claimcheck" }</a>
                { navigation }
                <button type="button" class="top__search" data-opens-search="">{ "Search " }<kbd>{ "/" }</kbd></button>
            </header>
            <main id="main" class="main" tabindex="-1">{ page }</main>
            <dialog id="search" class="dialog" aria-label="Search">
                <form method="dialog"><button class="quiet-button">{ "Close" }</button></form>
                <div class="island" data-widget="search"><div class="island__live"></div><div class="island__still"><p>{ "Loading the search" }</p></div></div>
            </dialog>
            <footer class="foot">
                <p>
                    { "This page cannot send anything anywhere. " }
                    <a href={OFFLINE} onclick={onclick.clone()}>{ "See how to check that yourself" }</a>
                    { "." }
                </p>
                <p>
                    <a href="/tools" onclick={onclick.clone()}>{ "All tools" }</a>
                    { ", " }
                    <a href="/about" onclick={onclick.clone()}>{ "about" }</a>
                    { ", " }
                    <a href="/security" onclick={onclick.clone()}>{ "security" }</a>
                    { ", " }
                    <a href="/privacy" {onclick}>{ "privacy" }</a>
                </p>
            </footer>
        </>
    }
}
