//! `none`: no signature.

use super::{Advice, AlgorithmText};
use crate::content::sources::jose::{DEPRECATE_NONE, IANA_JOSE, RFC_7518, RFC_7519, RFC_8725};

/// none.
pub static NONE: AlgorithmText = AlgorithmText {
    alg: "none",
    advice: Advice::Never,
    when: "Take none when you write a test that has to be refused.",
    not_when: "Leave none everywhere else: anybody can write such a token, and nothing about it can be checked.",
    bits: Some(0),
    strength: "none at all",
    quantum: "nothing to break",
    randomness: "no signature, no random numbers",
    registry: "Optional",
    pitfalls: &[
        "A verifier that takes the algorithm from the header takes this one too, and every claim becomes the attacker's.",
        "Filters that look for `none` miss `None` and `nOnE`: some libraries compare without case.",
    ],
    cites: &[RFC_7518.at("3.6"), RFC_7519.at("6"), RFC_8725.at("2.1, 3.2"), DEPRECATE_NONE.whole(), IANA_JOSE.whole()],
};

pub(super) const TEXTS: &[&AlgorithmText] = &[&NONE];
