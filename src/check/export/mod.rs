//! A report to hand on: as Markdown for a ticket, as JSON, or as SARIF for tools that collect findings.
//!
//! Nobody should be able to use the token from it: what is written is what was found and where, never the token, its signature or a
//! key. Messages quote claims, so texts in them that look like secrets are shortened ([`redacted`]).

mod json;

mod markdown;

mod sarif;

use serde::{Deserialize, Serialize};

use crate::check::report::Report;

/// A form of the report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ExportForm {
    /// Markdown.
    Markdown,
    /// JSON of a shape of its own.
    Json,
    /// SARIF 2.1.0.
    Sarif,
}

impl ExportForm {
    /// All forms.
    pub const ALL: [ExportForm; 3] = [ExportForm::Markdown, ExportForm::Json, ExportForm::Sarif];

    /// The name for scripts.
    pub fn name(self) -> &'static str {
        match self {
            ExportForm::Markdown => "markdown",
            ExportForm::Json => "json",
            ExportForm::Sarif => "sarif",
        }
    }

    /// The name for people.
    pub fn title(self) -> &'static str {
        match self {
            ExportForm::Markdown => "Markdown",
            ExportForm::Json => "JSON",
            ExportForm::Sarif => "SARIF",
        }
    }
}

/// Writes a report in that form.
pub fn export(report: &Report, form: ExportForm) -> String {
    match form {
        ExportForm::Markdown => markdown::write(report),
        ExportForm::Json => json::write(report),
        ExportForm::Sarif => sarif::write(report),
    }
}

/// The longest run of characters that may be part of a token or a secret and is left as it is.
const RUN: usize = 24;

/// A message in which long runs of base64, hexadecimal and the like keep only their beginning.
fn redacted(message: &str) -> String {
    let mut out = String::with_capacity(message.len());
    let mut run = 0;
    for character in message.chars() {
        let is_coded = character.is_ascii_alphanumeric() || "+/=_-".contains(character);
        run = if is_coded { run + 1 } else { 0 };
        match run {
            0..=RUN => out.push(character),
            // Once for each run.
            _ if run == RUN + 1 => out.push('…'),
            _ => {}
        }
    }
    out
}

#[cfg(test)]
mod tests;
