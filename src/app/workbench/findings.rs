//! What was found, the heaviest first, each with the way to its place; and the report to hand on.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::state::PastedText;
use super::{Action, Context};
use crate::app::components::{finding_card, place_in};
use crate::app::platform;
use crate::check::audit::Risk;
use crate::check::export::ExportForm;
use crate::check::finding::Finding;
use crate::jose::error::Place;
use crate::site::RULES_PATH;

/// The list; nothing when nothing was found.
pub(crate) fn findings(state: &Context) -> Html {
    let findings = state.report.as_ref().map(|report| report.findings.clone()).unwrap_or_default();
    if findings.is_empty() {
        return Html::default();
    }
    let shown: Vec<&Finding> = findings.iter().filter(|finding| finding.risk >= state.least).collect();
    html! {
        <section id="findings" class="findings" aria-labelledby="findings-title">
            <h2 id="findings-title">{ format!("Findings {}", findings.len()) }</h2>
            <p class="findings__counts">{ counts(&findings) }{ filter(state) }</p>
            <ul class="findings__items">{ for shown.iter().take(100).map(|finding| finding_card(finding, locate(finding, state))) }</ul>
            { export(state) }
        </section>
    }
}

/// How many there are of each weight.
fn counts(findings: &[Finding]) -> String {
    let count = |risk: Risk| findings.iter().filter(|finding| finding.risk == risk).count();
    let counted = Risk::ALL.into_iter().rev().map(|risk| (count(risk), risk.name())).filter(|(count, _)| *count > 0);
    counted.map(|(count, name)| format!("{count} {name}")).collect::<Vec<_>>().join(", ")
}

fn filter(state: &Context) -> Html {
    let choose = {
        let dispatcher = state.dispatcher();
        Callback::from(move |event: Event| {
            let select: HtmlSelectElement = event.target_unchecked_into();
            let chosen = Risk::ALL.into_iter().find(|risk| risk.name() == select.value());
            dispatcher.dispatch(Action::Least(chosen.unwrap_or(Risk::Info)));
        })
    };
    html! {
        <>
            <label for="least-risk">{ " · show " }</label>
            <select id="least-risk" onchange={choose}>
                { for Risk::ALL.into_iter().map(|risk| html! {
                    <option value={risk.name()} selected={state.least == risk}>{ words(risk) }</option>
                }) }
            </select>
        </>
    }
}

fn words(risk: Risk) -> &'static str {
    match risk {
        Risk::Info => "all",
        Risk::Low => "low and above",
        Risk::Medium => "medium and above",
        Risk::High => "high and above",
        Risk::Critical => "critical only",
    }
}

/// Buttons for each form, and the text of the one that was asked for.
fn export(state: &Context) -> Html {
    let text = state.export.as_ref().and_then(|(_, text)| text.clone());
    html! {
        <div class="findings__export">
            <p>
                { "Report without token, signature and keys: " }
                { for ExportForm::ALL.into_iter().map(|form| {
                    let dispatcher = state.dispatcher();
                    let order = Callback::from(move |_: MouseEvent| dispatcher.dispatch(Action::Export(form)));
                    html! {
                        <button type="button" class="quiet-button" data-export={form.name()} onclick={order}>{ form.title() }</button>
                    }
                }) }
            </p>
            <p><a href={format!("{RULES_PATH}/")} target="_blank" rel="noopener">{ "All rules of the audit" }</a></p>
            if let Some(text) = text {
                <pre id="report-export" class="findings__report" tabindex="0">{ text }</pre>
                <button type="button" class="quiet-button" onclick={Callback::from(|_: MouseEvent| platform::copy_text_of("report-export"))}>
                    { "Copy the report" }
                </button>
            }
        </div>
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
