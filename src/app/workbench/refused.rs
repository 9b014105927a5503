//! "Why would a library refuse it?": what stands against a token whose signature holds, and who minds it.

use yew::prelude::*;

use super::Context;
use crate::app::components::{Tone, icon, marked};
use crate::check::report::Signature;
use crate::worker::protocol::{Refused, Voice};

/// The panel; nothing unless the signature holds and somebody would refuse the token.
pub(crate) fn refused(state: &Context) -> Html {
    let holds = state.seen().is_some_and(|report| matches!(report.signature.state, Signature::Verified(_)));
    if !holds || state.refused.is_empty() {
        return Html::default();
    }
    html! {
        <section id="refused" class="refused" aria-labelledby="refused-title">
            <h2 id="refused-title">{ "Why would a library refuse it?" }</h2>
            <ul class="refused__reasons">{ for state.refused.iter().map(reason) }</ul>
        </section>
    }
}

fn reason(refused: &Refused) -> Html {
    let tone = if refused.is_certain { Tone::Bad } else { Tone::Warn };
    html! {
        <li class="refused__reason" data-code={refused.code.clone()} data-tone={tone.name()}>
            { icon(tone) }
            <div>
                <p class="refused__message"><strong>{ marked(&refused.message) }</strong></p>
                <p class="refused__hint">{ marked(&refused.hint) }</p>
                if refused.is_decided { { deciding(refused) } }
                { voices(&refused.refuse) }
            </div>
        </li>
    }
}

/// Who refuses and who accepts when nothing but the defaults speak.
fn deciding(refused: &Refused) -> Html {
    let refusing: Vec<&str> = refused.refuse.iter().map(|voice| voice.library.as_str()).collect();
    let line = |verb: &str, names: String| if names.is_empty() { "nobody".to_owned() + verb } else { names + verb };
    html! {
        <>
            <p class="refused__who" data-who="refuse">{ line(" refuse it by default", refusing.join(", ")) }</p>
            <p class="refused__who" data-who="accept">{ line(" accept it by default", refused.accept.join(", ")) }</p>
        </>
    }
}

/// The words of the errors, for those who came with one.
fn voices(voices: &[Voice]) -> Html {
    let mut said = voices.iter().filter(|voice| !voice.says.is_empty()).peekable();
    if said.peek().is_none() {
        return Html::default();
    }
    html! {
        <details class="refused__voices">
            <summary>{ "How they say it" }</summary>
            <ul>{ for said.map(|voice| html! { <li>{ voice.library.clone() }{ ": " }<code>{ voice.says.clone() }</code></li> }) }</ul>
        </details>
    }
}
