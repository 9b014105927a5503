//! Does the signature hold, and where did the key come from?
//!
//! Keys that the person gave decide. Only when there are none is a key looked at that the token itself carries, and then
//! the result is never more than "self-asserted": whoever made the token chose that key.

mod carried;

mod failure;

mod several;

use crate::check::Given;
use crate::check::finding::Finding;
use crate::check::report::{Line, Signature, SignatureReport};
use crate::check::steps::key::unusable;
use crate::jose::alg::names;
use crate::jose::error::{Problem, Severity};
use crate::jose::jws::{self, Attempt, Expectation, Outcome, Verified};
use crate::jose::key::detect::Keys;
use crate::jose::key::select::Choice;
use crate::jose::key::{Key, strength};
use crate::jose::token::{Signature as JwsSignature, Token};

/// The line for all signatures together, and one for each when there are several.
pub(crate) fn check(
    token: &Token,
    given: &Given<'_>,
    findings: &mut Vec<Finding>,
) -> (Line<Signature>, Vec<SignatureReport>) {
    if token.is_encrypted() {
        let detail = "the content is encrypted; a signature, if there is one, is inside".to_owned();
        return (line(Signature::Encrypted, "Encrypted", detail), Vec::new());
    }
    if token.signatures.is_empty() {
        return (line(Signature::NoKey, "Signature not checked", "there is no token to check".into()), Vec::new());
    }
    if token.signatures.len() == 1 {
        return (one(token, 0, given, findings), Vec::new());
    }
    several::check(token, given, findings)
}

/// The line for signature number `index`.
fn one(token: &Token, index: usize, given: &Given<'_>, findings: &mut Vec<Finding>) -> Line<Signature> {
    let Given { keys, policy, detached_payload, .. } = *given;
    let Some(signature) = token.signatures.get(index) else {
        return line(Signature::NoKey, "Signature not checked", "there is no such signature".into());
    };
    let expectation = Expectation { algorithms: policy.algorithms.as_deref(), detached_payload };
    match jws::verify(token, index, &keys.keys, expectation) {
        Outcome::Verified { verified, choice, failed } => {
            verified_line(verified, &choice, &failed, &keys.keys, findings)
        }
        Outcome::Unsecured => {
            let message = "alg says that there is no signature, so anybody can have written this token".to_owned();
            findings.push(Finding::new("alg-none", Severity::Error, message.clone(), "never accept it from outside"));
            line(Signature::Unsigned, "Not signed", message)
        }
        Outcome::NoKey => match carried::check(token, index, expectation, findings) {
            Some(line) => line,
            None => line(Signature::NoKey, "Signature not checked", no_key_detail(signature, keys)),
        },
        Outcome::Unsupported { alg } => {
            let (detail, hint) = names::explain(&alg);
            findings.push(Finding::new("alg-unsupported", Severity::Warning, detail.clone(), hint));
            line(Signature::Unsupported, "Signature not checked", detail)
        }
        Outcome::NotAllowed { alg } => not_allowed(&alg, findings),
        Outcome::Refused(problem) => refused(&problem),
        Outcome::PayloadMissing => {
            let detail = "the payload is detached: paste it too, exactly as it was signed".to_owned();
            line(Signature::NoKey, "Signature not checked", detail)
        }
        Outcome::Failed { attempts } => {
            let detail = failure::explain(signature, keys, &attempts, findings);
            line(Signature::Invalid, "Signature invalid", detail)
        }
    }
}

fn verified_line(
    verified: Verified,
    choice: &Choice,
    failed: &[Attempt],
    keys: &[Key],
    findings: &mut Vec<Finding>,
) -> Line<Signature> {
    let key = keys.get(verified.key());
    if let Some(one) = key.and_then(|key| strength::too_short(&key.material, verified.alg())) {
        findings.push(Finding::new(one.code(), one.severity(), one.message(), one.hint()).at_key());
    }
    let kind = key.map(|key| key.material.kind()).unwrap_or_default();
    let alg = verified.alg().to_owned();
    let detail = match choice {
        Choice::Only => format!("{alg} with the key you gave: {kind}"),
        Choice::ByKid => {
            let kid = key.and_then(|key| key.kid.as_deref()).unwrap_or_default();
            format!("{alg} with the key you gave that has the token's kid {kid}: {kind}")
        }
        Choice::Unnamed { .. } | Choice::KidMismatch { .. } => {
            let message = choice.message();
            let hint =
                "a verifier that goes by kid refuses this token: publish the key under the kid that tokens carry";
            findings.push(Finding::new("kid-not-found", Severity::Warning, message.clone(), hint));
            format!("{alg} with a key you gave, {kind}; but {message}")
        }
        Choice::NoKid => {
            let message =
                format!("the token has no kid, so the keys were tried one after another: {} before it", failed.len());
            findings.push(Finding::new("kid-missing", Severity::Info, message.clone(), "let the issuer set kid"));
            format!("{alg} with a key of your key set: {kind}; {message}")
        }
    };
    line(Signature::Verified(verified), "Signature verified", detail)
}

fn not_allowed(alg: &str, findings: &mut Vec<Finding>) -> Line<Signature> {
    let detail = format!("alg {alg} is not among the algorithms you allow");
    let hint = "confirm with the issuer that it signs with this algorithm before you allow it";
    findings.push(Finding::new("alg-not-allowed", Severity::Error, detail.clone(), hint));
    line(Signature::Invalid, "Signature invalid", detail)
}

/// The problem itself is a finding of the structure already.
fn refused(problem: &Problem) -> Line<Signature> {
    let detail = format!("the token breaks a rule that comes before its signature: {}", problem.fault.message());
    line(Signature::Invalid, "Signature invalid", detail)
}

fn no_key_detail(signature: &JwsSignature, keys: &Keys) -> String {
    if let Some(reason) = unusable(keys) {
        return reason;
    }
    let facts = signature.text_parameter("alg").and_then(|alg| crate::jose::alg::facts::find(&alg));
    match facts.map(|facts| facts.kty) {
        Some("oct") => "paste the secret it was signed with".into(),
        Some(_) => "paste the issuer's public key, certificate or key set".into(),
        None => "paste the secret or the public key".into(),
    }
}

fn line(state: Signature, headline: &str, detail: String) -> Line<Signature> {
    Line { state, headline: headline.to_owned(), detail }
}
