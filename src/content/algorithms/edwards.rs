//! Edwards curves: Ed25519, Ed448, and the older name for both.

use super::{Advice, AlgorithmText};
use crate::content::sources::ietf::RFC_8032;
use crate::content::sources::jose::{IANA_JOSE, RFC_8037, RFC_9864};
use crate::content::sources::security::OWASP_JWT;

/// Ed25519.
pub static ED25519: AlgorithmText = AlgorithmText {
    alg: "Ed25519",
    advice: Advice::Prefer,
    when: "Take Ed25519 when you choose the libraries at both ends: the smallest keys, quick signing, and little to get wrong.",
    not_when: "Leave Ed25519 when a gateway or an older library is in between: many know the name `EdDSA` at most, and some neither.",
    bits: Some(128),
    strength: "about 128 bits",
    quantum: "broken by a large quantum computer",
    randomness: "none: what ECDSA draws at random comes from the key and the message",
    registry: "Optional",
    pitfalls: &[
        "The name is from October 2025. A receiver from before then expects `EdDSA` for the same signature and refuses this one.",
        "X25519 keys have the same `kty` and are for encryption: the curve in `crv` tells them apart.",
        "Some formats keep the private key as 32 bytes, some as 64 with the public key behind. `d` is the 32.",
    ],
    cites: &[RFC_9864.at("2.2"), RFC_8032.at("5.1, 8.5"), RFC_8037.at("2"), OWASP_JWT.whole(), IANA_JOSE.whole()],
};

/// Ed448.
pub static ED448: AlgorithmText = AlgorithmText {
    alg: "Ed448",
    advice: Advice::Fine,
    when: "Take Ed448 when you want the calm of an Edwards curve with more than 200 bits of strength.",
    not_when: "Leave Ed448 when you need reach: few JOSE libraries have it and fewer key stores do.",
    bits: Some(224),
    strength: "about 224 bits",
    quantum: "broken, by a larger machine than Ed25519 needs",
    randomness: "none, as with Ed25519; inside it hashes with SHAKE256",
    registry: "Optional",
    pitfalls: &[
        "A signature has 114 bytes and a key 57, numbers that round nowhere: buffers made for 64 and 32 cut them.",
        "Under the older name `EdDSA` only the key says that it is this curve.",
    ],
    cites: &[RFC_9864.at("2.2"), RFC_8032.at("5.2, 8.5"), RFC_8037.at("2, 3.1"), IANA_JOSE.whole()],
};

/// EdDSA.
pub static EDDSA: AlgorithmText = AlgorithmText {
    alg: "EdDSA",
    advice: Advice::Legacy,
    when: "Take EdDSA when a receiver knows this name and not yet `Ed25519`: the signature is the same byte for byte.",
    not_when: "Leave EdDSA when both ends know the full names: this one leaves the curve to the key, and the registry calls it deprecated.",
    bits: None,
    strength: "about 128 bits on Ed25519, about 224 on Ed448: the name does not say",
    quantum: "broken on either curve",
    randomness: "none on either curve",
    registry: "Deprecated",
    pitfalls: &[
        "An allowlist with `EdDSA` accepts both curves. Whoever meant one has to look at `crv` as well.",
        "A policy that compares `alg` with the key's `alg` fails where one side says `EdDSA` and the other `Ed25519`.",
    ],
    cites: &[RFC_8037.at("3.1"), RFC_9864.at("2.2, 4.1.2"), RFC_8032.at("8.5"), IANA_JOSE.whole()],
};

pub(super) const TEXTS: &[&AlgorithmText] = &[&ED25519, &ED448, &EDDSA];
