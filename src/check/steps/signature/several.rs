//! A JWS with several signatures (RFC 7515 7.2.1): a verdict for each, and one for the whole.
//!
//! RFC 7515 5.2: at least one signature must hold; which ones an application wants is its own decision. So the whole is
//! verified when one is, and says how many (docs/decisions/0011-several-signatures.md).

use super::{line, one};
use crate::check::Given;
use crate::check::finding::Finding;
use crate::check::report::{Line, Signature, SignatureReport};
use crate::jose::error::Severity;
use crate::jose::token::Token;

pub(super) fn check(
    token: &Token,
    given: &Given<'_>,
    findings: &mut Vec<Finding>,
) -> (Line<Signature>, Vec<SignatureReport>) {
    let mut reports = Vec::new();
    let mut found = Vec::new();
    for (index, signature) in token.signatures.iter().enumerate() {
        let mut about = Vec::new();
        let line = one(token, index, given, &mut about);
        for finding in &mut about {
            finding.message = format!("signature {}: {}", index + 1, finding.message);
        }
        let parameter = |name| signature.text_parameter(name).map(|text| text.into_owned()).unwrap_or_default();
        found.push((matches!(line.state, Signature::Verified(_)), about));
        reports.push(SignatureReport { alg: parameter("alg"), kid: parameter("kid"), line, span: signature.span });
    }
    let verified = found.iter().filter(|(is_verified, _)| *is_verified).count();
    // Of those of the other steps, the ones about its header.
    let weaker = |finding: &Finding| {
        let of = finding.place.signature().and_then(|index| found.get(index));
        verified > 0 && of.is_some_and(|(is_verified, _)| !is_verified)
    };
    for finding in findings.iter_mut().filter(|finding| weaker(finding)) {
        finding.severity = finding.severity.min(Severity::Warning);
    }
    for (is_verified, about) in &mut found {
        // What is wrong with one signature takes nothing from another that holds.
        for finding in about.iter_mut().filter(|_| verified > 0 && !*is_verified) {
            finding.severity = finding.severity.min(Severity::Warning);
        }
        findings.append(about);
    }
    (whole(&reports, verified), reports)
}

fn whole(reports: &[SignatureReport], verified: usize) -> Line<Signature> {
    let of = reports.len();
    let first = reports.iter().find(|report| matches!(report.line.state, Signature::Verified(_)));
    if let Some(SignatureReport { line: Line { state, detail, .. }, .. }) = first {
        let headline = if verified == of {
            format!("All {of} signatures verified")
        } else {
            format!("{verified} of {of} signatures verified")
        };
        return line(state.clone(), &headline, detail.clone());
    }
    // The one that says most: a signature that does not hold, before one that was not checked.
    let rank = |state: &Signature| match state {
        Signature::Invalid => 0,
        Signature::Unsigned => 1,
        Signature::SelfAsserted => 2,
        _ => 3,
    };
    match reports.iter().min_by_key(|report| rank(&report.line.state)) {
        Some(worst) => {
            let detail = format!("none of {of} signatures verified; {}", worst.line.detail);
            line(worst.line.state.clone(), &worst.line.headline, detail)
        }
        None => line(Signature::NoKey, "Signature not checked", String::new()),
    }
}
