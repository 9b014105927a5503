//! Shared secrets: HS256, HS384, HS512.

use super::{Advice, AlgorithmText};
use crate::content::sources::ietf::RFC_2104;
use crate::content::sources::jose::{IANA_JOSE, RFC_7518, RFC_8725};
use crate::content::sources::security::OWASP_JWT;

/// HS256.
pub static HS256: AlgorithmText = AlgorithmText {
    alg: "HS256",
    advice: Advice::Fine,
    when: "Take HS256 when one service signs and the same service checks: a session cookie, a link in an e-mail, a state parameter.",
    not_when: "Leave HS256 when anybody else checks: a service that can check can also sign, and nobody can tell who did.",
    bits: Some(256),
    strength: "as strong as the secret, up to 256 bits",
    quantum: "a random secret of 256 bits holds: the best known quantum search takes the square root of the tries",
    randomness: "none is needed to sign; the secret itself has to be random",
    registry: "Required",
    pitfalls: &[
        "A password is no key. Whoever has one token tries words against it offline, as fast as the hardware allows, and nobody sees it.",
        "A verifier that lets the header choose takes an RSA public key for an HMAC secret, and the public key is public.",
        "The secret is in every service, every pipeline and every developer's notes, and one leak is all of them.",
    ],
    cites: &[RFC_7518.at("3.2"), RFC_8725.at("2.1, 2.2, 3.5"), RFC_2104.whole(), OWASP_JWT.whole(), IANA_JOSE.whole()],
};

/// HS384.
pub static HS384: AlgorithmText = AlgorithmText {
    alg: "HS384",
    advice: Advice::Fine,
    when: "Take HS384 when a rule book asks for SHA-384 everywhere and the secret stays in one service.",
    not_when: "Leave HS384 when the reason is a weak secret: a longer hash does nothing for eight letters.",
    bits: Some(384),
    strength: "as strong as the secret, up to 384 bits",
    quantum: "holds, with a margin that nobody has a use for",
    randomness: "none is needed to sign; 48 random bytes are needed once",
    registry: "Optional",
    pitfalls: &[
        "The secret has to be at least 48 bytes. A library that accepts fewer hides a key made for HS256.",
        "A hex string of 48 characters is 24 bytes of randomness: count before you encode.",
    ],
    cites: &[RFC_7518.at("3.2"), RFC_8725.at("3.5"), IANA_JOSE.whole()],
};

/// HS512.
pub static HS512: AlgorithmText = AlgorithmText {
    alg: "HS512",
    advice: Advice::Fine,
    when: "Take HS512 when one service does it all on 64-bit machines and you like the larger margin.",
    not_when: "Leave HS512 when the token has to be small: its signature is twice that of HS256 for a strength nobody can use up.",
    bits: Some(512),
    strength: "as strong as the secret, up to 512 bits",
    quantum: "holds",
    randomness: "none is needed to sign; 64 random bytes are needed once",
    registry: "Optional",
    pitfalls: &[
        "Frameworks that ask for HS512 and a passphrase give the strength of the passphrase.",
        "A secret of more than 128 bytes is hashed to 64 before use: it gains nothing.",
    ],
    cites: &[RFC_7518.at("3.2"), RFC_2104.at("2, 3"), RFC_8725.at("3.5"), IANA_JOSE.whole()],
};

pub(super) const TEXTS: &[&AlgorithmText] = &[&HS256, &HS384, &HS512];
