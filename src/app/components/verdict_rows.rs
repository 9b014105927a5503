//! The three rows of a verdict, the same wherever one is shown.

use yew::prelude::*;

use super::{Tone, icon, verified_badge};
use crate::check::report::{Line, PolicyState, Signature, Structure};

/// The rows.
pub(crate) fn verdict_rows(
    structure: &Line<Structure>,
    signature: &Line<Signature>,
    policy: &Line<PolicyState>,
) -> Html {
    let (first, last) = (structure_tone(structure.state), policy_tone(policy.state));
    let headline = match &signature.state {
        Signature::Verified(verified) => verified_badge(verified, &signature.headline),
        state => badge(signature_tone(state), &signature.headline),
    };
    html! {
        <>
            { verdict_row("Structure", first, badge(first, &structure.headline), &structure.detail) }
            { verdict_row("Signature", signature_tone(&signature.state), headline, &signature.detail) }
            { verdict_row("Policy", last, badge(last, &policy.headline), &policy.detail) }
        </>
    }
}

/// One row.
pub(crate) fn verdict_row(name: &'static str, tone: Tone, headline: Html, detail: &str) -> Html {
    html! {
        <div class="verdict__row" data-tone={tone.name()}>
            <dt class="verdict__name">{ name }</dt>
            <dd class="verdict__text">{ headline }{ " " }<span class="verdict__detail">{ detail.to_owned() }</span></dd>
        </div>
    }
}

fn badge(tone: Tone, headline: &str) -> Html {
    html! { <span class="badge" data-tone={tone.name()}>{ icon(tone) }{ headline.to_owned() }</span> }
}

/// What the state of the first line means to a person.
pub(crate) fn structure_tone(state: Structure) -> Tone {
    match state {
        Structure::Ok => Tone::Ok,
        Structure::Problems => Tone::Warn,
        Structure::Broken => Tone::Bad,
    }
}

/// What the state of the last line means to a person.
pub(crate) fn policy_tone(state: PolicyState) -> Tone {
    match state {
        PolicyState::Pass => Tone::Ok,
        PolicyState::Fail => Tone::Bad,
        PolicyState::Unset => Tone::Neutral,
    }
}

/// What the state of the line between them means to a person.
pub(crate) fn signature_tone(state: &Signature) -> Tone {
    match state {
        Signature::Verified(_) => Tone::Ok,
        Signature::SelfAsserted => Tone::Warn,
        Signature::Invalid | Signature::Unsigned => Tone::Bad,
        Signature::NoKey | Signature::Unsupported | Signature::Encrypted => Tone::Neutral,
    }
}
