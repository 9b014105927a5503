//! A token in compact form with its parts in colours.

use yew::prelude::*;

/// The colours of three parts, and of five (RFC 7515 7.1, RFC 7516 7.1).
const SIGNED: [&str; 3] = ["header", "payload", "signature"];
const ENCRYPTED: [&str; 5] = ["header", "other", "other", "payload", "signature"];

/// The token, in a box that a keyboard can scroll; nothing before there is one.
pub(super) fn coloured(id: &'static str, label: &'static str, token: &str) -> Html {
    if token.is_empty() {
        return Html::default();
    }
    let parts: Vec<&str> = token.split('.').collect();
    let colours: &[&str] = if parts.len() == ENCRYPTED.len() { &ENCRYPTED } else { &SIGNED };
    let part = |(at, text): (usize, &&str)| {
        let colour = colours.get(at).copied().unwrap_or("other");
        let dot = if at == 0 { "" } else { "." };
        html! { <>{ dot }<span class="part" data-part={colour}>{ text.to_string() }</span></> }
    };
    html! {
        <pre {id} class="coloured" tabindex="0" role="region" aria-label={label}>{ for parts.iter().enumerate().map(part) }</pre>
    }
}
