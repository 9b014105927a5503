//! Lattices, against quantum computers: ML-DSA-44, ML-DSA-65, ML-DSA-87.

use super::{Advice, AlgorithmText};
use crate::content::sources::jose::{IANA_JOSE, RFC_9964};
use crate::content::sources::nist::FIPS_204;
use crate::content::sources::security::OWASP_JWT;

/// ML-DSA-44.
pub static ML_DSA_44: AlgorithmText = AlgorithmText {
    alg: "ML-DSA-44",
    advice: Advice::Trial,
    when: "Take ML-DSA-44 when you try out the move to post-quantum signatures with tokens that have to stay as small as that allows.",
    not_when: "Leave ML-DSA-44 when tokens live for minutes: nobody can forge them with a machine that does not exist before they expire.",
    bits: Some(128),
    strength: "NIST category 2: as hard as a collision of SHA-256",
    quantum: "made to withstand it",
    randomness: "fresh random bytes harden it against faults; without them it is deterministic and still sound",
    registry: "Optional",
    pitfalls: &[
        "In a cookie some 600 bytes are left for claims, and a client that sends two tokens sends seven kilobytes with each request.",
        "Its key type is `AKP`, and `alg` in the key is mandatory: what reads `EC` and `OKP` alone finds no key.",
    ],
    cites: &[RFC_9964.whole(), FIPS_204.at("4"), OWASP_JWT.whole(), IANA_JOSE.whole()],
};

/// ML-DSA-65.
pub static ML_DSA_65: AlgorithmText = AlgorithmText {
    alg: "ML-DSA-65",
    advice: Advice::Trial,
    when: "Take ML-DSA-65 when a signature has to be believed for many years: a credential, a receipt, a signed document in a body.",
    not_when: "Leave ML-DSA-65 when the token goes into a cookie: the signature alone is longer than a cookie may be.",
    bits: Some(192),
    strength: "NIST category 3: as hard as a key search of AES-192",
    quantum: "made to withstand it, with more margin than category 2",
    randomness: "hedged as in the smaller set; the private key is a seed of 32 bytes",
    registry: "Optional",
    pitfalls: &[
        "HTTP/2 keeps no header field that is larger than its table of 4096 bytes, so this one is sent in full every time.",
        "Published test vectors sign the bare message. A library in pre-hash mode (HashML-DSA) makes other signatures.",
    ],
    cites: &[RFC_9964.whole(), FIPS_204.at("4, 5.4"), IANA_JOSE.whole()],
};

/// ML-DSA-87.
pub static ML_DSA_87: AlgorithmText = AlgorithmText {
    alg: "ML-DSA-87",
    advice: Advice::Trial,
    when: "Take ML-DSA-87 when a government suite prescribes category 5 and the signature travels in a file or a body.",
    not_when: "Leave ML-DSA-87 when it would go into a header line: signature and claims come near the 8 kilobytes at which servers stop.",
    bits: Some(256),
    strength: "NIST category 5: as hard as a key search of AES-256",
    quantum: "made to withstand it, with the largest margin of the three",
    randomness: "hedged; the seed is 32 bytes here too",
    registry: "Optional",
    pitfalls: &[
        "A key set with two of these public keys has about 7 kilobytes, and every verifier fetches it again and again.",
        "Logs and tracing cut long header values: the token in the log is not the token that was sent.",
    ],
    cites: &[RFC_9964.whole(), FIPS_204.at("4"), IANA_JOSE.whole()],
};

pub(super) const TEXTS: &[&AlgorithmText] = &[&ML_DSA_44, &ML_DSA_65, &ML_DSA_87];
