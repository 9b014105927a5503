//! RSA: RS256 to RS512 with the old padding, PS256 to PS512 with the new one.

use super::{Advice, AlgorithmText};
use crate::content::sources::ietf::RFC_8017;
use crate::content::sources::jose::{IANA_JOSE, RFC_7518, RFC_8725};
use crate::content::sources::nist::SP_800_57;
use crate::content::sources::oauth::RFC_9068;
use crate::content::sources::security::{ASVS, OWASP_JWT};

/// RS256.
pub static RS256: AlgorithmText = AlgorithmText {
    alg: "RS256",
    advice: Advice::Legacy,
    when: "Take RS256 when you issue for clients you do not know: whoever follows RFC 9068 has to support it, and every library does.",
    not_when: "Leave RS256 when you choose both ends: newer algorithms are smaller, faster to sign with and better thought of.",
    bits: Some(112),
    strength: "about 112 bits with a modulus of 2048 bits, about 128 with 3072",
    quantum: "broken by a large quantum computer",
    randomness: "none is needed to sign",
    registry: "Recommended",
    pitfalls: &[
        "A key of 1024 bits still signs in some libraries. The least is 2048, and 3072 for what lasts.",
        "The padding is deterministic and old. OWASP calls it not recommended, and ASVS lists it among what is disallowed.",
        "A verifier that compares the padding loosely lets forged signatures through with a small exponent.",
    ],
    cites: &[
        RFC_7518.at("3.3"),
        RFC_9068.at("2.1"),
        RFC_8725.at("2.1"),
        OWASP_JWT.whole(),
        ASVS.at("Appendix C"),
        SP_800_57.at("5.6.1"),
        IANA_JOSE.whole(),
    ],
};

/// RS384.
pub static RS384: AlgorithmText = AlgorithmText {
    alg: "RS384",
    advice: Advice::Legacy,
    when: "Take RS384 when a partner's profile names it and no other.",
    not_when: "Leave RS384 when you look for strength: that comes from the modulus, not from the hash.",
    bits: Some(112),
    strength: "that of the modulus; the longer hash adds nothing up to 3072 bits",
    quantum: "broken, like every RSA",
    randomness: "none",
    registry: "Optional",
    pitfalls: &["It looks stronger than RS256 in an audit and has the same key."],
    cites: &[RFC_7518.at("3.3"), SP_800_57.at("5.6.1"), IANA_JOSE.whole()],
};

/// RS512.
pub static RS512: AlgorithmText = AlgorithmText {
    alg: "RS512",
    advice: Advice::Legacy,
    when: "Take RS512 when an installation that you cannot change has been set to it.",
    not_when: "Leave RS512 when anything else is possible: the padding is as old as that of RS256, and the hash is not what breaks first.",
    bits: Some(112),
    strength: "that of the modulus; a hash of 512 bits is not what limits it",
    quantum: "broken, whatever the hash",
    randomness: "none",
    registry: "Optional",
    pitfalls: &["Teams move from RS256 to RS512 and call it an upgrade; a key of 3072 bits would have been one."],
    cites: &[RFC_7518.at("3.3"), SP_800_57.at("5.6.1"), IANA_JOSE.whole()],
};

/// PS256.
pub static PS256: AlgorithmText = AlgorithmText {
    alg: "PS256",
    advice: Advice::Fine,
    when: "Take PS256 when it has to be RSA, for a module or a rule book, and you may choose the padding.",
    not_when: "Leave PS256 when receivers are old: some know RS256 only, and none of the smaller algorithms loses to it elsewhere.",
    bits: Some(112),
    strength: "about 112 bits with a modulus of 2048 bits, about 128 with 3072, with a proof behind the padding",
    quantum: "broken: the padding is new, the arithmetic is RSA",
    randomness: "a salt of 32 bytes for each signature; a bad one weakens the proof, not the key",
    registry: "Optional",
    pitfalls: &[
        "The salt has to be as long as the hash. A signer that takes another length makes tokens that half of the libraries refuse.",
        "One RSA key for RS256 and PS256 works, and is what a key's `alg` exists to prevent.",
    ],
    cites: &[RFC_7518.at("3.5"), RFC_8017.at("8.1, 9.1"), SP_800_57.at("5.6.1"), IANA_JOSE.whole()],
};

/// PS384.
pub static PS384: AlgorithmText = AlgorithmText {
    alg: "PS384",
    advice: Advice::Fine,
    when: "Take PS384 when the rest of a design hashes with SHA-384 and RSA is given.",
    not_when: "Leave PS384 when the modulus has 2048 bits: the hash promises what the key cannot keep.",
    bits: Some(112),
    strength: "that of the modulus",
    quantum: "broken with the modulus",
    randomness: "a salt of 48 bytes for each signature",
    registry: "Optional",
    pitfalls: &[
        "The salt is 48 bytes here. A library with a fixed salt of 32 bytes makes signatures that others refuse.",
    ],
    cites: &[RFC_7518.at("3.5"), RFC_8017.at("9.1"), IANA_JOSE.whole()],
};

/// PS512.
pub static PS512: AlgorithmText = AlgorithmText {
    alg: "PS512",
    advice: Advice::Fine,
    when: "Take PS512 when a module offers PSS with SHA-512 alone.",
    not_when: "Leave PS512 when size counts: with a modulus that deserves the hash the signature alone is two kilobytes.",
    bits: Some(112),
    strength: "that of the modulus; 15,360 bits would match the hash",
    quantum: "broken, at any size that anybody uses",
    randomness: "a salt of 64 bytes for each signature",
    registry: "Optional",
    pitfalls: &[
        "With a key of 1024 bits hash and salt do not fit into the padding: the signer fails, and the cure is a longer key.",
    ],
    cites: &[RFC_7518.at("3.5"), RFC_8017.at("9.1.1"), SP_800_57.at("5.6.1"), IANA_JOSE.whole()],
};

pub(super) const TEXTS: &[&AlgorithmText] = &[&RS256, &RS384, &RS512, &PS256, &PS384, &PS512];
