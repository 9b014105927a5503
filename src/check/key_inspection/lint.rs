//! What is wrong with a key set as a set, although each key is fine.

use crate::check::finding::Finding;
use crate::jose::error::Severity;
use crate::jose::key::detect::Keys;
use crate::jose::key::{Form, Key, Material};

/// The findings about the set, each with the number of keys.
pub(crate) fn of(keys: &Keys) -> Vec<Finding> {
    if keys.form != Form::Jwks {
        return Vec::new();
    }
    let count = |is: &dyn Fn(&Key) -> bool| keys.keys.iter().filter(|key| is(key)).count();
    let all = keys.keys.len();
    let private = count(&|key| key.private.is_some());
    let secrets = count(&|key| matches!(key.material, Material::Oct(_)));
    let nameless = count(&|key| key.kid.is_none());
    let without_alg = count(&|key| key.alg.is_none());
    let without_use = count(&|key| key.usage.is_none() && key.key_ops.is_empty());
    let mut findings = Vec::new();
    let mut note = |found: usize, code: &str, severity: Severity, what: &str, hint: &str| {
        if found > 0 {
            let message = format!("{found} of {all} {}: {what}", if all == 1 { "key" } else { "keys" });
            findings.push(Finding::new(code, severity, message, hint).at_key());
        }
    };
    let hint = "publish the public set below, and take new keys if this one was ever published";
    note(private, "jwks-private", Severity::Warning, "private members, which a published set must not have", hint);
    // RFC 7517 9.2: whoever reads the set can sign with it.
    note(secrets, "jwks-symmetric", Severity::Warning, "a shared secret, which a published set must not have", hint);
    if all > 1 {
        let hint = "give each key a kid, so that a verifier finds the right one";
        note(nameless, "jwks-kid-missing", Severity::Warning, "no kid", hint);
    }
    let hint = "say which algorithm each key is for: a verifier can then refuse every other";
    note(without_alg, "jwks-alg-missing", Severity::Info, "no alg", hint);
    let hint = "say sig or enc: one key should not do both";
    note(without_use, "jwks-use-missing", Severity::Info, "neither use nor key_ops", hint);
    findings
}
