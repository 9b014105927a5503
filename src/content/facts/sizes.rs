//! Sizes of keys, signatures and tokens.

use super::{Fact, Value};
use crate::content::sources::jose::RFC_7518;

/// An ES256 signature.
pub static ES256_SIGNATURE: Fact = Fact {
    id: "es256-signature",
    text: "An ES256 signature is 64 bytes: two numbers of 32 bytes each.",
    value: Value::Number(64, "bytes"),
    guarded: true,
    cites: &[RFC_7518.at("3.4")],
};

pub(super) const FACTS: &[&Fact] = &[&ES256_SIGNATURE];
