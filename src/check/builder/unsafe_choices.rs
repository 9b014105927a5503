//! What nobody should do by accident: it is told loudly, and done only when the person insists.

use super::Draft;
use crate::check::finding::Finding;
use crate::jose::alg::{facts, is_none};
use crate::jose::error::{Place, Severity};
use crate::jose::key::{Key, Material};

/// The codes of such choices.
pub(super) const CODES: [&str; 4] = ["alg-none", "secret-too-short", "rsa-key-small", "rsa1_5"];

/// The unsafe choices in a draft.
pub(super) fn of(draft: &Draft<'_>) -> Vec<Finding> {
    let alg = draft.alg.as_str();
    if is_none(alg) {
        let message = "alg says that there is no signature, so anybody can write such a token".to_owned();
        let hint = "choose an algorithm and a key; make it only to test that a verifier refuses it";
        return vec![Finding::new("alg-none", Severity::Error, message, hint).at(Place::Header, draft.span_of("alg"))];
    }
    if alg == "RSA1_5" {
        let message = "RSA1_5 lets an attacker decrypt by asking often enough (RFC 8725 3.2)".to_owned();
        let hint = "choose RSA-OAEP-256; make it only to test that a recipient refuses it";
        return vec![Finding::new("rsa1_5", Severity::Error, message, hint).at(Place::Header, draft.span_of("alg"))];
    }
    let needed = facts::find(alg).map_or(0, |facts| facts.min_key_bits);
    draft.keys.keys.iter().filter_map(|key| too_small(key, alg, needed)).take(1).collect()
}

fn too_small(key: &Key, alg: &str, needed: usize) -> Option<Finding> {
    let found = key.material.bits();
    let code = match key.material {
        // RFC 7518 3.2: a key of the same size as the hash output or larger.
        Material::Oct(_) => "secret-too-short",
        // RFC 7518 3.3 and 3.5.
        Material::Rsa { .. } => "rsa-key-small",
        _ => return None,
    };
    let message = format!("expected at least {needed} bits for {alg}, but found {found}");
    let hint = if code == "secret-too-short" {
        "take a random secret of that size: a short one can be guessed from a single token"
    } else {
        "make a key of 2048 bits or more"
    };
    (found < needed).then(|| Finding::new(code, Severity::Error, message, hint))
}
