//! What comes of it: the policy line, and each claim with the section that decides about it.

use yew::prelude::*;

use super::distances::TIMES;
use crate::app::components::{Tone, icon, marked, policy_tone, state_line};
use crate::app::islands::judged::Judged;
use crate::check::report::{CheckOutcome, ClaimCheck};

/// The outcome; its headline is read aloud when it changes.
pub(super) fn outcome(judged: &Judged) -> Html {
    let inside = match judged {
        Judged::Awaited => html! { <p class="claimplay__awaited">{ "being checked" }</p> },
        Judged::Lost(why) => html! { <p class="claimplay__awaited">{ why.clone() }</p> },
        Judged::There(judgement) => html! {
            <>
                { state_line(policy_tone(judgement.policy.state), &judgement.policy.headline, &judgement.policy.detail) }
                <ul class="claimplay__checks">{ for judgement.checks.iter().map(one) }</ul>
            </>
        },
    };
    let state = judged.seen().map(|judgement| judgement.policy.state.name());
    let said = judged.seen().map(|judgement| judgement.policy.headline.clone()).unwrap_or_default();
    html! {
        <div class="claimplay__outcome" data-policy={state}>
            { inside }
            <p class="visually-hidden" role="status">{ said }</p>
        </div>
    }
}

fn one(check: &ClaimCheck) -> Html {
    let (tone, word) = match check.outcome {
        CheckOutcome::Pass => (Tone::Ok, "as expected"),
        CheckOutcome::Fail => (Tone::Bad, "refused"),
        CheckOutcome::Warn => (Tone::Warn, "remarkable"),
        CheckOutcome::NotChecked => (Tone::Neutral, "not checked"),
    };
    html! {
        <li class="claimplay__check" data-tone={tone.name()}>
            { icon(tone) }{ " " }<code>{ check.name.clone() }</code>{ format!(" {word}: ") }{ marked(&check.message) }
            { " " }<span class="claimplay__section">{ section(&check.name) }</span>
        </li>
    }
}

/// Where it is written what the claim means.
fn section(name: &str) -> &'static str {
    match name {
        "iss" => "RFC 7519 4.1.1",
        "sub" => "RFC 7519 4.1.2",
        "aud" => "RFC 7519 4.1.3",
        _ => TIMES.iter().find(|(known, ..)| *known == name).map_or("", |(.., section)| section),
    }
}
