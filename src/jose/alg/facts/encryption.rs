//! Facts about the content encryption algorithms of a JWE, `enc` (RFC 7518 5.1).

use super::Standing;
use crate::jose::error::JweFault;

/// What is known about one `enc` name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Facts {
    /// The name, exactly.
    pub name: &'static str,
    /// The construction.
    pub family: Family,
    /// What it is, in words.
    pub title: &'static str,
    /// Bytes of the content encryption key.
    pub key_bytes: usize,
    /// Bytes of the initialization vector.
    pub iv_bytes: usize,
    /// Bytes of the authentication tag.
    pub tag_bytes: usize,
    /// Its standing.
    pub standing: Standing,
    /// Where it is defined.
    pub source: &'static str,
}

/// Constructions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    /// AES-CBC, then HMAC over everything.
    CbcHmac,
    /// AES-GCM.
    Gcm,
}

/// AES-128-CBC with HMAC-SHA-256.
pub const A128CBC_HS256: Facts = cbc("A128CBC-HS256", "AES-128-CBC with HMAC-SHA-256", 32, "RFC 7518 5.2.3");
/// AES-192-CBC with HMAC-SHA-384.
pub const A192CBC_HS384: Facts = cbc("A192CBC-HS384", "AES-192-CBC with HMAC-SHA-384", 48, "RFC 7518 5.2.4");
/// AES-256-CBC with HMAC-SHA-512.
pub const A256CBC_HS512: Facts = cbc("A256CBC-HS512", "AES-256-CBC with HMAC-SHA-512", 64, "RFC 7518 5.2.5");
/// AES-128-GCM.
pub const A128GCM: Facts = gcm("A128GCM", "AES-128-GCM", 16);
/// AES-192-GCM.
pub const A192GCM: Facts = gcm("A192GCM", "AES-192-GCM", 24);
/// AES-256-GCM.
pub const A256GCM: Facts = gcm("A256GCM", "AES-256-GCM", 32);

/// All registered content encryption algorithms.
pub const ALL: [Facts; 6] = [A128CBC_HS256, A192CBC_HS384, A256CBC_HS512, A128GCM, A192GCM, A256GCM];

/// The facts about `enc`, if it is registered under exactly that name.
pub fn find(enc: &str) -> Option<&'static Facts> {
    ALL.iter().find(|facts| facts.name == enc)
}

/// The registered name that `enc` was probably meant to be: another case, or stray space.
pub fn meant(enc: &str) -> Option<&'static Facts> {
    ALL.iter().find(|facts| facts.name.eq_ignore_ascii_case(enc.trim()))
}

impl Facts {
    /// Checks the lengths of vector, ciphertext and tag, which needs no key.
    ///
    /// # Errors
    /// The first length that is wrong.
    pub fn check_lengths(&self, iv: usize, ciphertext: usize, tag: usize) -> Result<(), JweFault> {
        let alg = || self.name.to_owned();
        if iv != self.iv_bytes {
            return Err(JweFault::IvLength { alg: alg(), expected: self.iv_bytes, found: iv });
        }
        if tag != self.tag_bytes {
            return Err(JweFault::TagLength { alg: alg(), expected: self.tag_bytes, found: tag });
        }
        // RFC 7518 5.2.2.1: the padding makes at least one block.
        if self.family == Family::CbcHmac && (ciphertext == 0 || !ciphertext.is_multiple_of(16)) {
            return Err(JweFault::CiphertextLength { enc: alg(), found: ciphertext });
        }
        Ok(())
    }
}

const fn cbc(name: &'static str, title: &'static str, key_bytes: usize, source: &'static str) -> Facts {
    // RFC 7518 5.2.2.1: half of the key is for AES, half for the MAC, and the tag is cut to that half.
    let tag_bytes = key_bytes / 2;
    let (family, standing) = (Family::CbcHmac, Standing::Good);
    Facts { name, family, title, key_bytes, iv_bytes: 16, tag_bytes, standing, source }
}

const fn gcm(name: &'static str, title: &'static str, key_bytes: usize) -> Facts {
    let (family, standing) = (Family::Gcm, Standing::Good);
    Facts { name, family, title, key_bytes, iv_bytes: 12, tag_bytes: 16, standing, source: "RFC 7518 5.3" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_unique_and_found() {
        for facts in &ALL {
            assert_eq!(find(facts.name), Some(facts));
            assert_eq!(meant(&facts.name.to_ascii_lowercase()), Some(facts));
        }
    }
}
