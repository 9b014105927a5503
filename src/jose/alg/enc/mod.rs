//! Content encryption algorithms that are implemented: one file a family, one line of [`TABLE`] an algorithm.
//!
//! Lengths are checked here, against the facts; a family gets parts of the right length and answers with the text or with
//! nothing.

mod cbc_hmac;

pub(in crate::jose::alg) mod gcm;

pub mod variant;

use crate::jose::alg::facts::encryption::{self as facts, Facts};
use crate::jose::error::JweFault;

/// One implemented algorithm.
pub struct Encryption {
    /// What is known about it.
    pub facts: Facts,
    open: fn(&[u8], Sealed<'_>) -> Option<Vec<u8>>,
    seal: Seal,
}

/// Takes key, vector, additional data and text; gives ciphertext and tag.
type Seal = fn(&[u8], &[u8], &[u8], &[u8]) -> Option<(Vec<u8>, Vec<u8>)>;

/// The parts of an encrypted content.
#[derive(Clone, Copy)]
pub struct Sealed<'a> {
    /// The initialization vector.
    pub iv: &'a [u8],
    /// What is authenticated without being encrypted (RFC 7516 5.1 step 14).
    pub aad: &'a [u8],
    /// The ciphertext.
    pub ciphertext: &'a [u8],
    /// The authentication tag.
    pub tag: &'a [u8],
}

/// The implemented algorithms.
pub const TABLE: [Encryption; 6] = [
    Encryption { facts: facts::A128CBC_HS256, open: cbc_hmac::open_128, seal: cbc_hmac::seal_128 },
    Encryption { facts: facts::A192CBC_HS384, open: cbc_hmac::open_192, seal: cbc_hmac::seal_192 },
    Encryption { facts: facts::A256CBC_HS512, open: cbc_hmac::open_256, seal: cbc_hmac::seal_256 },
    Encryption { facts: facts::A128GCM, open: gcm::open::<aes::Aes128>, seal: gcm::seal::<aes::Aes128> },
    Encryption { facts: facts::A192GCM, open: gcm::open::<aes::Aes192>, seal: gcm::seal::<aes::Aes192> },
    Encryption { facts: facts::A256GCM, open: gcm::open::<aes::Aes256>, seal: gcm::seal::<aes::Aes256> },
];

/// The implementation of each.
pub fn all() -> impl Iterator<Item = &'static Encryption> {
    const { &TABLE }.iter()
}

/// The implementation of `enc`, if there is one.
pub fn find(enc: &str) -> Option<&'static Encryption> {
    TABLE.iter().find(|encryption| encryption.facts.name == enc)
}

impl Encryption {
    /// Decrypts.
    ///
    /// # Errors
    /// A length that is wrong, or a tag that does not match.
    pub fn open(&self, cek: &[u8], sealed: Sealed<'_>) -> Result<Vec<u8>, JweFault> {
        self.check_key(cek)?;
        self.facts.check_lengths(sealed.iv.len(), sealed.ciphertext.len(), sealed.tag.len())?;
        (self.open)(cek, sealed).ok_or(JweFault::TagInvalid)
    }

    /// Encrypts, and gives ciphertext and tag.
    ///
    /// # Errors
    /// When key or initialization vector has another length.
    pub fn seal(&self, cek: &[u8], iv: &[u8], aad: &[u8], plaintext: &[u8]) -> Result<(Vec<u8>, Vec<u8>), JweFault> {
        self.check_key(cek)?;
        (self.seal)(cek, iv, aad, plaintext).ok_or_else(|| JweFault::IvLength {
            alg: self.facts.name.to_owned(),
            expected: self.facts.iv_bytes,
            found: iv.len(),
        })
    }

    fn check_key(&self, cek: &[u8]) -> Result<(), JweFault> {
        let (expected, found) = (self.facts.key_bytes, cek.len());
        if expected == found {
            return Ok(());
        }
        // RFC 7516 5.2 step 9. AES Key Wrap also lets keys through that are shorter than it allows.
        Err(JweFault::CekLength { enc: self.facts.name.to_owned(), expected, found })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_fact_has_its_code() {
        assert_eq!(TABLE.len(), facts::ALL.len());
        for facts in &facts::ALL {
            assert_eq!(find(facts.name).map(|encryption| encryption.facts), Some(*facts));
        }
    }

    #[test]
    fn what_is_sealed_opens_and_nothing_else_does() {
        for encryption in &TABLE {
            let facts = encryption.facts;
            let (key, iv) = (vec![7; facts.key_bytes], vec![9; facts.iv_bytes]);
            for length in [0, 1, 15, 16, 17, 1000] {
                let text = vec![1; length];
                let (ciphertext, tag) = encryption.seal(&key, &iv, b"aad", &text).unwrap();
                let sealed = Sealed { iv: &iv, aad: b"aad", ciphertext: &ciphertext, tag: &tag };
                assert_eq!(encryption.open(&key, sealed), Ok(text), "{}", facts.name);
                let other = Sealed { aad: b"abd", ..sealed };
                assert_eq!(encryption.open(&key, other), Err(JweFault::TagInvalid));
                let mut changed = tag.clone();
                changed[facts.tag_bytes - 1] ^= 1;
                assert_eq!(encryption.open(&key, Sealed { tag: &changed, ..sealed }), Err(JweFault::TagInvalid));
                let short = Sealed { tag: &tag[..facts.tag_bytes - 1], ..sealed };
                assert!(matches!(encryption.open(&key, short), Err(JweFault::TagLength { .. })));
                let none = Sealed { tag: &[], ..sealed };
                assert!(matches!(encryption.open(&key, none), Err(JweFault::TagLength { .. })));
                let vector = Sealed { iv: &[0; 13], ..sealed };
                assert!(matches!(encryption.open(&key, vector), Err(JweFault::IvLength { .. })));
                assert!(matches!(encryption.open(&key[1..], sealed), Err(JweFault::CekLength { .. })));
                let mut wrong = key.clone();
                wrong[0] ^= 1;
                assert_eq!(encryption.open(&wrong, sealed), Err(JweFault::TagInvalid));
            }
        }
    }

    // RFC 7518 appendix B.1: the first half of the key authenticates, the second encrypts.
    #[test]
    fn the_halves_of_the_key_are_where_the_standard_has_them() {
        let key: Vec<u8> = (0..32).collect();
        let iv = [0x1a, 0xf3, 0x8c, 0x2d, 0xc2, 0xb9, 0x6f, 0xfd, 0xd8, 0x66, 0x94, 0x09, 0x23, 0x41, 0xbc, 0x04];
        let text = b"A cipher system must not be required to be secret, and it must be able to fall into the hands of \
            the enemy without inconvenience";
        let aad = b"The second principle of Auguste Kerckhoffs";
        let (ciphertext, tag) = find("A128CBC-HS256").unwrap().seal(&key, &iv, aad, text).unwrap();
        assert_eq!(ciphertext[..4], [0xc8, 0x0e, 0xdf, 0xa3]);
        let expected = [0x65, 0x2c, 0x3f, 0xa3, 0x6b, 0x0a, 0x7c, 0x5b, 0x32, 0x19, 0xfa, 0xb3, 0xa3, 0x0b, 0xc1, 0xc4];
        assert_eq!(tag, expected);
    }
}
