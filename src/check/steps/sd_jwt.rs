//! SD-JWT: do the disclosures belong to the token, and did its holder sign this presentation (RFC 9901 7)?

mod key_binding;

use std::rc::Rc;

use crate::check::Given;
use crate::check::finding::Finding;
use crate::check::reading::{Tree, View};
use crate::check::report::{ClaimCheck, DisclosureReport, DisclosureState, Line, SdJwtReport, SdJwtState};
use crate::jose::encoding::json::Document;
use crate::jose::error::Severity;
use crate::jose::sd_jwt::{self, Disclosure, Processed, SdFault};
use crate::jose::span::Span;
use crate::jose::token::{Content, Token};

/// Claims that a holder must not be able to withhold (RFC 9901 9.7).
const CRITICAL: [&str; 6] = ["iss", "aud", "exp", "nbf", "cnf", "status"];

/// Longest value of a disclosure that is repeated, in characters.
const SHOWN: usize = 400;

/// A salt of 128 bits has at least that many characters of base64url (RFC 9901 9.3).
const SALT_CHARACTERS: usize = 22;

/// What the other steps need: the claims after processing, and checks that count as those of the policy.
pub(crate) struct Outcome {
    pub(crate) report: SdJwtReport,
    pub(crate) claims: Document,
    pub(crate) checks: Vec<ClaimCheck>,
}

/// Judges disclosures and key binding; `None` when the token is no SD-JWT.
pub(crate) fn check(token: &Token, given: &Given<'_>, findings: &mut Vec<Finding>) -> Option<Outcome> {
    if !sd_jwt::is_sd_jwt(token) || token.is_encrypted() {
        return None;
    }
    let whole = sd_jwt::process_token(token, &[]);
    let left_out = sd_jwt::with_dependants(&whole.disclosures, given.left_out);
    // The places of the disclosures that stay, by their new order.
    let kept: Vec<usize> = (0..token.disclosures.len()).filter(|at| !left_out.contains(at)).collect();
    let processed = if left_out.is_empty() { whole.clone() } else { sd_jwt::process_token(token, &left_out) };
    let faults: Vec<SdFault> =
        processed.faults.iter().map(|fault| fault.clone().moved(|at| kept.get(at).copied().unwrap_or(at))).collect();
    let mut checks: Vec<ClaimCheck> = faults.iter().map(|fault| failed(token, fault)).collect();
    note_weaknesses(&processed, findings);
    let presentation = sd_jwt::present(token, &left_out);
    let binding = key_binding::Question { token, claims: &processed.claims, hash: processed.hash, given };
    let (key_binding, more) = binding.answer(&presentation, !left_out.is_empty());
    checks.extend(more);
    let disclosures = whole.disclosures.iter().enumerate();
    let disclosures: Vec<DisclosureReport> =
        disclosures.map(|(at, disclosure)| describe(token, at, disclosure, &faults, left_out.contains(&at))).collect();
    let bound = token.key_binding.filter(|_| left_out.is_empty());
    let report = SdJwtReport {
        line: line(&faults, &processed, left_out.len()),
        hash: processed.hash_name.clone(),
        disclosures,
        undisclosed: processed.undisclosed,
        processed: Some(Rc::new(Tree::of(&Content::of_plaintext(processed.claims.text().into()), &View::default()))),
        key_binding,
        presentation: presentation + bound.map_or("", |span| span.slice(&token.text)),
    };
    Some(Outcome { report, claims: processed.claims, checks })
}

fn line(faults: &[SdFault], processed: &Processed, left_out: usize) -> Line<SdJwtState> {
    if let Some(fault) = faults.first() {
        let more = if faults.len() > 1 { format!("; and {} more", faults.len() - 1) } else { String::new() };
        let detail = format!("{}{more}", fault.message());
        return Line { state: SdJwtState::Refused, headline: "Disclosures refused".into(), detail };
    }
    let shown = processed.disclosures.len();
    let out = if left_out > 0 { format!(", {left_out} left out") } else { String::new() };
    let detail = format!(
        "{shown} disclosed{out}; {} digests stand for something that is withheld, or for nothing at all",
        processed.undisclosed
    );
    Line { state: SdJwtState::Ok, headline: "Disclosures belong to the token".into(), detail }
}

fn failed(token: &Token, fault: &SdFault) -> ClaimCheck {
    let span = fault.disclosure().map_or(Span::at(0), |at| span_of(token, at));
    ClaimCheck::failed("_sd", fault.code(), fault.message(), fault.hint(), span).in_token(span)
}

fn span_of(token: &Token, at: usize) -> Span {
    token.disclosures.get(at).map_or(Span::at(0), |content| content.span)
}

fn describe(token: &Token, at: usize, one: &Disclosure, faults: &[SdFault], is_out: bool) -> DisclosureReport {
    let fault = faults.iter().find(|fault| fault.disclosure() == Some(at));
    let state = match fault {
        _ if is_out => DisclosureState::LeftOut,
        Some(SdFault::Unused { .. }) => DisclosureState::Unused,
        Some(_) => DisclosureState::Refused,
        None => DisclosureState::Matched,
    };
    DisclosureReport {
        salt: one.salt.clone(),
        name: one.name.clone(),
        value: one.value.chars().take(SHOWN).collect(),
        digest: one.digest.clone(),
        path: one.path.clone().unwrap_or_default(),
        parent: one.parent,
        state,
        message: fault.filter(|_| !is_out).map(SdFault::message).unwrap_or_default(),
        span: span_of(token, at),
    }
}

/// What no verifier refuses, but should be known.
fn note_weaknesses(processed: &Processed, findings: &mut Vec<Finding>) {
    for one in processed.disclosures.iter().filter(|one| one.path.is_some()) {
        let is_critical =
            one.name.as_deref().filter(|name| CRITICAL.contains(name) && one.path.as_deref() == Some(*name));
        if let Some(name) = is_critical {
            let message = format!("{name} is disclosed selectively, so a holder can withhold it");
            let hint = "let the issuer put it into the payload: a verifier decides by it";
            findings.push(Finding::new("sd-critical-claim", Severity::Warning, message, hint));
        }
    }
    // One that cannot be read has no salt, and a copy no second one: both are told as what they are.
    let readable = processed.disclosures.iter().filter(|one| one.path.is_some() || !one.salt.is_empty());
    let mut sorted: Vec<(&str, &str)> = readable.map(|one| (one.salt.as_str(), one.digest.as_str())).collect();
    sorted.sort_unstable();
    sorted.dedup();
    let salts: Vec<&str> = sorted.into_iter().map(|(salt, _)| salt).collect();
    let short = salts.iter().filter(|salt| salt.chars().count() < SALT_CHARACTERS).count();
    if short > 0 {
        let message = format!("{short} of {} salts are shorter than 128 bits", salts.len());
        let hint = "let the issuer take random salts of 128 bits: withheld values can be guessed otherwise";
        findings.push(Finding::new("sd-salt-short", Severity::Warning, message, hint));
    }
    if salts.windows(2).any(|pair| matches!(pair, [one, other] if one == other)) {
        let hint = "let the issuer take a new random salt for each disclosure";
        findings.push(Finding::new(
            "sd-salt-repeated",
            Severity::Warning,
            "two disclosures have the same salt".into(),
            hint,
        ));
    }
}
