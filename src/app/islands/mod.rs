//! What is alive on pages to read: widgets, each mounted into its place on a page by a module of their own, so that neither the
//! workbench nor a page without widgets carries them.
//!
//! A page names a widget and gives it a text to start from; the static form stays in the page until the live one is there.
//! A new widget is a file here and a line in [`WIDGETS`].

mod size;

mod base64;

mod beautify;

mod layout;

mod search;

mod cost;

mod revocation;

mod storage;

mod number_field;

mod chart;

mod timeline;

mod weigh;

mod sample;

mod keys;

mod coloured;

mod judged;

mod tamper;

mod sign;

mod bench;

mod claimplay;

mod decision;

mod flow;

mod header_trust;

mod anatomy;

use yew::prelude::*;

/// A widget: its name in pages, and what it shows for the text it starts from.
type Widget = (&'static str, fn(&str) -> Html);

/// All of them.
const WIDGETS: &[Widget] = &[
    ("size", size::island),
    ("base64", base64::island),
    ("beautify", beautify::island),
    ("search", search::island),
    ("cost", cost::island),
    ("revocation", revocation::island),
    ("storage", storage::island),
    ("weigh", weigh::island),
    ("tamper", tamper::island),
    ("sign", sign::island),
    ("bench", bench::island),
    ("claimplay", claimplay::island),
    ("decision", decision::island),
    ("flow", flow::island),
    ("header-trust", header_trust::island),
    ("anatomy", anatomy::island),
];

/// The widget of that name, or nothing when there is none.
pub fn island(name: &str, props: &str) -> Option<Html> {
    WIDGETS.iter().find(|(known, _)| *known == name).map(|(_, show)| show(props))
}

/// Whether there is a widget of that name: the pages' tests ask.
pub fn is_known(name: &str) -> bool {
    WIDGETS.iter().any(|(known, _)| *known == name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Properties, PartialEq)]
    struct Props {
        name: &'static str,
        start: &'static str,
    }

    #[component]
    fn Island(props: &Props) -> Html {
        island(props.name, props.start).unwrap_or_default()
    }

    const CLAIMS: &str =
        "{\"sub\":\"user-42\",\"aud\":\"https://api.example.com\",\"iat\":1795000000,\"exp\":1795000600}";
    const TOKENS: &str = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhIn0.AAAA\neyJhbGciOiJkaXIifQ..AAAA.AAAA.AAAA";

    /// Each widget before anybody has touched it, without a browser: with what a page gives it, and with nothing.
    #[tokio::test]
    async fn widgets_start_from_what_they_are_given_and_from_nothing() {
        let given = [
            ("tamper", CLAIMS, "Leave the first signature"),
            ("tamper", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhIn0.AAAA", "The claims, as you send them"),
            ("sign", "ML-DSA-65", "selected"),
            ("bench", "ES256, Ed25519", "checked"),
            ("claimplay", CLAIMS, "5 min ago"),
            ("decision", "", "Does anybody but the signer verify?"),
            ("flow", "refresh", "Refresh tokens with rotation"),
            ("header-trust", "{\"jku\":\"https://a.example\"}", "never to be believed"),
            ("header-trust", "", "mood"),
            ("anatomy", TOKENS, "Encrypted (JWE)"),
        ];
        for (name, start, expected) in given {
            for start in [start, ""] {
                let html = yew::LocalServerRenderer::<Island>::with_props(Props { name, start }).hydratable(false);
                let html = html.render().await;
                assert!(html.len() > 200 && !html.contains("style="), "{name}: {html}");
                assert!(start.is_empty() || html.contains(expected), "{name}: {html}");
            }
        }
    }
}
