//! What was found, the heaviest first, each with the way to its place.

use yew::prelude::*;

use super::Context;
use super::state::PastedText;
use crate::app::components::{finding_card, place_in};
use crate::check::finding::Finding;
use crate::jose::error::Place;

/// The list; nothing when nothing was found.
pub(crate) fn findings(state: &Context) -> Html {
    let findings = state.report.as_ref().map(|report| report.findings.clone()).unwrap_or_default();
    if findings.is_empty() {
        return Html::default();
    }
    html! {
        <section id="findings" class="findings" aria-labelledby="findings-title">
            <h2 id="findings-title">{ format!("Findings {}", findings.len()) }</h2>
            <ul class="findings__items">{ for findings.iter().take(100).map(|finding| finding_card(finding, locate(finding, state))) }</ul>
        </section>
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
    place_in(field, text, span.start, span.end)
}
