//! Bytes of a token: how many its parts take under each algorithm, and whether it still fits into a cookie.

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use crate::site::sizes::{COOKIE_BYTES, Signing, plain_header_bytes, signings, token_bytes};

/// The widget; it starts from claims as JSON.
pub(super) fn island(props: &str) -> Html {
    html! { <Size claims={props.to_owned()} /> }
}

#[derive(Properties, PartialEq)]
struct Props {
    claims: String,
}

#[component]
fn Size(props: &Props) -> Html {
    let claims = use_state(|| props.claims.clone());
    let oninput = {
        let claims = claims.clone();
        Callback::from(move |event: InputEvent| {
            if let Some(field) = event.target_dyn_into::<HtmlTextAreaElement>() {
                claims.set(field.value());
            }
        })
    };
    let payload = claims.trim().len();
    let row = |signing: Signing| {
        let all = token_bytes(plain_header_bytes(signing.alg), payload, signing.bytes);
        let fits = if all > COOKIE_BYTES { "no" } else { "yes" };
        html! { <tr><th scope="row">{ signing.name }</th><td>{ signing.bytes }</td><td>{ all }</td><td>{ fits }</td></tr> }
    };
    html! {
        <div class="size">
            <label class="size__label" for="size-claims">{ "Claims, as JSON" }</label>
            <textarea id="size-claims" class="size__field" rows="6" spellcheck="false" {oninput} defaultvalue={props.claims.clone()} />
            <p role="status">{ format!("{payload} bytes of claims") }</p>
            <div class="table" tabindex="0" role="region" aria-label="Bytes by algorithm">
                <table>
                    <caption>{ "Bytes of the whole token, by algorithm" }</caption>
                    <thead><tr>
                        <th scope="col">{ "Signed with" }</th><th scope="col">{ "Signature" }</th>
                        <th scope="col">{ "Token" }</th><th scope="col">{ "Fits a cookie" }</th>
                    </tr></thead>
                    <tbody>{ for signings().into_iter().map(row) }</tbody>
                </table>
            </div>
        </div>
    }
}
