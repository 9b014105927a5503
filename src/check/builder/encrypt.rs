//! The encrypted token.

use super::{Draft, Stopped, misfit, problem};
use crate::jose::jwe;
use crate::jose::key::Key;
use crate::jose::key::detect::Form;
use crate::jose::key::fit::{self, Direction};
use crate::jose::random::Random;
use crate::jose::span::Span;

pub(super) fn encrypt(draft: &Draft<'_>, random: Random<'_>) -> Result<String, Stopped> {
    let made = jwe::encrypt(draft.build.header, draft.build.payload.as_bytes(), draft.key()?, random);
    made.map_err(|fault| Some(problem(fault, Span::at(0)).into()))
}

/// The first key that can be encrypted to.
pub(super) fn recipient<'k>(draft: &'k Draft<'_>, enc: &str) -> Result<&'k Key, Stopped> {
    if draft.keys.form == Form::Empty {
        return Err(Some(draft.no_key("encrypt", "paste the recipient's public key, or the secret you share").into()));
    }
    let mut first = None;
    for key in &draft.keys.keys {
        match fit::fits_encryption(key, &draft.alg, enc, Direction::Seal) {
            Ok(()) => return Ok(key),
            Err(found) => first = first.or(Some(found)),
        }
    }
    Err(first.as_ref().map(|first| misfit(first).into()))
}
