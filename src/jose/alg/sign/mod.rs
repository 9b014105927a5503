//! Signature algorithms that are implemented: one file a family, one line of [`TABLE`] an algorithm.
//!
//! Nothing outside this folder enumerates them. An entry is handed a key that [`crate::jose::key::fit`] has found to be of
//! the right type, a message and a signature, and answers with a [`Check`]; it never explains why a signature fails.

mod ecdsa;

mod eddsa;

mod hmac;

mod rsa;

use crate::jose::key::{Key, Material};

/// One implemented algorithm.
pub struct Algorithm {
    /// Its `alg` name.
    pub name: &'static str,
    verify: fn(&Material, &[u8], &[u8]) -> Check,
    sign: fn(&Key, &[u8]) -> Result<Vec<u8>, SignError>,
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
pub const TABLE: [Algorithm; 15] = [
    Algorithm { name: "HS256", verify: hmac::verify::<hmac::Hs256>, sign: hmac::sign::<hmac::Hs256> },
    Algorithm { name: "HS384", verify: hmac::verify::<hmac::Hs384>, sign: hmac::sign::<hmac::Hs384> },
    Algorithm { name: "HS512", verify: hmac::verify::<hmac::Hs512>, sign: hmac::sign::<hmac::Hs512> },
    Algorithm { name: "RS256", verify: rsa::verify_pkcs1::<sha2::Sha256>, sign: rsa::sign_pkcs1::<sha2::Sha256> },
    Algorithm { name: "RS384", verify: rsa::verify_pkcs1::<sha2::Sha384>, sign: rsa::sign_pkcs1::<sha2::Sha384> },
    Algorithm { name: "RS512", verify: rsa::verify_pkcs1::<sha2::Sha512>, sign: rsa::sign_pkcs1::<sha2::Sha512> },
    Algorithm { name: "PS256", verify: rsa::verify_pss::<sha2::Sha256>, sign: unsupported },
    Algorithm { name: "PS384", verify: rsa::verify_pss::<sha2::Sha384>, sign: unsupported },
    Algorithm { name: "PS512", verify: rsa::verify_pss::<sha2::Sha512>, sign: unsupported },
    Algorithm { name: "ES256", verify: ecdsa::verify_p256, sign: ecdsa::sign_p256 },
    Algorithm { name: "ES384", verify: ecdsa::verify_p384, sign: unsupported },
    Algorithm { name: "ES512", verify: ecdsa::verify_p521, sign: unsupported },
    Algorithm { name: "ES256K", verify: ecdsa::verify_secp256k1, sign: unsupported },
    Algorithm { name: "Ed25519", verify: eddsa::verify_ed25519, sign: eddsa::sign_ed25519 },
    Algorithm { name: "EdDSA", verify: eddsa::verify_ed25519, sign: eddsa::sign_ed25519 },
];

/// The implementation of `alg`, if there is one.
pub fn find(alg: &str) -> Option<&'static Algorithm> {
    TABLE.iter().find(|algorithm| algorithm.name == alg)
}

impl Algorithm {
    /// Whether `signature` is one of `message` under the key.
    pub(in crate::jose) fn check(&self, material: &Material, message: &[u8], signature: &[u8]) -> Check {
        (self.verify)(material, message, signature)
    }

    /// Signs `message`.
    ///
    /// # Errors
    /// When the key has no private part or does not fit.
    pub(in crate::jose) fn sign(&self, key: &Key, message: &[u8]) -> Result<Vec<u8>, SignError> {
        (self.sign)(key, message)
    }
}

fn unsupported(_key: &Key, _message: &[u8]) -> Result<Vec<u8>, SignError> {
    Err(SignError::Unsupported)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_entry_has_facts_and_stands_once() {
        for algorithm in &TABLE {
            assert!(crate::jose::alg::facts::find(algorithm.name).is_some(), "{}", algorithm.name);
            assert_eq!(TABLE.iter().filter(|other| other.name == algorithm.name).count(), 1, "{}", algorithm.name);
        }
    }
}
