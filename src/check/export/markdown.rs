//! Markdown: the verdict, what was found, and what the specification of the kind asks.

use std::fmt::Write;

use super::redacted;
use crate::check::profiles::ClauseOutcome;
use crate::check::report::{ClaimCheck, Report};

/// Writes the report.
pub(super) fn write(report: &Report) -> String {
    let mut out = String::from("# Token report\n\n");
    let lines = [
        ("Structure", &report.structure.headline, &report.structure.detail),
        ("Signature", &report.signature.headline, &report.signature.detail),
        ("Policy", &report.policy.headline, &report.policy.detail),
    ];
    out.push_str("| | verdict | why |\n|---|---|---|\n");
    for (name, headline, detail) in lines {
        row(&mut out, &[name, headline, detail]);
    }
    // Writing to a string cannot fail.
    let _written = write!(out, "\nKind: {} ({}).\n", report.kind.kind.title(), plain(&report.kind.why));
    if !report.findings.is_empty() {
        out.push_str("\n## Findings\n\n| weight | rule | finding | what to do |\n|---|---|---|---|\n");
        for finding in &report.findings {
            row(&mut out, &[finding.risk.name(), finding.name(), &finding.message, &finding.hint]);
        }
    }
    let failed: Vec<&ClaimCheck> = report.checks.iter().filter(|check| !check.code.is_empty()).collect();
    if !failed.is_empty() {
        out.push_str("\n## Expectations that are not met\n\n");
        for check in failed {
            let _written = writeln!(out, "- `{}`: {}", check.name, plain(&check.message));
        }
    }
    if let Some(profile) = &report.profile {
        let _written = write!(out, "\n## {}\n\n| | clause | seen | source |\n|---|---|---|---|\n", profile.title);
        for clause in &profile.clauses {
            let outcome = match clause.outcome {
                ClauseOutcome::CannotCheck => "not checked",
                outcome => outcome.name(),
            };
            row(&mut out, &[outcome, &clause.asks, &clause.message, &clause.source]);
        }
    }
    out.push_str("\nToken, signature and keys are left out.\n");
    out
}

fn row(out: &mut String, cells: &[&str]) {
    for cell in cells {
        let _written = write!(out, "| {} ", plain(cell));
    }
    out.push_str("|\n");
}

/// A text that ends no cell, begins no markup, and tells no secret.
fn plain(text: &str) -> String {
    let mut out = String::new();
    for character in redacted(text).chars() {
        match character {
            '|' | '\\' | '*' | '<' | '>' | '[' | ']' | '#' | '!' => {
                out.push('\\');
                out.push(character);
            }
            _ if character.is_control() => out.push(' '),
            _ => out.push(character),
        }
    }
    out
}
