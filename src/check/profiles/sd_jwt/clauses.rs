//! The clauses of SD-JWTs that no other profile has.

use crate::check::profiles::{Answer, Facts};
use crate::jose::sd_jwt::SdFault;
use crate::jose::token::Kind as Form;

/// Characters of base64url that hold 128 bits.
const SALT_CHARACTERS: usize = 22;

pub(super) fn form(facts: &Facts<'_>) -> Answer {
    match facts.subject.token.kind {
        Form::SdJwt => Answer::Pass("they are there".to_owned()),
        Form::JwsJson => Answer::NotConcerned,
        _ => Answer::Fail("there is no tilde: without one it is an ordinary JWT".to_owned()),
    }
}

pub(super) fn first_header(facts: &Facts<'_>) -> Answer {
    let token = facts.subject.token;
    if token.kind != Form::JwsJson {
        return Answer::NotConcerned;
    }
    let others = token.signatures.iter().skip(1).filter_map(|signature| signature.unprotected.as_ref());
    let is_wrong = |name: &&str| others.clone().any(|header| header.document.get(name).is_some());
    match ["disclosures", "kb_jwt"].into_iter().find(is_wrong) {
        Some(name) => Answer::Fail(format!("another one has `{name}`")),
        None => Answer::Pass("no other one has them".to_owned()),
    }
}

pub(super) fn hash(facts: &Facts<'_>) -> Answer {
    let processed = facts.disclosed();
    let is_meant = |fault: &&SdFault| matches!(fault, SdFault::HashUnknown { .. } | SdFault::HashNested { .. });
    match processed.faults.iter().find(is_meant) {
        Some(fault) => Answer::Fail(fault.message()),
        None => Answer::Pass(format!("the hash is {}", processed.hash_name)),
    }
}

pub(super) fn salts(facts: &Facts<'_>) -> Answer {
    let processed = facts.disclosed();
    let mut seen = std::collections::BTreeSet::new();
    for (at, disclosure) in processed.disclosures.iter().enumerate().filter(|(_, one)| !one.salt.is_empty()) {
        if disclosure.salt.len() < SALT_CHARACTERS {
            let count = disclosure.salt.len();
            return Answer::Fail(format!("that of disclosure {} has {count} characters", at.saturating_add(1)));
        }
        if !seen.insert(disclosure.salt.as_str()) {
            return Answer::Fail(format!("disclosure {} has the salt of another one", at.saturating_add(1)));
        }
    }
    match seen.len() {
        0 => Answer::NotConcerned,
        count => Answer::Pass(format!("{count} salts, each long enough")),
    }
}

pub(super) fn key_binding(facts: &Facts<'_>) -> Answer {
    let (is_there, is_wanted) = (facts.subject.token.key_binding.is_some(), facts.subject.policy.key_binding_required);
    match (is_there, is_wanted) {
        (true, _) => Answer::Pass("there is one".to_owned()),
        (false, true) => Answer::Fail("there is none".to_owned()),
        (false, false) if facts.subject.claim("cnf").is_some() => {
            Answer::CannotCheck("whether you want one: `cnf` names a key of the holder, and there is none")
        }
        (false, false) => Answer::NotConcerned,
    }
}
