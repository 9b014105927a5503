//! The sentence for a signature that does not hold.

use crate::check::finding::Finding;
use crate::check::steps::key::name_of;
use crate::jose::alg::sign::{Check, SignatureFlaw, flaw};
use crate::jose::error::Severity;
use crate::jose::jws::{Attempt, AttemptResult};
use crate::jose::key::detect::Keys;
use crate::jose::token::Signature;

/// Says why, and leaves a finding for every key.
pub(super) fn explain(signature: &Signature, keys: &Keys, attempts: &[Attempt], findings: &mut Vec<Finding>) -> String {
    let tried: Vec<&Attempt> = attempts.iter().filter(|a| matches!(a.result, AttemptResult::Tried(_))).collect();
    for attempt in attempts {
        let name = name_of(keys, attempt.key);
        match &attempt.result {
            AttemptResult::LeftOut(misfit) => {
                let message = format!("{name} was not tried: {}", misfit.message());
                // Beside a key that fits, one that does not is nothing wrong: a set has keys for other purposes.
                let (code, severity) = match tried.is_empty() {
                    true => (misfit.code(), Severity::Error),
                    false => ("key-not-tried", Severity::Info),
                };
                findings.push(Finding::new(code, severity, message, misfit.hint()));
            }
            AttemptResult::Tried(Check::KeyUnusable) => {
                let message = format!("{name} cannot be used: it is no valid key of its type");
                findings.push(Finding::new("key-parse", Severity::Error, message, "copy the key again"));
            }
            AttemptResult::Tried(_) => {}
        }
    }
    match tried.as_slice() {
        [] => match attempts.first().map(|attempt| &attempt.result) {
            Some(AttemptResult::LeftOut(misfit)) => misfit.message(),
            _ => "there is no key that fits".into(),
        },
        [only] => one(signature, &name_of(keys, only.key), &only.result, findings),
        many => {
            let message = format!("none of the {} keys that fit makes it hold", many.len());
            findings.push(Finding::new("sig-invalid", Severity::Error, message.clone(), ""));
            message
        }
    }
}

fn one(signature: &Signature, name: &str, result: &AttemptResult, findings: &mut Vec<Finding>) -> String {
    let alg = signature.text_parameter("alg").unwrap_or_default();
    let (message, hint) = match result {
        AttemptResult::Tried(Check::Length { expected, found }) => {
            let der = flaw(&alg, &signature.bytes) == Some(SignatureFlaw::Der);
            let message = format!("a signature of {alg} with {name} has {expected} bytes, but this one has {found}");
            let hint = match () {
                () if der => "it looks like DER: JWS needs R and S side by side",
                () if found < expected => "the token seems to be cut off, or the key is another one",
                () => "something was added to the signature, or the key is another one",
            };
            (message, hint)
        }
        AttemptResult::Tried(Check::KeyUnusable) => {
            (format!("{name} is no valid key of its type"), "copy the key again")
        }
        _ => {
            let message = format!("it does not belong to this header and payload under {name}");
            (message, "either the token was changed after signing, or this is not the key it was signed with")
        }
    };
    findings.push(Finding::new("sig-invalid", Severity::Error, message.clone(), hint));
    message
}
