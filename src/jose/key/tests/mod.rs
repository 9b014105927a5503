//! Tests of the key reader. Key texts are the files of `tests/fixtures/keys`; damage is done to them here.

/// A fixture's text.
macro_rules! fixture {
    ($name:literal) => {
        include_str!(concat!("../../../../tests/fixtures/keys/", $name))
    };
}

mod certificate;

mod damage;

mod der;

mod detect;

mod fault;

mod fit;

mod jwk;

mod jwks;

mod secret;

mod write;

use super::detect::{Keys, SecretEncoding, detect};
use super::{Key, KeyFault};
use crate::jose::error::{Fault, Problem, Severity};

/// Reads a text as a person pastes it.
fn read(text: &str) -> Keys {
    detect(text, SecretEncoding::Utf8)
}

/// The only key of a text.
fn only(text: &str) -> Key {
    let keys = read(text);
    assert_eq!(keys.keys.len(), 1, "{:?} {:?}", keys.form, keys.problems);
    keys.keys.into_iter().next().expect("one key")
}

/// Codes of everything above a mere note.
fn codes(keys: &Keys) -> Vec<&'static str> {
    keys.all_problems().filter(|p| p.fault.severity() > Severity::Info).map(|p| p.fault.code()).collect()
}

/// The key faults among problems.
fn faults<'p>(problems: impl IntoIterator<Item = &'p Problem>) -> Vec<KeyFault> {
    let fault = |problem: &Problem| match &problem.fault {
        Fault::Key(fault) => Some(fault.clone()),
        _ => None,
    };
    problems.into_iter().filter_map(fault).collect()
}

/// What was mended, as text.
fn mends(keys: &Keys) -> Vec<String> {
    keys.mends.iter().map(|mend| mend.text()).collect()
}
