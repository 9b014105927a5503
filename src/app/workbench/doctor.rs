//! The doctor: why a signature does not hold, or a decryption fails, found by trying.

use yew::prelude::*;

use super::{Action, Context};
use crate::app::components::{Tone, icon, marked};
use crate::check::diagnosis::Hit;
use crate::check::report::{DecryptionState, Signature};

/// The panel; nothing while there is nothing to find out.
pub(crate) fn doctor(state: &Context) -> Html {
    if !state.is_ill() {
        return Html::default();
    }
    let found = state.doctor.found.as_deref();
    // A detached payload that is not there, for example.
    if found.is_some_and(|found| found.of == 0) {
        return Html::default();
    }
    let report = state.report.as_deref();
    let failed = report.and_then(|report| report.decryption.as_ref()).map(|decryption| decryption.line.state);
    let holds_not = report.is_some_and(|report| report.signature.state == Signature::Invalid);
    let is_done = found.is_some_and(|found| found.is_done());
    let is_running = !is_done && !state.doctor.is_stopped;
    let hits = found.map(|found| found.hits.as_slice()).unwrap_or_default();
    let name = match () {
        () if is_done => "done",
        () if is_running => "running",
        () => "idle",
    };
    let stop = {
        let state = state.dispatcher();
        Callback::from(move |_: MouseEvent| state.dispatch(Action::StopDoctor))
    };
    let (tried, of) = found.map_or((0, 0), |found| (found.tried, found.of));
    let told = match (is_running, hits.len()) {
        (true, _) => format!("{tried} of {of} causes tried"),
        (false, 0) if is_done && failed == Some(DecryptionState::Failed) => {
            format!(
                "None of {of} known causes fits: it was encrypted for another key, or one of its parts was changed."
            )
        }
        (false, 0) if is_done && !holds_not => {
            format!(
                "None of {of} known causes fits. Nothing in the key text could be used as a key for this token: mend that first."
            )
        }
        (false, 0) if is_done => {
            format!(
                "None of {of} known causes fits: it was signed with another key, or header or payload were changed after signing."
            )
        }
        (false, 0) => format!("Stopped after {tried} of {of} causes; none of them fits."),
        (false, _) => {
            format!("{tried} of {of} causes tried. What is found is a diagnosis: the verdict stays as it is.")
        }
    };
    html! {
        <section id="doctor" class="doctor" data-state={name} aria-labelledby="doctor-title">
            <h2 id="doctor-title">{ "Why does it fail?" }</h2>
            <ul class="doctor__hits">{ for hits.iter().map(hit) }</ul>
            <p class="doctor__note" role="status" aria-live="polite">{ told }</p>
            if is_running {
                <button id="stop-doctor" type="button" class="quiet-button" onclick={stop}>{ "Stop" }</button>
            }
        </section>
    }
}

fn hit(hit: &Hit) -> Html {
    let tone = if hit.is_attack { Tone::Bad } else { Tone::Warn };
    html! {
        <li class="doctor__hit" data-cause={hit.cause.clone()} data-attack={hit.is_attack.then_some("true")}>
            { icon(tone) }
            <div>
                <p class="doctor__message"><strong>{ marked(&hit.message) }</strong></p>
                <p class="doctor__fix">
                    if hit.is_attack { <strong>{ "This is how an attack looks. " }</strong> }
                    { marked(&hit.fix) }
                </p>
            </div>
        </li>
    }
}
