//! The encrypted token.

use super::Draft;
use crate::check::finding::Finding;
use crate::jose::error::{Place, Problem, Severity};
use crate::jose::jwe;
use crate::jose::key::Key;
use crate::jose::key::detect::Form;
use crate::jose::key::fit::{self, Direction};
use crate::jose::random::Random;
use crate::jose::span::Span;

pub(super) fn encrypt(draft: &Draft<'_>, enc: &str, random: Random<'_>, findings: &mut Vec<Finding>) -> Option<String> {
    let key = recipient(draft, enc, findings)?;
    match jwe::encrypt(draft.build.header, draft.build.payload.as_bytes(), key, random) {
        Ok(token) => Some(token),
        Err(fault) => {
            findings.push(Finding::of(&Problem { fault, place: Place::Header, span: Span::at(0) }));
            None
        }
    }
}

/// The first key that can be encrypted to.
fn recipient<'k>(draft: &'k Draft<'_>, enc: &str, findings: &mut Vec<Finding>) -> Option<&'k Key> {
    if draft.keys.form == Form::Empty {
        let message = format!("there is no key to encrypt with {} to yet", draft.alg);
        let hint = "paste the recipient's public key, or the secret you share";
        findings.push(Finding::new("key-missing", Severity::Info, message, hint).at_key());
        return None;
    }
    let mut misfits = Vec::new();
    for key in &draft.keys.keys {
        match fit::fits_encryption(key, &draft.alg, enc, Direction::Seal) {
            Ok(()) => return Some(key),
            Err(misfit) => misfits.push(misfit),
        }
    }
    findings.extend(
        misfits
            .first()
            .map(|misfit| Finding::new(misfit.code(), Severity::Error, misfit.message(), misfit.hint()).at_key()),
    );
    None
}
