//! What pages exist: the only list of them.
//!
//! Routing, navigation, prerendering, the sitemap and the tests go through [`PAGES`], the pages of the application, and
//! [`reading::all`], the pages to read, of which those in [`tools::TOOLS`] have the application above their text.

pub mod head;

pub mod document;

pub mod sizes;

pub mod search;

pub mod simulate;

pub mod threats;

pub mod decision;

pub mod flows;

pub mod weigh;

pub mod tools;

#[cfg(not(target_arch = "wasm32"))]
pub mod rich;

#[cfg(not(target_arch = "wasm32"))]
mod links;

#[cfg(not(target_arch = "wasm32"))]
pub mod reading;

#[cfg(not(target_arch = "wasm32"))]
pub mod sections;

/// One page of the site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Page {
    /// Its path, from the root, without a slash at the end.
    pub path: &'static str,
    /// Its title: what it is, not the name of the site.
    pub title: &'static str,
    /// One or two sentences for search results and link previews.
    pub description: &'static str,
    /// Whether it belongs into the sitemap.
    pub listed: bool,
}

/// The path of the workbench.
pub const WORKBENCH: &str = "/";

/// The path of the key workshop.
pub const KEYS: &str = "/keys";

/// The path of the builder.
pub const ENCODER: &str = "/encoder";

/// The path of the page on checking that nothing leaves.
pub const OFFLINE: &str = "/about/offline";

/// The list of the audit's rules; each has its page below.
pub const RULES_PATH: &str = "/rules";

/// The path under which the page for unknown addresses is rendered.
pub const NOT_FOUND: &str = "/404";

/// The pages of the application.
pub const PAGES: [Page; 4] = [
    Page {
        path: WORKBENCH,
        title: "JWT workbench",
        description: "Paste a token and a key: see what is inside, whether it can be trusted, and, if not, why. \
                      Everything runs in this page; nothing is sent anywhere.",
        listed: true,
    },
    Page {
        path: KEYS,
        title: "Keys: inspect, convert, make",
        description: "Any JWK, key set, PEM, certificate or secret: what it is, what is weak about it, the same key in every \
                      other form, thumbprints; and new keys, made in this page.",
        listed: true,
    },
    Page {
        path: ENCODER,
        title: "Make a token: sign or encrypt",
        description: "Header and payload byte for byte as you type them, signed or encrypted with any algorithm at once. \
                      Everything runs in this page.",
        listed: true,
    },
    Page {
        path: OFFLINE,
        title: "Nothing leaves this page",
        description: "How Claimcheck keeps tokens and keys on your machine, and how to check that yourself.",
        listed: true,
    },
];

/// The links at the top of every page: path and words.
pub const NAVIGATION: [(&str, &str); 7] = [
    (WORKBENCH, "Workbench"),
    (KEYS, "Keys"),
    (ENCODER, "Make a token"),
    ("/basics", "Learn"),
    ("/compare", "Compare"),
    ("/reference", "Reference"),
    (OFFLINE, "Nothing leaves"),
];

/// The page at that path.
pub fn find(path: &str) -> Option<&'static Page> {
    PAGES.iter().find(|page| page.path == path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_are_unique_and_well_formed() {
        for page in &PAGES {
            assert!(page.path.starts_with('/') && (page.path == "/" || !page.path.ends_with('/')), "{}", page.path);
            assert_eq!(PAGES.iter().filter(|other| other.path == page.path).count(), 1, "{}", page.path);
            assert!(page.description.len() <= 200, "{}", page.path);
        }
    }
}
