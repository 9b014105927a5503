//! A token inside a token (RFC 7519 5.2): judged like any other, with the keys of both.

use crate::check::finding::Finding;
use crate::check::reading::{MAX_INNER, View, lay_out};
use crate::check::report::{ClaimCheck, InnerReport, Line, PolicyState};
use crate::check::{Given, run_at};
use crate::jose::error::Severity;
use crate::jose::key::detect::{Form, Keys};
use crate::jose::key::fit;
use crate::jose::span::Span;
use crate::jose::token::{Kind, Token};

/// Tokens inside tokens are followed this deep; nobody nests more than twice.
pub(crate) const MAX_DEPTH: usize = 4;

/// Judges the token `text` that stands in one of depth `depth`; nothing when that is too deep, which is told: what was not
/// looked at may be anything.
///
/// The keys for the inner token come first, then those of the outer one, for both may be for either.
pub(crate) fn judge(text: &str, given: &Given<'_>, depth: usize, findings: &mut Vec<Finding>) -> Option<InnerReport> {
    if depth >= MAX_DEPTH {
        let message = format!("tokens are nested deeper than the {MAX_DEPTH} levels that are followed");
        findings.push(Finding::new("nesting-too-deep", Severity::Error, message, "copy the innermost one"));
        return None;
    }
    let token = Token::parse(text.trim());
    let keys = keys_for(&token, given);
    // What is in `keys` now goes on to tokens further inside.
    let given = Given { keys: &keys, inner_keys: &[], detached_payload: None, left_out: &[], ..*given };
    let reading = lay_out(&token, &View::default());
    let (report, _) = run_at(&token, &given, depth + 1);
    Some(InnerReport { text: beginning(&token.text).to_owned(), reading, report })
}

/// A key for the outer token that cannot be one for the signature inside is no wrong key: there is none yet.
fn keys_for(token: &Token, given: &Given<'_>) -> Keys {
    let mut algs = token.signatures.iter().filter_map(|signature| signature.text_parameter("alg"));
    let fits = |alg: &str| given.keys.keys.iter().any(|key| fit::fits(key, alg).is_ok());
    if given.inner_keys.is_empty() && !token.signatures.is_empty() && !algs.any(|alg| fits(&alg)) {
        return Keys { form: Form::Empty, keys: Vec::new(), problems: Vec::new(), mends: Vec::new() };
    }
    let keys = [given.inner_keys, &given.keys.keys].concat();
    Keys { keys, ..given.keys.clone() }
}

/// What the token inside says about the whole: its claims are the ones that count.
pub(crate) fn claims_of(inner: &InnerReport) -> (Line<PolicyState>, Vec<ClaimCheck>) {
    // Its places are not places in the text that was pasted.
    let checks = inner.report.checks.iter().cloned().map(|check| check.in_token(Span::at(0)));
    (inner.report.policy.clone(), checks.collect())
}

/// Whether a text is one compact token and nothing else: it can be read, and its header names an algorithm.
pub(crate) fn is_token(text: &str) -> bool {
    let text = text.trim();
    let is_part = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~');
    if text.is_empty() || !text.bytes().all(is_part) {
        return false;
    }
    let token = Token::parse(text);
    token.kind != Kind::Unknown && token.text_parameter("alg").is_some()
}

fn beginning(text: &str) -> &str {
    if text.len() <= MAX_INNER {
        return text;
    }
    let end = (0..=MAX_INNER).rev().find(|end| text.is_char_boundary(*end)).unwrap_or_default();
    Span::new(0, end).slice(text)
}
