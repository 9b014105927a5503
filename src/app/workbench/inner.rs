//! The token inside a token: its verdict, header and payload.

use yew::prelude::*;

use super::Context;
use super::json_view::JsonView;
use crate::app::components::{policy_tone, signature_tone, state_line, structure_tone};
use crate::check::report::InnerReport;

/// The panel.
pub(super) fn inner(state: &Context, found: &InnerReport) -> Html {
    let report = &found.report;
    html! {
        <section class="panel" id="inner" aria-labelledby="inner-title">
            <div class="panel__head"><h2 id="inner-title">{ "The token inside" }</h2></div>
            { state_line(structure_tone(report.structure.state), &report.structure.headline, &report.structure.detail) }
            { state_line(signature_tone(&report.signature.state), &report.signature.headline, &report.signature.detail) }
            { state_line(policy_tone(report.policy.state), &report.policy.headline, &report.policy.detail) }
            if let Some(tree) = found.reading.header.clone() {
                <JsonView is_apart={true} id="inner-header" label="Header of the token inside" {tree} dispatcher={state.dispatcher()} />
            }
            if let Some(tree) = found.reading.payload.clone() {
                <JsonView is_apart={true} id="inner-payload" label="Payload of the token inside" {tree} dispatcher={state.dispatcher()} />
            }
        </section>
    }
}
