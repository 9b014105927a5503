//! What the worker says about a token, as a widget shows it.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::components::{Tone, state_line, verdict_row, verdict_rows};
use crate::app::platform::ask;
use crate::check::report::DecryptionState;
use crate::worker::protocol::Check;
use crate::worker::question::{Answer, Judgement, Question};

/// How far the judgement is.
#[derive(Clone, Default, PartialEq)]
pub(super) enum Judged {
    /// It is awaited.
    #[default]
    Awaited,
    /// It is there.
    There(Rc<Judgement>),
    /// It will not come: why.
    Lost(String),
}

impl Judged {
    /// The judgement, when it is there.
    pub(super) fn seen(&self) -> Option<&Judgement> {
        match self {
            Judged::There(judgement) => Some(judgement),
            _ => None,
        }
    }
}

/// Asks the worker.
pub(super) async fn judge(token: &str, check: Check) -> Judged {
    match ask(token, Question::Judge(Box::new(check))).await {
        Answer::Judged(judgement) => Judged::There(Rc::from(judgement)),
        Answer::Nothing(why) => Judged::Lost(why),
        _ => Judged::Awaited,
    }
}

/// The three lines, and a fourth before them when something was decrypted; read aloud when they change.
pub(super) fn verdict(judged: &Judged) -> Html {
    let rows = match judged {
        Judged::There(judgement) => verdict_rows(&judgement.structure, &judgement.signature, &judgement.policy),
        Judged::Awaited => without("being checked"),
        Judged::Lost(why) => without(why),
    };
    let decryption = judged.seen().and_then(|judgement| judgement.decryption.as_ref());
    let said = judged.seen().map(|judgement| {
        let Judgement { structure, signature, policy, .. } = judgement;
        format!("{}. {}. Policy: {}.", structure.headline, signature.headline, policy.headline)
    });
    let name = |judgement: &Judgement| judgement.signature.state.name();
    html! {
        <div class="judged" data-signature={judged.seen().map(name)} data-policy={judged.seen().map(|one| one.policy.state.name())}>
            if let Some(line) = decryption {
                { state_line(decryption_tone(line.state), &line.headline, &line.detail) }
            }
            <section class="verdict" aria-label="Verdict">
                <dl class="verdict__rows">{ rows }</dl>
            </section>
            <p class="visually-hidden" role="status">{ said.unwrap_or_default() }</p>
        </div>
    }
}

fn without(why: &str) -> Html {
    ["Structure", "Signature", "Policy"]
        .into_iter()
        .map(|name| verdict_row(name, Tone::Neutral, Html::default(), why))
        .collect()
}

fn decryption_tone(state: DecryptionState) -> Tone {
    match state {
        DecryptionState::Failed => Tone::Bad,
        // Not green: that it could be decrypted is no proof of anything.
        _ => Tone::Neutral,
    }
}
