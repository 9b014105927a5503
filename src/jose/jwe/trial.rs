//! The parts of a JWE as those take them who try why it cannot be decrypted: whether they open is told, never what is inside.

use super::compression;
use crate::jose::alg::enc::{self, Encryption, Sealed};
use crate::jose::alg::facts::management;
use crate::jose::alg::wrap::variant::{self, Padding};
use crate::jose::alg::wrap::{self, Opening, ecdh};
use crate::jose::key::{Key, Source, jwk};
use crate::jose::token::{JoseHeader, Token};

/// What one recipient has to decrypt with; each part can be replaced before a trial.
#[derive(Clone, Copy)]
pub struct Trial<'a> {
    /// The key management algorithm.
    pub alg: &'static management::Facts,
    /// The content encryption algorithm.
    pub enc: &'static Encryption,
    /// The headers of the recipient.
    pub header: JoseHeader<'a>,
    /// The encrypted key.
    pub encrypted_key: &'a [u8],
    /// The parts of the content.
    pub sealed: Sealed<'a>,
}

/// How a plaintext may be packed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Packing {
    /// Raw DEFLATE (RFC 1951), which `zip` stands for.
    Raw,
    /// Not at all: the text of a JSON object, or of a token.
    Plain,
    /// With the header of zlib (RFC 1950).
    Zlib,
    /// With the header of gzip (RFC 1952).
    Gzip,
}

impl Packing {
    /// A text packed so, for those who make tokens with a fault; gzip is not made.
    pub fn packed(self, text: &[u8]) -> Vec<u8> {
        match self {
            Packing::Raw => compression::compress(text),
            Packing::Zlib => compression::compress_zlib(text),
            Packing::Plain | Packing::Gzip => text.to_vec(),
        }
    }
}

impl<'a> Trial<'a> {
    /// Those of recipient number `index`; none when its algorithms are not implemented.
    pub fn of(token: &'a Token, index: usize) -> Option<Self> {
        let encrypted = token.encrypted.as_ref()?;
        let header = token.recipient_header(index);
        let recipient = encrypted.recipients.get(index)?;
        let sealed =
            Sealed { iv: &encrypted.iv, aad: &encrypted.aad, ciphertext: &encrypted.ciphertext, tag: &encrypted.tag };
        Some(Trial {
            alg: management::find(&header.text("alg")?)?,
            enc: enc::find(&header.text("enc")?)?,
            header,
            encrypted_key: &recipient.encrypted_key,
            sealed,
        })
    }

    /// Whether the content opens with the content key that the algorithm comes to.
    pub fn opens(self, key: &Key) -> bool {
        self.content_key(key).is_some_and(|cek| self.opens_with(&cek))
    }

    /// Whether the content opens with this content key.
    pub fn opens_with(self, cek: &[u8]) -> bool {
        self.enc.open(cek, self.sealed).is_ok()
    }

    /// The content key that the algorithm comes to, of whatever length.
    pub fn content_key(self, key: &Key) -> Option<Vec<u8>> {
        let Trial { enc, header, encrypted_key, .. } = self;
        wrap::find(self.alg.name)?.open(&Opening { alg: self.alg.name, enc, key, header, encrypted_key }).ok()
    }

    /// The content key that is in the encrypted key under another padding of RSA.
    pub fn content_key_padded(self, key: &Key, padding: Padding) -> Option<Vec<u8>> {
        padding.open(key, self.encrypted_key)
    }

    /// The content key that another secret comes to: itself for direct agreement and encryption, else what it unwraps.
    pub fn content_key_of(self, secret: &[u8], is_padded: bool) -> Option<Vec<u8>> {
        match self.alg.family.has_no_encrypted_key() {
            true => Some(secret.to_vec()),
            false => variant::unwrap_with(secret, self.encrypted_key, is_padded),
        }
    }

    /// The secret `Z` that the key agrees on with `epk` (RFC 7518 4.6).
    pub fn agreed(self, key: &Key) -> Option<Vec<u8>> {
        let epk = jwk::read(self.header.get("epk")?, Source::Jwk).ok()?;
        ecdh::shared_secret(key, &epk.material).ok()
    }

    /// Bytes of the secret that the algorithm needs: that of the content key, or of what wraps it; none for a password.
    pub fn secret_bytes(self) -> Option<usize> {
        match self.alg.family {
            management::Family::Pbes2 => None,
            family if family.has_no_encrypted_key() => Some(self.enc.facts.key_bytes),
            _ => self.alg.key_bits.map(|bits| bits / 8),
        }
    }

    /// What an agreement puts into the derivation as AlgorithmID: `enc`, or `alg` when a key is wrapped (RFC 7518 4.6.2).
    pub fn agreement_id(self) -> &'static str {
        if self.alg.family == management::Family::EcdhEs { self.enc.facts.name } else { self.alg.name }
    }

    /// Whether the content opens with this content key, and is packed so.
    pub fn is_packed(self, cek: &[u8], packing: Packing) -> bool {
        let Ok(text) = self.enc.open(cek, self.sealed) else { return false };
        let inflates = |bytes: &[u8]| compression::decompress(bytes, compression::MAX_PLAIN_BYTES).is_ok();
        match packing {
            Packing::Raw => inflates(&text),
            // RFC 7519 7.2: a JSON object, or a token in it.
            Packing::Plain => text.starts_with(b"{") || text.starts_with(b"eyJ"),
            // RFC 1950 2.2: two bytes before, a check sum of four after.
            Packing::Zlib => {
                let body = text.strip_prefix(&[0x78]).and_then(|rest| rest.get(1..rest.len().checked_sub(4)?));
                body.is_some_and(inflates)
            }
            // RFC 1952 2.3: ten bytes before when nothing is optional, eight after.
            Packing::Gzip => {
                let body = text.strip_prefix(&[0x1f, 0x8b, 8, 0]);
                body.and_then(|rest| rest.get(6..rest.len().checked_sub(8)?)).is_some_and(inflates)
            }
        }
    }
}
