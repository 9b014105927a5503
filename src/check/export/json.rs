//! JSON: what the page shows below the verdict, for scripts.

use serde_json::{Value, json};

use super::redacted;
use crate::check::report::{Line, Report};

/// Writes the report.
pub(super) fn write(report: &Report) -> String {
    let findings = report.findings.iter().map(|finding| {
        json!({
            "rule": finding.name(),
            "risk": finding.risk.name(),
            "message": redacted(&finding.message),
            "hint": finding.hint,
            "start": finding.span.start,
            "end": finding.span.end,
        })
    });
    let clauses = report.profile.iter().flat_map(|profile| &profile.clauses).map(|clause| {
        json!({
            "id": clause.id,
            "asks": clause.asks,
            "level": clause.level.word(),
            "source": clause.source,
            "outcome": clause.outcome.name(),
            "message": redacted(&clause.message),
        })
    });
    let value = json!({
        "structure": line(report.structure.state.name(), &report.structure),
        "signature": line(report.signature.state.name(), &report.signature),
        "policy": line(report.policy.state.name(), &report.policy),
        "kind": report.kind.kind.name(),
        "profile": report.profile.as_ref().map(|profile| &profile.id),
        "clauses": clauses.collect::<Vec<_>>(),
        "findings": findings.collect::<Vec<_>>(),
    });
    serde_json::to_string_pretty(&value).unwrap_or_default()
}

fn line<S>(state: &str, line: &Line<S>) -> Value {
    json!({ "state": state, "headline": line.headline, "detail": redacted(&line.detail) })
}
