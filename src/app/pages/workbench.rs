//! The workbench: paste, verdict, payload, header, key, expectations, findings, in this order for keyboard and phone.

use yew::prelude::*;

use crate::app::workbench::{Examples, ExpectationsPanel, Findings, KeyField, Outputs, TokenField, TokenList, Verdict};

/// The page.
#[component]
pub(crate) fn Workbench() -> Html {
    html! {
        <div class="workbench">
            <h1 class="visually-hidden">{ "JWT workbench" }</h1>
            <div class="workbench__token">
                <TokenField />
                <TokenList />
                <Examples />
            </div>
            <div class="workbench__out">
                <Verdict />
                <Outputs />
            </div>
            <div class="workbench__inputs">
                <KeyField />
                <ExpectationsPanel />
            </div>
            <div class="workbench__findings">
                <Findings />
            </div>
        </div>
    }
}
