//! One algorithm at work: a key made now, a sample signed or encrypted, and what the receiver's check says.
//!
//! Its text in a page (`props`): a value of `alg` or `enc`, such as `ES256`, `RSA-OAEP-256` or `A256GCM`.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::coloured::coloured;
use super::judged::{Judged, judge, verdict};
use super::keys::{Pair, make, token};
use super::sample::{Sample, names, sample};
use crate::app::platform::{Round, now, spawn};
use crate::site::sizes::decoded_length;
use crate::worker::protocol::{Check, Progress};

/// The widget; it starts with the algorithm of that name.
pub(super) fn island(props: &str) -> Html {
    html! { <Sign alg={props.trim().to_owned()} /> }
}

#[derive(Properties, PartialEq)]
struct Props {
    alg: String,
}

/// How far it is.
#[derive(Clone, PartialEq)]
enum Stage {
    Idle,
    Runs(String),
    Done(Made),
    Failed(String),
}

/// What was made.
#[derive(Clone, PartialEq)]
struct Made {
    sample: Sample,
    pair: Pair,
    token: String,
    judged: Judged,
}

#[component]
fn Sign(props: &Props) -> Html {
    let chosen = use_state(|| sample(&props.alg).map_or("ES256", |sample| sample.alg));
    let stage = use_state(|| Stage::Idle);
    let round = use_memo((), |()| Round::default());
    let onchange = {
        let (chosen, stage, round) = (chosen.clone(), stage.clone(), round.clone());
        Callback::from(move |event: Event| {
            let value = event.target_dyn_into::<HtmlSelectElement>().map(|select| select.value()).unwrap_or_default();
            if let Some(sample) = sample(&value) {
                round.begin();
                chosen.set(sample.alg);
                stage.set(Stage::Idle);
            }
        })
    };
    let start = {
        let (chosen, stage, round) = (chosen.clone(), stage.setter(), round.clone());
        Callback::from(move |_: MouseEvent| {
            let Some(sample) = sample(&chosen) else { return };
            let (stage, round, number) = (stage.clone(), round.clone(), round.begin());
            stage.set(Stage::Runs(sample.key.clone()));
            spawn(async move {
                let heard = {
                    let (stage, round) = (stage.clone(), round.clone());
                    move |so_far: Progress| {
                        let is_wanted = round.is(number);
                        if is_wanted {
                            stage.set(Stage::Runs(progress(so_far)));
                        }
                        is_wanted
                    }
                };
                let ended = run(sample, heard).await;
                if round.is(number) {
                    stage.set(ended);
                }
            });
        })
    };
    let stop = {
        let (stage, round) = (stage.clone(), round.clone());
        Callback::from(move |_: MouseEvent| {
            round.begin();
            stage.set(Stage::Idle);
        })
    };
    let runs = matches!(*stage, Stage::Runs(_));
    let words = match &*stage {
        Stage::Idle => "Nothing is made yet. Key and token are made on this device and go nowhere.".to_owned(),
        Stage::Runs(_) => "A key is being made.".to_owned(),
        Stage::Failed(why) => why.clone(),
        Stage::Done(made) => bytes(made),
    };
    html! {
        <div class="sign">
            <p class="sign__row">
                <label for="sign-alg">{ "Algorithm" }</label>
                <select id="sign-alg" {onchange}>
                    { for names().map(|name| html! { <option value={name} selected={name == *chosen}>{ name }</option> }) }
                </select>
                <button id="sign-start" type="button" class="choice" onclick={start} disabled={runs}>{ "Make a key and a token" }</button>
                if runs {
                    <button type="button" class="choice" onclick={stop}>{ "Stop" }</button>
                }
            </p>
            <p class="sign__says" role="status">{ words }</p>
            // Not read aloud: it changes many times a second.
            if let Stage::Runs(now) = &*stage {
                <p class="sign__says">{ now.clone() }</p>
            }
            if let Stage::Done(made) = &*stage {
                { coloured("sign-token", "The token", &made.token) }
                if !made.pair.public.is_empty() {
                    <pre id="sign-key" class="coloured" tabindex="0" role="region" aria-label="The public key, as JWK">{ made.pair.public.clone() }</pre>
                }
                { verdict(&made.judged) }
            }
        </div>
    }
}

async fn run(sample: Sample, heard: impl Fn(Progress) -> bool) -> Stage {
    let pair = match make(sample.kind, heard).await {
        Ok(Some(pair)) => pair,
        Ok(None) => return Stage::Idle,
        Err(why) => return Stage::Failed(why),
    };
    let time = now();
    let claims = format!(
        "{{\"iss\":\"https://login.example.com\",\"sub\":\"user-42\",\"aud\":\"https://api.example.com\",\"iat\":{time},\"exp\":{}}}",
        time + 600
    );
    match token(&sample, &claims, &pair.private).await {
        Ok(token) => {
            // What is encrypted is opened with the private half.
            let is_signed = token.split('.').count() == 3;
            let key = if is_signed { pair.of_verifier() } else { pair.private.clone() };
            let judged = judge(&token, Check { key, now: time, ..Check::default() }).await;
            Stage::Done(Made { sample, pair, token, judged })
        }
        Err(why) => Stage::Failed(why),
    }
}

fn bytes(made: &Made) -> String {
    let parts: Vec<usize> = made.token.split('.').map(|part| decoded_length(part.len())).collect();
    let key = match made.pair.public.len() {
        0 => "The key is a secret: whoever can check such a token can make one.".to_owned(),
        public => format!("The public key is {public} bytes as JWK."),
    };
    let last = match parts.as_slice() {
        [_, _, signature] => format!("{signature} of them are the signature before base64url"),
        [_, wrapped, iv, content, tag] => {
            format!(
                "before base64url: encrypted key {wrapped}, initialization vector {iv}, ciphertext {content}, tag {tag}"
            )
        }
        _ => String::new(),
    };
    format!("{} with {}: the token is {} bytes; {last}. {key}", made.sample.alg, made.sample.key, made.token.len())
}

fn progress(so_far: Progress) -> String {
    format!("{} of 2 primes found, {} candidates tried of about {}", so_far.primes, so_far.tried, so_far.expected)
}
