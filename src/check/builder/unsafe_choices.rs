//! What nobody should do by accident: it is told loudly, and done only when the person insists.

use super::Draft;
use crate::check::finding::Finding;
use crate::jose::alg::is_none;
use crate::jose::error::{Fault, Place, Severity};
use crate::jose::key::{Key, KeyFault, strength};

/// The codes of such choices.
pub(super) const CODES: [&str; 4] = ["alg-none", "secret-too-short", "rsa-key-small", "rsa1_5"];

/// The unsafe choices in a draft.
pub(super) fn of(draft: &Draft<'_>) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut about_alg = |code: &str, message: &str, hint: &str| {
        let finding = Finding::new(code, Severity::Error, message.to_owned(), hint);
        found.push(finding.at(Place::Header, draft.span_of("alg")));
    };
    if is_none(&draft.alg) {
        let hint = "choose an algorithm and a key; make it only to test that a verifier refuses it";
        about_alg("alg-none", "alg says that there is no signature, so anybody can write such a token", hint);
    }
    if draft.alg == "RSA1_5" {
        let hint = "choose RSA-OAEP-256; make it only to test that a recipient refuses it";
        about_alg("rsa1_5", "RSA1_5 lets an attacker decrypt by asking often enough (RFC 8725 3.2)", hint);
    }
    found.extend(draft.key().ok().into_iter().flat_map(|key| weak_points(key, &draft.alg)));
    found
}

/// A secret that is too short (RFC 7518 3.2), or a modulus that is (RFC 7518 3.3, 3.5, 4.2, 4.3).
fn weak_points(key: &Key, alg: &str) -> Vec<Finding> {
    let short = strength::too_short(&key.material, alg);
    let short = short.map(|one| Finding::new(one.code(), Severity::Error, one.message(), one.hint()).at_key());
    let small = key.problems.iter().filter(|problem| matches!(problem.fault, Fault::Key(KeyFault::RsaSmall { .. })));
    let small = small.map(|problem| Finding { severity: Severity::Error, ..Finding::of(problem) });
    short.into_iter().chain(small).collect()
}
