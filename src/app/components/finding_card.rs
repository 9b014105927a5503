//! One finding: what is wrong, what to do, and the way to its place.

use yew::prelude::*;

use super::{Tone, icon, marked};
use crate::app::platform;
use crate::check::audit::Risk;
use crate::check::finding::Finding;
use crate::jose::error::Severity;
use crate::site::RULES_PATH;

/// The card. `place` is the field and the characters that it is about, if they can be shown.
pub(crate) fn finding_card(finding: &Finding, place: Option<(&'static str, u32, u32)>) -> Html {
    let (tone, word) = match (finding.severity, finding.risk) {
        (_, Risk::Critical) => (Tone::Bad, "Critical"),
        (Severity::Error, _) => (Tone::Bad, "Error"),
        (_, Risk::High) => (Tone::Bad, "High"),
        (_, Risk::Medium) => (Tone::Warn, "Warning"),
        (_, Risk::Low) => (Tone::Neutral, "Low"),
        (_, Risk::Info) => (Tone::Neutral, "Note"),
    };
    html! {
        <li class="finding-card" data-rule={finding.name().to_owned()} data-severity={finding.risk.name()} data-tone={tone.name()}>
            { icon(tone) }
            <div>
                <p class="finding-card__message"><strong>{ word }</strong>{ ": " }{ marked(&finding.message) }</p>
                if !finding.hint.is_empty() {
                    <p class="finding-card__hint">{ marked(&finding.hint) }</p>
                }
                <p class="finding-card__foot">
                    <code>{ finding.name().to_owned() }</code>
                    if let Some(rule) = &finding.rule {
                        { " " }
                        // In a tab of its own: what was pasted stays.
                        <a href={format!("{RULES_PATH}/{rule}/")} target="_blank" rel="noopener">{ "why" }</a>
                    }
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

/// The characters of a field's text that a finding is about, in UTF-16 units, which is what fields count.
pub(crate) fn place_in(field: &'static str, text: &str, start: usize, end: usize) -> Option<(&'static str, u32, u32)> {
    let units = |end: usize| text.get(..end).map(|head| head.encode_utf16().count() as u32);
    (start < end).then_some(())?;
    Some((field, units(start)?, units(end)?))
}

/// Cards without places, in a list.
pub(crate) fn finding_list(findings: &[Finding]) -> Html {
    html! { <ul class="findings__items">{ for findings.iter().take(100).map(|finding| finding_card(finding, None)) }</ul> }
}
