//! What comes of the decryption of a JWE, and what is said of what was inside.
//!
//! The plaintext is laid out, and its claims are judged; a token inside is judged by itself, and then the lines about
//! signature and policy are its own. Without one the line about the signature says what decryption does not prove.

mod words;

use std::rc::Rc;

use crate::check::Given;
use crate::check::finding::Finding;
use crate::check::reading::{Tree, View};
use crate::check::report::{Decryption, DecryptionState, InnerReport, Line, RecipientReport, Report, Signature};
use crate::check::steps::{nested, policy};
use crate::jose::alg::facts::management;
use crate::jose::error::{Fault, JweFault, Part, Place, Severity};
use crate::jose::jwe::{self, Expectation, Outcome, RecipientOutcome, RecipientResult};
use crate::jose::span::Span;
use crate::jose::token::{Content, Token};

/// Recipients that the report lists.
const MAX_RECIPIENTS: usize = 100;

/// Decrypts the token, if it is encrypted, puts what comes of it into the report, and gives the plaintext.
pub(crate) fn add(token: &Token, given: &Given<'_>, depth: usize, report: &mut Report) -> Option<Content> {
    if !token.is_encrypted() || token.encrypted.is_none() {
        return None;
    }
    let mut findings: Vec<Finding> = jwe::remarks(token).iter().map(Finding::of).collect();
    // A list of signature algorithms says nothing about encryption.
    let algorithms = given.policy.algorithms.as_deref();
    let algorithms = algorithms.filter(|names| names.iter().any(|name| management::find(name).is_some()));
    let outcome = jwe::decrypt(token, &given.keys.keys, Expectation { algorithms, allow_slow: given.allow_slow });
    let (mut decryption, opened) = describe(token, given, outcome, &mut findings);
    if let Some(Opened { plaintext, is_symmetric }) = &opened {
        decryption.plaintext = Some(Rc::new(Tree::of(plaintext, &View::default())));
        match inside(token, plaintext, given, depth, &mut findings) {
            Some(inner) => take_over(inner, report),
            None => judge_claims(token, plaintext, *is_symmetric, given, &mut findings, report),
        }
    }
    report.decryption = Some(decryption);
    report.findings.extend(findings);
    opened.map(|opened| opened.plaintext)
}

struct Opened {
    plaintext: Content,
    is_symmetric: bool,
}

fn describe(
    token: &Token,
    given: &Given<'_>,
    outcome: Outcome,
    findings: &mut Vec<Finding>,
) -> (Decryption, Option<Opened>) {
    let mut opened = None;
    let mut shown = 0;
    let mut push = |fault: &JweFault| {
        if let JweFault::ZipBomb { .. } = fault {
            // That it is compressed is said with more weight by this.
            findings.retain(|finding| finding.code != JweFault::ZipUsed.code());
        }
        findings.push(Finding::new(fault.code(), fault.severity(), fault.message(), fault.hint()));
    };
    let (line, recipients) = match outcome {
        Outcome::Decrypted { decrypted, plaintext, choice, recipients } => {
            shown = decrypted.recipient();
            let detail = words::decrypted(&decrypted, &choice, given.keys);
            if !choice.is_expected() {
                let hint = "choose the key that the token names, so that a recipient with many keys finds it";
                findings.push(Finding::new("kid-not-found", Severity::Warning, choice.message(), hint));
            }
            let is_symmetric = decrypted.is_symmetric();
            opened = Some(Opened { plaintext: Content::of_plaintext(plaintext), is_symmetric });
            (line(DecryptionState::Decrypted, "Decrypted", detail), recipients)
        }
        Outcome::NoKey => (line(DecryptionState::NoKey, "Not decrypted", words::no_key(token, given.keys)), Vec::new()),
        Outcome::Refused(problem) => {
            // The problem itself is a finding of the structure already.
            let message = problem.fault.message();
            let detail = format!("the token breaks a rule that comes before its decryption: {message}");
            (line(DecryptionState::Failed, "Not decrypted", detail), Vec::new())
        }
        Outcome::Unsupported(fault) => {
            push(&fault);
            (line(DecryptionState::Unsupported, "Not decrypted", fault.message()), Vec::new())
        }
        Outcome::NeedsConsent { fault, recipients } => {
            push(&fault);
            (line(DecryptionState::NeedsConsent, "Not decrypted yet", fault.message()), recipients)
        }
        Outcome::Failed { fault, recipients } => {
            push(&fault);
            (line(DecryptionState::Failed, "Not decrypted", fault.message()), recipients)
        }
    };
    let text = |name: &str| token.recipient_header(shown).text(name).unwrap_or_default().into_owned();
    let recipients = reports(token, given, &recipients);
    (Decryption { line, alg: text("alg"), enc: text("enc"), recipients, plaintext: None }, opened)
}

fn reports(token: &Token, given: &Given<'_>, outcomes: &[RecipientOutcome]) -> Vec<RecipientReport> {
    let report = |index: usize| {
        let header = token.recipient_header(index);
        let text = |name: &str| header.text(name).unwrap_or_default().into_owned();
        let result = outcomes.get(index).map(|outcome| &outcome.result);
        RecipientReport {
            alg: text("alg"),
            kid: text("kid"),
            outcome: words::recipient(result, given.keys),
            is_decrypted: matches!(result, Some(RecipientResult::Decrypted(_))),
        }
    };
    (0..token.recipients_in_view().min(MAX_RECIPIENTS)).map(report).collect()
}

/// The token inside the plaintext, judged: `cty` says that there is one (RFC 7519 5.2), or it is plain to see.
fn inside(
    token: &Token,
    plaintext: &Content,
    given: &Given<'_>,
    depth: usize,
    findings: &mut Vec<Finding>,
) -> Option<InnerReport> {
    let cty = token.text_parameter("cty").unwrap_or_default().to_ascii_lowercase();
    let promised = matches!(cty.as_str(), "jwt" | "application/jwt");
    let text = plaintext.document.text();
    if !nested::is_token(text) {
        if promised {
            let message = "cty says that a token is inside, but the plaintext is none".to_owned();
            let hint = "let the sender encrypt a signed token, or leave cty out";
            findings.push(Finding::new("cty-not-nested", Severity::Warning, message, hint));
        }
        return None;
    }
    if !promised {
        // RFC 7519 5.2: it must be there for a nested JWT.
        let message = "a token is inside, but cty does not say so".to_owned();
        findings.push(Finding::new("cty-missing", Severity::Warning, message, "let the sender set cty to JWT"));
    }
    nested::judge(text, given, depth, findings)
}

/// What is asked of a signature and of claims is asked of the token inside.
fn take_over(inner: InnerReport, report: &mut Report) {
    let Line { state, headline, detail } = inner.report.signature.clone();
    report.signature = Line { state, headline, detail: format!("signature inside: {detail}") };
    report.policy = inner.report.policy.clone();
    report.checks = inner.report.checks.clone();
    // Their places are in the inner token, which is not in the text of this one.
    report.checks.iter_mut().for_each(|check| check.span = Span::at(0));
    report.inner = Some(Box::new(inner));
}

fn judge_claims(
    token: &Token,
    plaintext: &Content,
    is_symmetric: bool,
    given: &Given<'_>,
    findings: &mut Vec<Finding>,
    report: &mut Report,
) {
    let document = &plaintext.document;
    if document.object().is_some() {
        findings.extend(document.flaws().iter().map(|flaw| {
            let fault = Fault::Json { part: Part::Payload, flaw: flaw.kind.clone() };
            Finding::new(fault.code(), fault.severity(), fault.message(), fault.hint()).at(Place::Payload, flaw.span)
        }));
    }
    let header = token.protected_header().and_then(|content| content.document.object());
    let claims = document.object().filter(|_| document.is_well_formed());
    let subject = policy::Subject { header, claims };
    (report.policy, report.checks) = policy::check_subject(subject, given, findings);
    let detail = words::unsigned(is_symmetric);
    let (code, severity) = match is_symmetric {
        true => ("encrypted-shared-key", Severity::Info),
        false => ("encrypted-not-signed", Severity::Warning),
    };
    let hint = "let the issuer sign the claims first, then encrypt the signed token";
    findings.push(Finding::new(code, severity, detail.into(), hint));
    report.signature =
        Line { state: Signature::Encrypted, headline: "Decrypted, not signed".into(), detail: detail.into() };
}

fn line(state: DecryptionState, headline: &str, detail: String) -> Line<DecryptionState> {
    Line { state, headline: headline.to_owned(), detail }
}

#[cfg(test)]
mod tests;
