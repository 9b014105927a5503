//! Key management algorithms that are implemented: one file a family, one line of [`TABLE`] an algorithm.
//!
//! `open` gives the content encryption key (CEK) that the encrypted key of a recipient holds, or that the two sides agree
//! on; `seal` makes it. Both take the parameters they need from the headers of the recipient, and what `seal` adds to them
//! comes back as JSON. The length of the CEK is checked by [`super::enc`], after every algorithm.

mod aes_kw;

pub mod ecdh;

mod ecdh_es;

mod direct;

mod gcm_kw;

mod parameters;

pub mod pbes2;

mod rsa;

pub mod variant;

use crate::jose::alg::enc::Encryption;
use crate::jose::alg::facts::management as facts;
use crate::jose::error::JweFault;
use crate::jose::key::Key;
use crate::jose::random::Random;
use crate::jose::token::JoseHeader;

/// One implemented algorithm.
pub struct Management {
    /// Its `alg` name.
    pub name: &'static str,
    open: fn(&Opening<'_>) -> Result<Vec<u8>, JweFault>,
    seal: fn(&Sealing<'_>, Random<'_>) -> Result<Wrapped, JweFault>,
}

/// What a recipient has.
#[derive(Clone, Copy)]
pub struct Opening<'a> {
    /// The algorithm, `alg`.
    pub alg: &'a str,
    /// The content encryption algorithm, `enc`.
    pub enc: &'static Encryption,
    /// The private key or the secret.
    pub key: &'a Key,
    /// The headers of the recipient.
    pub header: JoseHeader<'a>,
    /// The encrypted key; empty for direct encryption and agreement.
    pub encrypted_key: &'a [u8],
}

/// What a sender has.
#[derive(Clone, Copy)]
pub struct Sealing<'a> {
    /// The algorithm, `alg`.
    pub alg: &'a str,
    /// The content encryption algorithm, `enc`.
    pub enc: &'static Encryption,
    /// The public key of the recipient, or the secret.
    pub key: &'a Key,
    /// The headers of the recipient, as far as they are there.
    pub header: JoseHeader<'a>,
    /// The content encryption key, for the algorithms that do not decide about it.
    pub cek: &'a [u8],
}

/// A content encryption key as one recipient gets it.
pub struct Wrapped {
    /// The content encryption key.
    pub cek: Vec<u8>,
    /// The encrypted key; empty for direct encryption and agreement.
    pub encrypted_key: Vec<u8>,
    /// Parameters to be put into the header: name and value as JSON.
    pub parameters: Vec<(&'static str, String)>,
}

const fn entry(
    name: &'static str,
    open: fn(&Opening<'_>) -> Result<Vec<u8>, JweFault>,
    seal: fn(&Sealing<'_>, Random<'_>) -> Result<Wrapped, JweFault>,
) -> Management {
    Management { name, open, seal }
}

/// The implemented algorithms.
pub const TABLE: [Management; 19] = [
    entry("RSA1_5", rsa::open_pkcs1, rsa::seal_pkcs1),
    entry("RSA-OAEP", rsa::open_oaep::<sha1::Sha1>, rsa::seal_oaep::<sha1::Sha1>),
    entry("RSA-OAEP-256", rsa::open_oaep::<sha2::Sha256>, rsa::seal_oaep::<sha2::Sha256>),
    entry("RSA-OAEP-384", rsa::open_oaep::<sha2::Sha384>, rsa::seal_oaep::<sha2::Sha384>),
    entry("RSA-OAEP-512", rsa::open_oaep::<sha2::Sha512>, rsa::seal_oaep::<sha2::Sha512>),
    entry("A128KW", aes_kw::open::<aes::Aes128>, aes_kw::seal::<aes::Aes128>),
    entry("A192KW", aes_kw::open::<aes::Aes192>, aes_kw::seal::<aes::Aes192>),
    entry("A256KW", aes_kw::open::<aes::Aes256>, aes_kw::seal::<aes::Aes256>),
    entry("A128GCMKW", gcm_kw::open::<aes::Aes128>, gcm_kw::seal::<aes::Aes128>),
    entry("A192GCMKW", gcm_kw::open::<aes::Aes192>, gcm_kw::seal::<aes::Aes192>),
    entry("A256GCMKW", gcm_kw::open::<aes::Aes256>, gcm_kw::seal::<aes::Aes256>),
    entry("dir", direct::open, direct::seal),
    entry("ECDH-ES", ecdh_es::open_direct, ecdh_es::seal_direct),
    entry("ECDH-ES+A128KW", ecdh_es::open::<aes::Aes128>, ecdh_es::seal::<aes::Aes128>),
    entry("ECDH-ES+A192KW", ecdh_es::open::<aes::Aes192>, ecdh_es::seal::<aes::Aes192>),
    entry("ECDH-ES+A256KW", ecdh_es::open::<aes::Aes256>, ecdh_es::seal::<aes::Aes256>),
    entry(
        "PBES2-HS256+A128KW",
        pbes2::open::<sha2::Sha256, aes::Aes128>,
        pbes2::seal::<sha2::Sha256, aes::Aes128, 600_000>,
    ),
    entry(
        "PBES2-HS384+A192KW",
        pbes2::open::<sha2::Sha384, aes::Aes192>,
        pbes2::seal::<sha2::Sha384, aes::Aes192, 210_000>,
    ),
    entry(
        "PBES2-HS512+A256KW",
        pbes2::open::<sha2::Sha512, aes::Aes256>,
        pbes2::seal::<sha2::Sha512, aes::Aes256, 210_000>,
    ),
];

/// The implementation of `alg`, if there is one.
pub fn find(alg: &str) -> Option<&'static Management> {
    TABLE.iter().find(|management| management.name == alg)
}

impl Management {
    /// The content encryption key, of whatever length it turns out to be.
    ///
    /// # Errors
    /// When a parameter is missing or invalid, or the encrypted key does not belong to the key.
    pub(in crate::jose) fn open(&self, opening: &Opening<'_>) -> Result<Vec<u8>, JweFault> {
        (self.open)(opening)
    }

    /// The content encryption key and what the recipient needs to come to it.
    ///
    /// # Errors
    /// When the key cannot be used, or a parameter is invalid.
    pub(in crate::jose) fn seal(&self, sealing: &Sealing<'_>, random: Random<'_>) -> Result<Wrapped, JweFault> {
        (self.seal)(sealing, random)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_fact_has_its_code_and_stands_once() {
        assert_eq!(TABLE.len(), facts::ALL.len());
        for facts in &facts::ALL {
            assert!(find(facts.name).is_some(), "{}", facts.name);
        }
    }
}
