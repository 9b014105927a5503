//! SARIF 2.1.0 (OASIS): findings for tools that collect them.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::redacted;
use crate::check::audit::{self, Risk};
use crate::check::finding::Finding;
use crate::check::report::Report;
use crate::jose::error::Place;

/// Writes the report.
pub(super) fn write(report: &Report) -> String {
    let rules: BTreeMap<&str, Value> = report.findings.iter().map(|finding| (finding.name(), rule(finding))).collect();
    let value = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "Claimcheck",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules.into_values().collect::<Vec<_>>(),
            } },
            "columnKind": "unicodeCodePoints",
            "results": report.findings.iter().map(result).collect::<Vec<_>>(),
        }],
    });
    serde_json::to_string_pretty(&value).unwrap_or_default()
}

fn rule(finding: &Finding) -> Value {
    let found = audit::find(finding.name());
    let summary = found.map_or(finding.code.as_str(), |rule| rule.summary);
    json!({
        "id": finding.name(),
        "shortDescription": { "text": summary },
        "help": { "text": found.map_or(finding.hint.as_str(), |rule| rule.fix) },
        "properties": { "security-severity": score(finding.risk) },
    })
}

fn result(finding: &Finding) -> Value {
    let artifact = if finding.place == Place::Key { "key" } else { "token" };
    let mut location = json!({ "artifactLocation": { "uri": artifact } });
    if !finding.span.is_empty()
        && let Some(location) = location.as_object_mut()
    {
        location.insert("region".into(), json!({ "byteOffset": finding.span.start, "byteLength": finding.span.len() }));
    }
    json!({
        "ruleId": finding.name(),
        "level": level(finding.risk),
        "message": { "text": redacted(&finding.message) },
        "locations": [{ "physicalLocation": location }],
    })
}

fn level(risk: Risk) -> &'static str {
    match risk {
        Risk::Critical | Risk::High => "error",
        Risk::Medium => "warning",
        Risk::Low | Risk::Info => "note",
    }
}

/// A number as collectors sort by it, from 0.0 to 10.0.
fn score(risk: Risk) -> &'static str {
    match risk {
        Risk::Critical => "9.5",
        Risk::High => "8.0",
        Risk::Medium => "5.5",
        Risk::Low => "3.0",
        Risk::Info => "0.0",
    }
}
