//! JWK Sets (RFC 7517 5): keys that cannot be used are reported and left out, the others serve.

use std::collections::HashMap;

use super::detect::{Form, Keys, MAX_KEYS};
use super::fault::KeyFault;
use super::{Source, jwk, thumbprint};
use crate::jose::encoding::json::{Kind, Value};
use crate::jose::error::{Fault, Problem, Severity};

/// Reads an object with `keys`.
pub fn read(set: Value<'_>) -> Keys {
    match set.get("keys") {
        Some(list) if list.kind() == Kind::Array => read_list(list),
        other => {
            let mut keys = Keys::new(Form::Jwks);
            let (found, span) = other.map_or((Kind::Null, set.span()), |value| (value.kind(), value.span()));
            let fault = KeyFault::JwkMemberType { member: "keys", expected: "an array of keys", found };
            keys.problems.push(Problem::in_key(Fault::Key(fault), span));
            keys
        }
    }
}

/// Reads an array of JWKs.
pub(super) fn read_list(list: Value<'_>) -> Keys {
    let mut keys = Keys::new(Form::Jwks);
    let mut places = Vec::new();
    keys.note_limit(list.len(), list.span());
    for (index, item) in list.items().take(MAX_KEYS).enumerate() {
        match jwk::read(item, Source::Jwks) {
            Ok(key) => {
                keys.keys.push(key);
                places.push((index, item));
            }
            Err(problems) => keys.problems.extend(problems.into_iter().map(|problem| skipped(problem, index, item))),
        }
    }
    if keys.keys.is_empty() {
        let fault = KeyFault::JwksEmpty { listed: list.len() };
        keys.problems.insert(0, Problem::in_key(Fault::Key(fault), list.span()));
    }
    note_duplicates(&mut keys, &places);
    keys
}

/// RFC 7517 5: a set with a key that is not understood is still a set, so what is an error of the key is none of the set.
fn skipped(problem: Problem, index: usize, item: Value<'_>) -> Problem {
    match problem.fault {
        Fault::Key(reason) if reason.severity() == Severity::Error => {
            let kid = item.get("kid").and_then(Value::as_str).map(|kid| kid.into_owned());
            let fault = KeyFault::JwksKeySkipped { index, kid, reason: Box::new(reason) };
            Problem::in_key(Fault::Key(fault), problem.span)
        }
        fault => Problem { fault, ..problem },
    }
}

fn note_duplicates(keys: &mut Keys, places: &[(usize, Value<'_>)]) {
    let mut kids: HashMap<&str, &str> = HashMap::new();
    let mut prints: HashMap<String, usize> = HashMap::new();
    let mut problems = Vec::new();
    for (key, (index, item)) in keys.keys.iter().zip(places) {
        // RFC 7517 4.5: keys of different types may share a kid.
        if let Some(kid) = &key.kid
            && kids.insert(kid, key.material.kty()) == Some(key.material.kty())
        {
            let span = item.get("kid").map_or(item.span(), Value::span);
            problems.push(Problem::in_key(Fault::Key(KeyFault::KidDuplicate { kid: kid.clone() }), span));
        }
        let first = *prints.entry(thumbprint::sha256(&key.material)).or_insert(*index);
        if first != *index {
            let fault = KeyFault::KeyDuplicate { first, second: *index };
            problems.push(Problem::in_key(Fault::Key(fault), item.span()));
        }
    }
    keys.problems.extend(problems);
}
