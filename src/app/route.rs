//! Addresses: the enum alone, so that everybody may link to a page without knowing it.

use yew_router::prelude::*;

/// The pages, by address.
#[derive(Clone, Debug, PartialEq, Eq, Routable)]
pub enum Route {
    /// The workbench.
    #[at("/")]
    Workbench,
    /// The key workshop.
    #[at("/keys")]
    Keys,
    /// Making a token.
    #[at("/encoder")]
    Encoder,
    /// How to check that nothing leaves.
    #[at("/about/offline")]
    Offline,
    /// Every other page is one to read, or is not there.
    #[at("/*path")]
    Reading {
        /// The address, without the first slash.
        path: String,
    },
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::PAGES;

    #[test]
    fn every_page_has_a_route_of_its_own() {
        let mut seen = Vec::new();
        for page in &PAGES {
            let route = Route::recognize(page.path).unwrap_or_else(|| panic!("{} has a route", page.path));
            assert!(!matches!(route, Route::Reading { .. }), "{} is a page of the application", page.path);
            assert_eq!(route.to_path(), page.path);
            assert!(!seen.contains(&page.path));
            seen.push(page.path);
        }
    }
}
