//! Time claims and audience to play with: move them, and see whether the claims are still accepted, and by which rule not.
//!
//! Its text in a page (`props`): the claims, a JSON object. Times keep their distances: `iat` is shown as five minutes ago.

mod distances;

mod fields;

mod outcome;

use std::rc::Rc;

use yew::prelude::*;

use super::judged::{Judged, judge};
use super::keys::{Pair, make, token};
use super::sample::sample;
use crate::app::platform::{Round, now, spawn};
use crate::check::policy::Policy;
use crate::worker::protocol::Check;
use distances::{Distances, audiences, claims, distances};

/// The widget; it starts from claims as JSON.
pub(super) fn island(props: &str) -> Html {
    html! { <ClaimPlay claims={props.to_owned()} /> }
}

#[derive(Properties, PartialEq)]
struct Props {
    claims: String,
}

/// What is set.
#[derive(Clone, PartialEq)]
struct Setting {
    distances: Distances,
    /// The audiences of the token.
    audiences: Vec<String>,
    /// The audience that the verifier is; empty when it does not ask.
    expected: String,
    /// In seconds.
    leeway: i64,
}

#[component]
fn ClaimPlay(props: &Props) -> Html {
    let choices = use_memo(props.claims.clone(), |claims| audiences(claims).1);
    let setting = use_state(|| {
        let own = audiences(&props.claims).0;
        let expected = own.first().cloned().unwrap_or_default();
        Setting { distances: distances(&props.claims), audiences: own, expected, leeway: 0 }
    });
    let key = use_state(|| None::<Rc<Pair>>);
    let judged = use_state(Judged::default);
    let round = use_memo((), |()| Round::default());

    use_effect_with((), {
        let (key, judged) = (key.setter(), judged.setter());
        move |()| {
            spawn(async move {
                let Some(sample) = sample("HS256") else { return };
                match make(sample.kind, |_| true).await {
                    Ok(made) => key.set(made.map(Rc::new)),
                    Err(why) => judged.set(Judged::Lost(why)),
                }
            });
        }
    });
    use_effect_with(((*key).clone(), (*setting).clone(), props.claims.clone()), {
        let (judged, round) = (judged.setter(), round.clone());
        move |(key, setting, start)| {
            let Some(key) = key.clone() else { return };
            let (setting, start, number) = (setting.clone(), start.clone(), round.begin());
            spawn(async move {
                let found = ask_about(&start, &setting, &key).await;
                if round.is(number) {
                    judged.set(found);
                }
            });
        }
    });

    let change = {
        let setting = setting.clone();
        Callback::from(move |next: Setting| setting.set(next))
    };
    html! {
        <div class="claimplay">
            { fields::times(&setting, &change) }
            { fields::audience(&setting, &choices, &change) }
            { outcome::outcome(&judged) }
        </div>
    }
}

async fn ask_about(start: &str, setting: &Setting, key: &Pair) -> Judged {
    let Some(sample) = sample("HS256") else { return Judged::default() };
    let time = now();
    let payload = claims(start, &setting.distances, &setting.audiences, time);
    let token = match token(&sample, &payload, &key.private).await {
        Ok(token) => token,
        Err(why) => return Judged::Lost(why),
    };
    let audiences = Some(setting.expected.clone()).filter(|one| !one.is_empty()).into_iter().collect();
    let policy = Policy { audiences, leeway: setting.leeway, time_chosen: true, ..Policy::default() };
    judge(&token, Check { key: key.private.clone(), policy, now: time, ..Check::default() }).await
}
