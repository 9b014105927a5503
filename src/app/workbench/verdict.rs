//! The verdict: three rows that are always there and never move.

use yew::prelude::*;

use super::Context;
use super::state::EngineState;
use crate::app::components::{Tone, verdict_row as row, verdict_rows};
use crate::check::report::Report;

/// The three rows.
pub(crate) fn verdict(state: &Context) -> Html {
    let report = state.report.as_deref().filter(|_| state.has_text());
    let busy = state.is_busy();
    let rows = match report {
        Some(report) => verdict_rows(&report.structure, &report.signature, &report.policy),
        None => rows_without(busy, state.engine),
    };
    let announced = report.map(announcement).unwrap_or_default();
    html! {
        <section
            id="verdict"
            class="verdict"
            aria-label="Verdict"
            data-structure={report.map(|report| report.structure.state.name())}
            data-signature={report.map(|report| report.signature.state.name())}
            data-policy={report.map(|report| report.policy.state.name())}
            data-busy={busy.then_some("true")}
            aria-busy={busy.to_string()}
        >
            <dl class="verdict__rows">{ rows }</dl>
            <p class="visually-hidden" role="status" aria-live="polite">{ announced }</p>
            <p id="engine-note" class="verdict__note">{ engine_note(state.engine) }</p>
        </section>
    }
}

fn rows_without(busy: bool, engine: EngineState) -> Html {
    let rows = if busy {
        ["being read", "being checked", "being checked"]
    } else if matches!(engine, EngineState::Stopped | EngineState::Unavailable) {
        ["", "the check was stopped", ""]
    } else {
        [
            "is it a well-formed token? Paste one to see",
            "does it hold, and whose key is it? Paste the secret or the public key",
            "is it what you expect: issuer, audience, times?",
        ]
    };
    let [structure, signature, policy] = rows;
    html! {
        <>
            { row("Structure", Tone::Neutral, Html::default(), structure) }
            { row("Signature", Tone::Neutral, Html::default(), signature) }
            { row("Policy", Tone::Neutral, Html::default(), policy) }
        </>
    }
}

/// What a screen reader says. Without the details that change every second, or it would never stop.
fn announcement(report: &Report) -> String {
    format!("{}. {}. Policy: {}.", report.structure.headline, report.signature.headline, report.policy.headline)
}

fn engine_note(engine: EngineState) -> &'static str {
    match engine {
        EngineState::Loading | EngineState::Ready => "",
        EngineState::Replaced => "The engine did not answer and was replaced; what you typed is untouched.",
        EngineState::Unavailable => {
            "The engine could not be loaded. Reload the page, or change the input to try again."
        }
        EngineState::Stopped => {
            "The engine did not answer twice, so this check was given up. Change the input to try again."
        }
    }
}
