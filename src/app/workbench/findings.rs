//! What was found, the heaviest first, each with the way to its place.

use yew::prelude::*;

use super::Context;
use super::state::PastedText;
use crate::app::components::{Tone, icon};
use crate::app::platform;
use crate::check::finding::Finding;
use crate::jose::error::{Place, Severity};

/// The list; nothing when nothing was found.
pub(crate) fn findings(state: &Context) -> Html {
    let findings = state.report.as_ref().map(|report| report.findings.clone()).unwrap_or_default();
    if findings.is_empty() {
        return Html::default();
    }
    html! {
        <section class="findings" aria-labelledby="findings-title">
            <h2 id="findings-title">{ format!("Findings {}", findings.len()) }</h2>
            <ul class="findings__items">{ for findings.iter().take(100).map(|finding| one(finding, state)) }</ul>
        </section>
    }
}

fn one(finding: &Finding, state: &Context) -> Html {
    let (tone, word) = match finding.severity {
        Severity::Error => (Tone::Bad, "Error"),
        Severity::Warning => (Tone::Warn, "Warning"),
        Severity::Info => (Tone::Neutral, "Note"),
    };
    let place = locate(finding, state);
    html! {
        <li class="finding-card" data-severity={tone.name()}>
            { icon(tone) }
            <div>
                <p class="finding-card__message"><strong>{ word }</strong>{ format!(": {}", finding.message) }</p>
                if !finding.hint.is_empty() {
                    <p class="finding-card__hint">{ finding.hint.clone() }</p>
                }
                <p class="finding-card__foot">
                    <code>{ finding.code.clone() }</code>
                    if let Some((field, start, end)) = place {
                        { format!(" byte {} ", finding.span.start) }
                        <button type="button" class="quiet-button" onclick={Callback::from(move |_: MouseEvent| platform::select_text(field, start, end))}>
                            { "show where" }
                        </button>
                    }
                </p>
            </div>
        </li>
    }
}

/// The field and the characters that a finding is about, if they can be shown.
fn locate(finding: &Finding, state: &Context) -> Option<(&'static str, u32, u32)> {
    if finding.span.is_empty() {
        return None;
    }
    let (field, text, span) = match finding.place {
        Place::Key => ("key", state.key.as_str(), finding.span),
        _ => {
            let PastedText::Small(text) = &state.text else { return None };
            let found = state.reading.found.get(state.reading.selected);
            if found.is_some_and(|found| !found.mends.is_empty()) {
                return None;
            }
            let offset = found.map_or(text.len() - text.trim_start().len(), |found| found.span.start);
            ("token", &**text, finding.span.shifted(offset))
        }
    };
    // Fields count UTF-16 units.
    let units = |end: usize| text.get(..end).map(|head| head.encode_utf16().count() as u32);
    Some((field, units(span.start)?, units(span.end)?))
}
