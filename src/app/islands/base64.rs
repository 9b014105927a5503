//! Base64url both ways: what is typed into one field stands decoded, or encoded, in the other.

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use crate::jose::encoding::base64url;
use crate::jose::error::base64_message;

/// Bytes of which the hexadecimal form is shown.
const SHOWN: usize = 64;

/// Flaws that are told; a text that is something else entirely has as many as letters.
const TOLD: usize = 5;

/// The widget; it starts from an encoded text.
pub(super) fn island(props: &str) -> Html {
    html! { <Base64 encoded={props.to_owned()} /> }
}

#[derive(Properties, PartialEq)]
struct Props {
    encoded: String,
}

/// What was typed last, and so what the other field follows.
#[derive(Clone, PartialEq)]
enum Typed {
    Encoded(String),
    Plain(String),
}

#[component]
fn Base64(props: &Props) -> Html {
    let typed = use_state(|| Typed::Encoded(props.encoded.clone()));
    let (encoded_field, plain_field) = (use_node_ref(), use_node_ref());
    let encoded = match &*typed {
        Typed::Encoded(text) => text.clone(),
        Typed::Plain(text) => base64url::encode(text.as_bytes()),
    };
    let decoded = base64url::decode(&encoded);
    let text = String::from_utf8_lossy(&decoded.bytes).into_owned();
    use_effect_with(((*typed).clone(), encoded_field.clone(), plain_field.clone()), {
        let (encoded, text) = (encoded.clone(), text.clone());
        move |(typed, encoded_field, plain_field)| {
            let (field, value) = match typed {
                Typed::Encoded(_) => (plain_field, text),
                Typed::Plain(_) => (encoded_field, encoded),
            };
            if let Some(field) = field.cast::<HtmlTextAreaElement>() {
                field.set_value(&value);
            }
        }
    });
    let oninput = |of: fn(String) -> Typed| {
        let typed = typed.setter();
        Callback::from(move |event: InputEvent| {
            if let Some(field) = event.target_dyn_into::<HtmlTextAreaElement>() {
                typed.set(of(field.value()));
            }
        })
    };
    let is_text = std::str::from_utf8(&decoded.bytes).is_ok();
    let flaws = decoded.flaws.iter().take(TOLD).map(|flaw| {
        html! { <li>{ format!("{}, at character {}", base64_message(&flaw.kind), flaw.span.start + 1) }</li> }
    });
    html! {
        <div class="size">
            <label class="size__label" for="base64-encoded">{ "Base64url" }</label>
            <textarea id="base64-encoded" ref={encoded_field} class="size__field" rows="4" spellcheck="false"
                oninput={oninput(Typed::Encoded)} defaultvalue={props.encoded.clone()} />
            <label class="size__label" for="base64-plain">{ "Text" }</label>
            <textarea id="base64-plain" ref={plain_field} class="size__field" rows="4" spellcheck="false"
                oninput={oninput(Typed::Plain)} defaultvalue={text.clone()} />
            <p role="status">
                { format!("{} characters, {} bytes", encoded.chars().count(), decoded.bytes.len()) }
                if !is_text {
                    { ". The bytes are no text in UTF-8: read the hexadecimal form" }
                }
            </p>
            <ul class="base64__flaws">{ for flaws }</ul>
            <pre class="code" tabindex="0" aria-label="The first bytes in hexadecimal">{ hexadecimal(&decoded.bytes) }</pre>
        </div>
    }
}

/// The first bytes, in groups of four.
fn hexadecimal(bytes: &[u8]) -> String {
    let group = |four: &[u8]| four.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    let shown = bytes.get(..SHOWN).unwrap_or(bytes);
    let mut out = shown.chunks(4).map(group).collect::<Vec<_>>().join(" ");
    if bytes.len() > SHOWN {
        out.push_str(" ...");
    }
    out
}
