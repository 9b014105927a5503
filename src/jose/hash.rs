//! Hashes by their names in the Named Information registry (RFC 6920 9.4), as thumbprint URIs and SD-JWTs use them.

use sha1::Sha1;
use sha2::{Digest, Sha256, Sha384, Sha512};

use crate::jose::encoding::base64url;

/// A hash.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Hash {
    /// `sha-256`, which is meant where none is named.
    #[default]
    Sha256,
    /// `sha-384`.
    Sha384,
    /// `sha-512`.
    Sha512,
}

impl Hash {
    /// All that are known here.
    pub const ALL: [Hash; 3] = [Hash::Sha256, Hash::Sha384, Hash::Sha512];

    /// The hash of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Hash::ALL.into_iter().find(|hash| hash.name() == name)
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Hash::Sha256 => "sha-256",
            Hash::Sha384 => "sha-384",
            Hash::Sha512 => "sha-512",
        }
    }

    /// The digest of a text, in base64url.
    pub fn digest(self, text: &str) -> String {
        base64url::encode(&self.bytes(text.as_bytes()))
    }

    /// The left half of the digest of a text, in base64url, as `at_hash`, `c_hash` and `s_hash` have it (OpenID Connect Core 3.1.3.6).
    pub fn left_half(self, text: &str) -> String {
        let digest = self.bytes(text.as_bytes());
        base64url::encode(digest.get(..digest.len() / 2).unwrap_or_default())
    }

    /// The SHA-1 of bytes, which is in no registry for this and is found where somebody used it all the same.
    pub fn sha1(bytes: &[u8]) -> Vec<u8> {
        Sha1::digest(bytes).to_vec()
    }

    /// The digest of bytes.
    pub fn bytes(self, bytes: &[u8]) -> Vec<u8> {
        match self {
            Hash::Sha256 => Sha256::digest(bytes).to_vec(),
            Hash::Sha384 => Sha384::digest(bytes).to_vec(),
            Hash::Sha512 => Sha512::digest(bytes).to_vec(),
        }
    }
}
