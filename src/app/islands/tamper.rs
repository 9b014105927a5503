//! A signed token to meddle with: change the claims, take the signature off, sign with another key, and read the verdict.
//!
//! Its text in a page (`props`): the claims, a JSON object, or a token with them. Key and token are made anew in the worker for every visitor.

use std::rc::Rc;

use yew::prelude::*;

use super::coloured::coloured;
use super::judged::{Judged, judge, verdict};
use super::keys::{Pair, make, token};
use super::sample::{Sample, sample};
use crate::app::components::TextField;
use crate::app::platform::{Round, now, spawn};
use crate::jose::encoding::base64url;
use crate::jose::token::Token;
use crate::worker::protocol::Check;

/// The widget; it starts from claims as JSON.
pub(super) fn island(props: &str) -> Html {
    let claims = match props.trim_start().starts_with('{') {
        true => props.to_owned(),
        // Of a token only the claims are taken: it is signed anew.
        false => {
            Token::parse(props.trim()).payload.map(|payload| payload.document.text().to_owned()).unwrap_or_default()
        }
    };
    html! { <Tamper {claims} /> }
}

/// The header of a token that says about itself that nobody signed it (RFC 7518 3.6).
const UNSIGNED: &str = "{\"alg\":\"none\",\"typ\":\"JWT\"}";

/// What becomes of the signature when the claims change.
#[derive(Clone, Copy, PartialEq)]
enum Way {
    Kept,
    Stripped,
    None,
    Wrong,
    Right,
}

/// All ways with their words, and what each of them means.
const WAYS: [(Way, &str, &str); 5] = [
    (
        Way::Kept,
        "Leave the first signature",
        "Change one character of the claims: the signature was made over the old ones.",
    ),
    (
        Way::Stripped,
        "Take it off",
        "The third part is empty now. A verifier that skips an empty signature lets anything in.",
    ),
    (
        Way::None,
        "Take it off and say none",
        "The header says that there is nothing to verify. Whoever lets the header decide believes it.",
    ),
    (
        Way::Wrong,
        "Sign with another key",
        "This is a correct signature, made with a key that the verifier does not have.",
    ),
    (
        Way::Right,
        "Sign with the right key",
        "Only whoever has the key can do this. With HS256 that is everybody who can verify.",
    ),
];

/// What was made for this visitor.
#[derive(PartialEq)]
struct Start {
    sample: Sample,
    right: Pair,
    wrong: Pair,
    token: String,
}

#[derive(Properties, PartialEq)]
struct Props {
    claims: String,
}

#[component]
fn Tamper(props: &Props) -> Html {
    let payload = use_state(|| props.claims.clone());
    let refill = use_state(|| 0_u32);
    let way = use_state(|| Way::Kept);
    let start = use_state(|| None::<Rc<Start>>);
    let shown = use_state(String::new);
    let judged = use_state(Judged::default);
    let round = use_memo((), |()| Round::default());

    use_effect_with((), {
        let (claims, start, judged) = (props.claims.clone(), start.setter(), judged.setter());
        move |()| {
            spawn(async move {
                match begin(&claims).await {
                    Ok(made) => start.set(Some(Rc::new(made))),
                    Err(why) => judged.set(Judged::Lost(why)),
                }
            });
        }
    });
    use_effect_with(((*start).clone(), (*payload).clone(), *way), {
        let (shown, judged, round) = (shown.setter(), judged.setter(), round.clone());
        move |(start, payload, way)| {
            let Some(start) = start.clone() else { return };
            let (payload, way, number) = (payload.clone(), *way, round.begin());
            spawn(async move {
                let token = match meddle(&start, &payload, way).await {
                    Ok(token) => token,
                    Err(why) => return judged.set(Judged::Lost(why)),
                };
                let check = Check { key: start.right.of_verifier(), now: now(), ..Check::default() };
                let found = judge(&token, check).await;
                if round.is(number) {
                    shown.set(token);
                    judged.set(found);
                }
            });
        }
    });

    let oninput = {
        let payload = payload.clone();
        Callback::from(move |typed: String| payload.set(typed))
    };
    let reset = {
        let (payload, refill, way, claims) = (payload.clone(), refill.clone(), way.clone(), props.claims.clone());
        Callback::from(move |_: MouseEvent| {
            payload.set(claims.clone());
            refill.set(*refill + 1);
            way.set(Way::Kept);
        })
    };
    let is_changed = *payload != props.claims;
    html! {
        <div class="tamper">
            <TextField id="tamper-payload" label="The claims, as you send them" value={(*payload).clone()} refill={*refill} rows={6} {oninput} />
            <fieldset class="tamper__ways">
                <legend>{ "The signature" }</legend>
                { for WAYS.iter().map(|one| choice(one, &way)) }
            </fieldset>
            <p class="tamper__says">{ says(*way, is_changed) }</p>
            { coloured("tamper-token", "The token that you send", &shown) }
            { verdict(&judged) }
            <p><button type="button" class="choice" onclick={reset}>{ "Start again" }</button></p>
        </div>
    }
}

fn choice((this, words, _): &(Way, &'static str, &'static str), way: &UseStateHandle<Way>) -> Html {
    let (this, chosen) = (*this, way.clone());
    let onchange = Callback::from(move |_| chosen.set(this));
    html! {
        <label class="tamper__way">
            <input type="radio" name="tamper-way" checked={this == **way} {onchange} />
            { *words }
        </label>
    }
}

fn says(way: Way, is_changed: bool) -> &'static str {
    match way {
        Way::Kept if is_changed => "You changed the claims; the signature is still the one over the old claims.",
        _ => WAYS.iter().find(|(known, ..)| *known == way).map_or("", |(_, _, says)| says),
    }
}

async fn begin(claims: &str) -> Result<Start, String> {
    let sample = sample("HS256").ok_or("there is no such algorithm")?;
    let key = async || make(sample.kind, |_| true).await?.ok_or_else(|| "there is no key".to_owned());
    let (right, wrong) = (key().await?, key().await?);
    let token = token(&sample, claims, &right.private).await?;
    Ok(Start { sample, right, wrong, token })
}

async fn meddle(start: &Start, payload: &str, way: Way) -> Result<String, String> {
    let encoded = base64url::encode(payload.as_bytes());
    let mut parts = start.token.split('.');
    let header = parts.next().unwrap_or_default();
    let signature = parts.nth(1).unwrap_or_default();
    match way {
        Way::Kept => Ok(format!("{header}.{encoded}.{signature}")),
        Way::Stripped => Ok(format!("{header}.{encoded}.")),
        Way::None => Ok(format!("{}.{encoded}.", base64url::encode(UNSIGNED.as_bytes()))),
        Way::Wrong => token(&start.sample, payload, &start.wrong.private).await,
        Way::Right => token(&start.sample, payload, &start.right.private).await,
    }
}
