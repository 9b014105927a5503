//! Formats and encoding: what a token is made of.

use super::{Area, Term};
use crate::content::sources::ietf::RFC_4648;
use crate::content::sources::jose::RFC_7515;

/// base64url.
pub static BASE64URL: Term = Term {
    id: "base64url",
    names: &["base64url"],
    area: Area::Formats,
    short: "Bytes written with the 64 characters A-Z, a-z, 0-9, - and _. JOSE leaves out the padding and allows no line break.",
    long: &[],
    example: None,
    see: &[&SIGNING_INPUT],
    not: &[],
    cites: &[RFC_7515.at("2"), RFC_4648.at("5")],
};

/// The signing input.
pub static SIGNING_INPUT: Term = Term {
    id: "signing-input",
    names: &["Signing input"],
    area: Area::Formats,
    short: "What a signature covers: the encoded header, a dot, and the encoded payload, as ASCII.",
    long: &[],
    example: None,
    see: &[&BASE64URL],
    not: &[],
    cites: &[RFC_7515.at("2, 5.1")],
};

pub(super) const TERMS: &[&Term] = &[&BASE64URL, &SIGNING_INPUT];
