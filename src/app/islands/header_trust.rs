//! A header to type or paste: each parameter in it with how far its value may be believed.
//!
//! Its text in a page (`props`): a JOSE header, a JSON object; empty for one with something of everything.

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use crate::app::components::{Tone, icon};
use crate::content::headers::{self, Trust};
use crate::jose::encoding::json::{Document, Value};

/// What is shown when a page gives no header.
const SAMPLE: &str = "{\n  \"alg\": \"RS256\",\n  \"typ\": \"at+jwt\",\n  \"kid\": \"2026-11\",\n  \"jku\": \"https://attacker.example/keys\",\n  \
                      \"crit\": [\"exp\"],\n  \"mood\": \"fine\"\n}";

/// The widget; it starts from a header as JSON.
pub(super) fn island(props: &str) -> Html {
    let header = if props.trim().is_empty() { SAMPLE } else { props };
    html! { <HeaderTrust header={header.to_owned()} /> }
}

#[derive(Properties, PartialEq)]
struct Props {
    header: String,
}

#[component]
fn HeaderTrust(props: &Props) -> Html {
    let header = use_state(|| props.header.clone());
    let oninput = {
        let header = header.clone();
        Callback::from(move |event: InputEvent| {
            if let Some(field) = event.target_dyn_into::<HtmlTextAreaElement>() {
                header.set(field.value());
            }
        })
    };
    let document = use_memo((*header).clone(), |text| Document::parse(text.clone()));
    let members: Vec<(String, String)> = document
        .object()
        .iter()
        .flat_map(|root| root.members())
        .map(|member| (member.name.clone().into_owned(), shown(member.value)))
        .collect();
    html! {
        <div class="header-trust">
            <label class="field-head__label" for="header-trust-header">{ "A header, as JSON" }</label>
            <textarea id="header-trust-header" class="key-field__input" rows="7" spellcheck="false" {oninput} defaultvalue={props.header.clone()} />
            <p class="header-trust__sum" role="status">{ sum(&members, document.is_well_formed()) }</p>
            <dl class="terms">{ for members.iter().map(|(name, value)| one(name, value)) }</dl>
        </div>
    }
}

/// The value as written, cut where it is long.
fn shown(value: Value<'_>) -> String {
    let text = value.raw();
    let cut: String = text.chars().take(60).collect();
    if cut.len() < text.len() { format!("{cut}...") } else { cut }
}

fn sum(members: &[(String, String)], is_well_formed: bool) -> String {
    if members.is_empty() || !is_well_formed {
        return "This is no JSON object with parameters in it.".to_owned();
    }
    let never = members.iter().filter(|(name, _)| trust(name).0 == Tone::Bad).count();
    format!("{} parameters; {never} of them must decide nothing.", members.len())
}

fn one(name: &str, value: &str) -> Html {
    let (tone, word) = trust(name);
    let text = match headers::find(name) {
        Some(header) => format!("{}: {} ({})", header.title, header.short, header.source),
        None => "Nobody has registered this name. Ignore it, unless crit lists it: then refuse the token (RFC 7515 4, 4.1.11).".to_owned(),
    };
    html! {
        <div class="terms__one" data-tone={tone.name()}>
            <dt><code>{ name.to_owned() }</code>{ " " }<code class="header-trust__value">{ value.to_owned() }</code></dt>
            <dd><span class="badge" data-tone={tone.name()}>{ icon(tone) }{ word }</span>{ " " }{ text }</dd>
        </div>
    }
}

fn trust(name: &str) -> (Tone, &'static str) {
    match headers::find(name).map(|header| header.trust) {
        Some(Trust::Hint) => (Tone::Ok, "a hint to look up with"),
        Some(Trust::MustMatchPolicy) => (Tone::Warn, "must be what you expect"),
        Some(Trust::MustUnderstand) => (Tone::Warn, "changes how the token is read"),
        Some(Trust::NeverTrust) => (Tone::Bad, "never to be believed"),
        None => (Tone::Neutral, "unknown"),
    }
}
