//! Sentences with code in them.

use yew::prelude::*;

/// A text in which what stands between backticks is code.
pub(crate) fn marked(text: &str) -> Html {
    let parts = text.split('`').enumerate().map(|(at, part)| {
        let part = part.to_owned();
        if at % 2 == 1 {
            html! { <code>{ part }</code> }
        } else {
            html! { { part } }
        }
    });
    html! { <>{ for parts }</> }
}
