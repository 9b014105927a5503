//! A token inside a token (RFC 7519 5.2 and 7.2 step 8): found in a payload or a plaintext, and judged likewise.

use crate::check::reading::{self, MAX_INNER, View};
use crate::check::report::{ClaimCheck, InnerReport, Line, PolicyState};
use crate::check::{Given, run_at};
use crate::jose::encoding::json::Kind as JsonKind;
use crate::jose::key::detect::Keys;
use crate::jose::span::Span;
use crate::jose::token::{Kind, Token};

/// Tokens inside tokens are followed to this depth.
const MAX_DEPTH: usize = 4;

/// Judges the token that `text` is; `None` when it is none, or nested too deep. `depth` is that of the token around it.
pub(crate) fn judge(text: &str, given: &Given<'_>, depth: usize) -> Option<Box<InnerReport>> {
    let text = unquoted(text);
    if depth >= MAX_DEPTH || !looks_like_one(&text) {
        return None;
    }
    let token = Token::parse(&text);
    if token.kind == Kind::Unknown || token.protected_header().is_none_or(|header| header.document.object().is_none()) {
        return None;
    }
    let mut keys: Keys = given.keys.clone();
    keys.keys.extend(given.inner_keys.iter().cloned());
    // What was given beside the outer token is not about the inner one.
    let given = Given { keys: &keys, detached_payload: None, left_out: &[], ..*given };
    let report = run_at(&token, &given, depth + 1);
    let end = (0..=MAX_INNER.min(text.len())).rev().find(|&end| text.is_char_boundary(end)).unwrap_or(0);
    let shown = Span::new(0, end).slice(&text).to_owned();
    Some(Box::new(InnerReport { text: shown, reading: reading::lay_out(&token, &View::default()), report }))
}

/// What the token inside says about the whole: its claims are the ones that count, and its signature must hold too
/// (RFC 8725 3.3).
pub(crate) fn claims_of(inner: &InnerReport) -> (Line<PolicyState>, Vec<ClaimCheck>) {
    // Its places are not places in the text that was pasted.
    let checks = inner.report.checks.iter().cloned().map(|check| check.in_token(Span::at(0)));
    (inner.report.policy.clone(), checks.collect())
}

/// Some producers write the inner token as a JSON string.
fn unquoted(text: &str) -> String {
    let text = text.trim();
    let document = text.starts_with('"').then(|| crate::jose::encoding::json::Document::parse(text.to_owned()));
    let inner = document.as_ref().and_then(|document| document.root()).filter(|root| root.kind() == JsonKind::String);
    inner.and_then(|root| root.as_str()).map_or_else(|| text.to_owned(), |text| text.into_owned())
}

/// Cheap: a header in base64url and a dot, or a JSON serialization.
fn looks_like_one(text: &str) -> bool {
    let is_compact = text.starts_with("ey") && text.contains('.') && !text.contains(char::is_whitespace);
    is_compact || text.starts_with('{') && (text.contains("\"signature") || text.contains("\"ciphertext\""))
}
