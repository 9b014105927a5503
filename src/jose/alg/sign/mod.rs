//! Signature algorithms that are implemented: one file a family, one line of [`TABLE`] an algorithm.
//!
//! Nothing outside this folder enumerates them. An entry makes a key ready ([`Algorithm::ready`]), which gives a [`Verifier`]
//! that may be used for any number of signatures; it answers with a [`Check`] and never explains why a signature fails. The
//! key was found by [`crate::jose::key::fit`] to be of the right type before it comes here.

mod ecdsa;

mod eddsa;

mod flaw;

mod hmac;

mod ml_dsa;

mod rsa;

pub use flaw::{SignatureFlaw, flaw};

use crate::jose::key::{Key, Material};
use crate::jose::random::Random;

/// One implemented algorithm.
pub struct Algorithm {
    /// Its `alg` name.
    pub name: &'static str,
    ready: fn(&Material) -> Option<Box<dyn Verifier>>,
    sign: Sign,
}

/// Signs a message with a key.
type Sign = fn(&Key, &[u8], Random<'_>) -> Result<Vec<u8>, SignError>;

/// A key made ready for one algorithm.
pub trait Verifier {
    /// Whether `signature` is one of `message`.
    fn check(&self, message: &[u8], signature: &[u8]) -> Check;
}

/// What the mathematics says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Check {
    /// The signature belongs to this message and key.
    Holds,
    /// It does not.
    Fails,
    /// The signature has a length that the algorithm never produces.
    Length {
        /// Bytes it should have.
        expected: usize,
        /// Bytes it has.
        found: usize,
    },
    /// The key is of the right type, but unusable: a point off the curve, an even modulus.
    KeyUnusable,
}

/// Why nothing could be signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SignError {
    /// The key has no private part.
    NoPrivateKey,
    /// The key does not fit the algorithm.
    KeyUnusable,
    /// The algorithm is not implemented.
    Unsupported,
}

/// The implemented algorithms.
pub const TABLE: [Algorithm; 19] = [
    Algorithm { name: "HS256", ready: hmac::ready::<hmac::Hs256>, sign: hmac::sign::<hmac::Hs256> },
    Algorithm { name: "HS384", ready: hmac::ready::<hmac::Hs384>, sign: hmac::sign::<hmac::Hs384> },
    Algorithm { name: "HS512", ready: hmac::ready::<hmac::Hs512>, sign: hmac::sign::<hmac::Hs512> },
    Algorithm { name: "RS256", ready: rsa::ready_pkcs1::<sha2::Sha256>, sign: rsa::sign_pkcs1::<sha2::Sha256> },
    Algorithm { name: "RS384", ready: rsa::ready_pkcs1::<sha2::Sha384>, sign: rsa::sign_pkcs1::<sha2::Sha384> },
    Algorithm { name: "RS512", ready: rsa::ready_pkcs1::<sha2::Sha512>, sign: rsa::sign_pkcs1::<sha2::Sha512> },
    Algorithm { name: "PS256", ready: rsa::ready_pss::<sha2::Sha256>, sign: rsa::sign_pss::<sha2::Sha256> },
    Algorithm { name: "PS384", ready: rsa::ready_pss::<sha2::Sha384>, sign: rsa::sign_pss::<sha2::Sha384> },
    Algorithm { name: "PS512", ready: rsa::ready_pss::<sha2::Sha512>, sign: rsa::sign_pss::<sha2::Sha512> },
    Algorithm { name: "ES256", ready: ecdsa::p256::ready, sign: ecdsa::p256::sign },
    Algorithm { name: "ES384", ready: ecdsa::p384::ready, sign: ecdsa::p384::sign },
    Algorithm { name: "ES512", ready: ecdsa::p521::ready, sign: ecdsa::p521::sign },
    Algorithm { name: "ES256K", ready: ecdsa::secp256k1::ready, sign: ecdsa::secp256k1::sign },
    Algorithm { name: "Ed25519", ready: eddsa::ready_ed25519, sign: eddsa::sign_ed25519 },
    Algorithm { name: "Ed448", ready: eddsa::ready_ed448, sign: eddsa::sign_ed448 },
    Algorithm { name: "EdDSA", ready: eddsa::ready_either, sign: eddsa::sign_either },
    Algorithm { name: "ML-DSA-44", ready: ml_dsa::ready::<::ml_dsa::MlDsa44>, sign: ml_dsa::sign::<::ml_dsa::MlDsa44> },
    Algorithm { name: "ML-DSA-65", ready: ml_dsa::ready::<::ml_dsa::MlDsa65>, sign: ml_dsa::sign::<::ml_dsa::MlDsa65> },
    Algorithm { name: "ML-DSA-87", ready: ml_dsa::ready::<::ml_dsa::MlDsa87>, sign: ml_dsa::sign::<::ml_dsa::MlDsa87> },
];

/// The implementation of `alg`, if there is one.
pub fn find(alg: &str) -> Option<&'static Algorithm> {
    TABLE.iter().find(|algorithm| algorithm.name == alg)
}

/// The MAC of `message` under an HMAC algorithm.
pub(in crate::jose) fn mac(secret: &[u8], alg: &str, message: &[u8]) -> Option<Vec<u8>> {
    match alg {
        "HS256" => hmac::mac::<hmac::Hs256>(secret, message),
        "HS384" => hmac::mac::<hmac::Hs384>(secret, message),
        "HS512" => hmac::mac::<hmac::Hs512>(secret, message),
        _ => None,
    }
}

impl Algorithm {
    /// Makes a key ready; `None` when it is no valid key of its type.
    pub(in crate::jose) fn ready(&self, material: &Material) -> Option<Box<dyn Verifier>> {
        (self.ready)(material)
    }

    /// Whether `signature` is one of `message` under the key.
    pub(in crate::jose) fn check(&self, material: &Material, message: &[u8], signature: &[u8]) -> Check {
        self.ready(material).map_or(Check::KeyUnusable, |key| key.check(message, signature))
    }

    /// Signs `message`.
    ///
    /// # Errors
    /// When the key has no private part or does not fit.
    pub(in crate::jose) fn sign(&self, key: &Key, message: &[u8], random: Random<'_>) -> Result<Vec<u8>, SignError> {
        (self.sign)(key, message, random)
    }
}

#[cfg(test)]
mod tests;
