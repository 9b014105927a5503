//! ECDSA: ES256, ES384, ES512, ES256K.

use super::{Advice, AlgorithmText};
use crate::content::sources::ietf::RFC_6979;
use crate::content::sources::jose::{IANA_JOSE, RFC_7515, RFC_7518, RFC_8725, RFC_8812};
use crate::content::sources::nist::SP_800_57;
use crate::content::sources::security::OWASP_JWT;

/// ES256.
pub static ES256: AlgorithmText = AlgorithmText {
    alg: "ES256",
    advice: Advice::Prefer,
    when: "Take ES256 when others verify and you do not know all of them: small tokens, and nearly every library and gateway.",
    not_when: "Leave ES256 when the signer's random numbers are in doubt and its library does not derive the nonce from the message.",
    bits: Some(128),
    strength: "about 128 bits",
    quantum: "broken by a large quantum computer",
    randomness: "a secret number for each signature: one that repeats gives the private key away, unless it is derived from the message",
    registry: "Recommended+",
    pitfalls: &[
        "Crypto libraries give signatures in DER, JOSE wants two numbers of 32 bytes side by side. About 70 bytes, beginning with 0x30, is DER.",
        "A verifier that forgets to refuse zero for both numbers accepts a signature for everything: CVE-2022-21449 was that.",
        "Both of `s` and `n - s` verify, so a signature is no identity: do not put the hash of a token on a denylist.",
    ],
    cites: &[
        RFC_7518.at("3.4"),
        RFC_8725.at("3.2"),
        RFC_6979.whole(),
        RFC_7515.at("A.3"),
        OWASP_JWT.whole(),
        SP_800_57.at("5.6.1"),
        IANA_JOSE.whole(),
    ],
};

/// ES384.
pub static ES384: AlgorithmText = AlgorithmText {
    alg: "ES384",
    advice: Advice::Fine,
    when: "Take ES384 when a policy asks for 192 bits of security, and government profiles do.",
    not_when: "Leave ES384 when nobody asks: it costs 42 characters a token more than ES256 and several times its computing.",
    bits: Some(192),
    strength: "about 192 bits",
    quantum: "broken, with a somewhat larger machine than P-256 needs",
    randomness: "the same secret number for each signature, 48 bytes of it",
    registry: "Optional",
    pitfalls: &[
        "Signatures are two numbers of 48 bytes. Code that was written for ES256 and cuts at byte 32 fails on every token.",
        "The hash belongs to the curve: P-384 with SHA-256 is not ES384, even where a library offers it.",
    ],
    cites: &[RFC_7518.at("3.4"), SP_800_57.at("5.6.1"), RFC_8725.at("3.2"), IANA_JOSE.whole()],
};

/// ES512.
pub static ES512: AlgorithmText = AlgorithmText {
    alg: "ES512",
    advice: Advice::Fine,
    when: "Take ES512 when 256 bits of strength are prescribed and a NIST curve with them.",
    not_when: "Leave ES512 when unknown clients verify: the curve is the one that libraries, chips and cloud services leave out first.",
    bits: Some(256),
    strength: "about 256 bits",
    quantum: "broken as the other curves are",
    randomness: "a secret number of 521 bits for each signature; bias in a few bits was enough to lose keys in practice",
    registry: "Optional",
    pitfalls: &[
        "The curve is P-521, not P-512: the number in the name is that of the hash.",
        "Each half of the signature is 66 bytes with leading zeros. Dropping them gives 131 bytes once in a while, and a bug that comes and goes.",
        "The library `jsonwebtoken` of Rust does not have it.",
    ],
    cites: &[RFC_7518.at("3.4, 6.2.1.2"), SP_800_57.at("5.6.1"), RFC_8725.at("3.2"), IANA_JOSE.whole()],
};

/// ES256K.
pub static ES256K: AlgorithmText = AlgorithmText {
    alg: "ES256K",
    advice: Advice::Fine,
    when: "Take ES256K when the keys are those of a blockchain wallet and cannot be others.",
    not_when: "Leave ES256K when browsers or Java verify: Web Crypto has no secp256k1, and the JDK has removed it.",
    bits: Some(128),
    strength: "about 128 bits",
    quantum: "broken as P-256 is",
    randomness: "the secret number of ECDSA; wallets have lost coins to ones that repeated",
    registry: "Optional",
    pitfalls: &[
        "Wallets sign with Keccak or add a prefix of their own. ES256K is SHA-256 over the signing input, and nothing else verifies.",
        "Signatures of wallets have 65 bytes with a recovery number. JOSE has no place for it.",
        "The curve differs from P-256 in its parameters alone: a `crv` that is mistyped makes a key that is not on its curve.",
    ],
    cites: &[RFC_8812.at("3.1, 3.2"), RFC_8725.at("3.2, 3.4"), IANA_JOSE.whole()],
};

pub(super) const TEXTS: &[&AlgorithmText] = &[&ES256, &ES384, &ES512, &ES256K];
