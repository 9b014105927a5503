//! One of the two algorithms, with what is counted about it.

use crate::content::algorithms::{self, AlgorithmText};
use crate::jose::alg::facts::{self, Facts, Family};
use crate::site::sizes::{claims_room, public_key_characters, sample_header, sample_token};

/// Bits of the RSA key that is counted with: the least that is allowed, and the most common.
pub(super) const RSA_BITS: usize = 2048;

/// The cookie that is counted with.
const COOKIE: &str = "__Host-at";

/// One of the two.
pub(super) struct Side {
    /// What the core knows.
    pub(super) facts: &'static Facts,
    /// What we think.
    pub(super) text: &'static AlgorithmText,
    /// Bytes of a signature: with RSA those of a modulus of 2048 bits, with EdDSA those on Ed25519.
    pub(super) signature: usize,
    /// Bytes of the sample token.
    pub(super) token: usize,
    /// Bytes of claims that fit a cookie.
    pub(super) room: Option<usize>,
    /// Characters of the public key in a JWK; `None` for a shared secret.
    pub(super) public: Option<usize>,
}

impl Side {
    /// The algorithm of that name.
    pub(super) fn of(alg: &str) -> Option<Self> {
        let (facts, text) = (facts::find(alg)?, algorithms::find(alg)?);
        // The older name leaves the curve to the key: nearly always Ed25519.
        let counted = if facts.name == "EdDSA" { facts::find("Ed25519")? } else { facts };
        let signature = counted.signature_bytes.unwrap_or(RSA_BITS / 8);
        Some(Side {
            facts,
            text,
            signature,
            token: sample_token(facts.name, signature),
            room: claims_room(COOKIE.len(), sample_header(facts.name), signature),
            public: public_key_characters(counted, RSA_BITS),
        })
    }

    /// Its name.
    pub(super) fn name(&self) -> &'static str {
        self.facts.name
    }

    /// Whether a shared secret does both.
    pub(super) fn is_shared(&self) -> bool {
        self.facts.family == Family::Hmac
    }

    /// Whether it is RSA, with either padding.
    pub(super) fn is_rsa(&self) -> bool {
        matches!(self.facts.family, Family::RsaPkcs1 | Family::RsaPss)
    }

    /// Whether it is made to withstand quantum computers.
    pub(super) fn is_lattice(&self) -> bool {
        self.facts.family == Family::MlDsa
    }

    /// What its keys are, in words, such as "EC keys on P-256".
    pub(super) fn keys(&self) -> String {
        match (self.facts.family, self.facts.curve) {
            (Family::Hmac, _) => format!("a secret of at least {} bytes (`oct`)", self.facts.min_key_bits / 8),
            (Family::RsaPkcs1 | Family::RsaPss, _) => "an RSA key of at least 2048 bits (`RSA`)".to_owned(),
            (Family::MlDsa, _) => format!("an `AKP` key that names {} in its `alg`", self.facts.name),
            (_, Some(curve)) => format!("a key on {curve} (`{}`)", self.facts.kty),
            (_, None) => format!("a key on Ed25519 or Ed448 (`{}`)", self.facts.kty),
        }
    }
}
