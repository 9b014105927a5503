//! Keys: what a person pastes becomes [`Key`] values, with everything said about how they were read.
//!
//! Text goes through [`detect()`], which looks what kind of text it is and hands it to the reader of that kind: [`jwk`] and
//! [`jwks`] for JSON, `pem_keys` for PEM blocks and for bare base64 of DER, `secret` for everything else. PEM is mended
//! first (`pem`, each mend a [`KeyMend`]); what is inside is told by the bytes, not by the label (`der`, which leads to
//! [`spki`], `private_der` and `certificate`). All arithmetic is in `point` and `numbers`. Whatever is wrong becomes a
//! [`KeyFault`] in a problem with the span of the text it is about.
//!
//! [`fit`] tells which algorithms a key can serve, [`select`] which keys of a set to try for a token, in which order, and
//! why. [`thumbprint`] names a key, [`spki::to_spki_pem`] and [`jwk::public_json`] write its public half.

pub mod detect;

mod secret;

mod pem_keys;

mod openssh;

mod pem;

mod loose;

mod mend;

mod der;

pub mod spki;

mod private_der;

mod certificate;

mod distinguished_name;

mod oid;

pub mod jwks;

pub mod jwk;

mod material;

mod numbers;

mod point;

pub mod thumbprint;

pub mod write;

pub mod generate;

mod passphrase;

pub mod strength;

mod published;

mod guessable;

mod roca;

pub mod fit;

pub mod select;

mod fault;

#[cfg(test)]
mod tests;

pub use certificate::{BasicConstraints, Certificate, Extensions};
pub use detect::{Form, Keys, SecretEncoding, detect};
pub use fault::{ExponentFlaw, KeyFault, LengthClue, PairFlaw, PointClue};
pub use material::{AKP_SEED_BYTES, Curve, Material, OkpCurve, Private, akp_public_bytes};
pub use mend::KeyMend;
pub use point::okp_of_private;

use std::fmt;
use std::sync::OnceLock;

use crate::jose::error::{Problem, Severity};

/// One key, as far as it could be read.
#[derive(Clone)]
pub struct Key {
    /// The public part, or the secret of a symmetric key.
    pub material: Material,
    /// The private part, when the text held one. Verification never needs it.
    pub private: Option<Private>,
    /// The kind of text it came from.
    pub source: Source,
    /// `kid` (RFC 7517 4.5).
    pub kid: Option<String>,
    /// `alg` (RFC 7517 4.4): the only algorithm the key is meant for.
    pub alg: Option<String>,
    /// `use` (RFC 7517 4.2): `sig` or `enc`.
    pub usage: Option<String>,
    /// `key_ops` (RFC 7517 4.3).
    pub key_ops: Vec<String>,
    /// The certificate that carried the key.
    pub certificate: Option<Certificate>,
    /// What is wrong or remarkable; spans are in the key text.
    pub problems: Vec<Problem>,
    /// Filled by [`Key::weaknesses`].
    pub(crate) weaknesses: OnceLock<Vec<strength::Weakness>>,
}

/// The kind of text a key came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// Text or bytes used as an HMAC secret as they are.
    Secret,
    /// A JSON Web Key (RFC 7517 4).
    Jwk,
    /// A member of a JWK Set (RFC 7517 5).
    Jwks,
    /// SubjectPublicKeyInfo: `PUBLIC KEY` (RFC 5280 4.1).
    Spki,
    /// `RSA PUBLIC KEY` (RFC 8017 A.1.1).
    Pkcs1Public,
    /// `RSA PRIVATE KEY` (RFC 8017 A.1.2).
    Pkcs1Private,
    /// `PRIVATE KEY` (RFC 5958).
    Pkcs8,
    /// `EC PRIVATE KEY` (RFC 5915).
    Sec1,
    /// `CERTIFICATE` (RFC 5280 4.1).
    X509,
    /// `CERTIFICATE REQUEST` (RFC 2986 4.1).
    Pkcs10,
    /// A line of OpenSSH (RFC 4253 6.6).
    OpenSsh,
}

impl Source {
    /// The name of the format.
    pub fn name(self) -> &'static str {
        match self {
            Source::Secret => "secret",
            Source::Jwk => "JWK",
            Source::Jwks => "JWK Set",
            Source::Spki => "public key (SubjectPublicKeyInfo)",
            Source::Pkcs1Public => "RSA public key (PKCS#1)",
            Source::Pkcs1Private => "RSA private key (PKCS#1)",
            Source::Pkcs8 => "private key (PKCS#8)",
            Source::Sec1 => "EC private key (SEC1)",
            Source::X509 => "certificate (X.509)",
            Source::Pkcs10 => "certificate request (PKCS#10)",
            Source::OpenSsh => "OpenSSH public key",
        }
    }
}

/// Keys never reach a log: only the type and the public name are shown.
impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Key").field("kind", &self.material.kind()).field("source", &self.source).finish_non_exhaustive()
    }
}

impl Key {
    /// A key of that material with nothing else known about it.
    pub fn new(material: Material, source: Source) -> Self {
        Key {
            material,
            private: None,
            source,
            kid: None,
            alg: None,
            usage: None,
            key_ops: Vec::new(),
            certificate: None,
            problems: Vec::new(),
            weaknesses: OnceLock::new(),
        }
    }

    /// A key for a secret of exactly these bytes, nothing guessed.
    pub fn secret(bytes: &[u8]) -> Self {
        Key::new(Material::Oct(bytes.to_vec()), Source::Secret)
    }

    /// Everything that is weak about it: looked for once, for it takes a while.
    pub fn weaknesses(&self) -> &[strength::Weakness] {
        self.weaknesses.get_or_init(|| strength::weaknesses(self))
    }

    /// The first problem that makes the key unusable, or that a standard refuses.
    pub fn first_error(&self) -> Option<&Problem> {
        self.problems.iter().find(|problem| problem.fault.severity() == Severity::Error)
    }

    /// Whether the text held private or secret parts that a public key set must never publish.
    pub fn is_private(&self) -> bool {
        self.private.is_some() || matches!(self.material, Material::Oct(_))
    }
}
