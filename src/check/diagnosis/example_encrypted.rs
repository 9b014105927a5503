//! Encrypted tokens that have a cause, as the test of each makes them.

use super::Made;
use crate::jose::alg::enc::{self, Encryption};
use crate::jose::alg::wrap::ecdh;
use crate::jose::alg::wrap::variant::{Padding, wrap_with};
use crate::jose::encoding::base64url;
use crate::jose::encoding::json::{Value, edit};
use crate::jose::key::write::pkcs8_pem;
use crate::jose::key::{Curve, Key, generate, jwk};
use crate::jose::random::Random;

/// A sender who makes each part of a token in its own way.
pub struct Sender {
    /// The protected header, JSON.
    pub header: String,
    /// The content encryption algorithm that is really used.
    pub enc: &'static Encryption,
    /// The content key.
    pub cek: Vec<u8>,
    /// The encrypted key.
    pub encrypted_key: Vec<u8>,
    /// The initialization vector.
    pub iv: Vec<u8>,
    /// What is encrypted.
    pub text: Vec<u8>,
    /// What is authenticated; `None` for the encoded header, as it should be.
    pub aad: Option<Vec<u8>>,
}

impl Sender {
    /// A sender who begins as the rules say: the header, a new content key and vector, and the claims of the examples.
    pub fn new(alg: &str, name: &str, random: Random<'_>) -> Self {
        let enc = enc::find(name).unwrap_or(&enc::TABLE[0]);
        let (mut cek, mut iv) = (vec![0; enc.facts.key_bytes], vec![0; enc.facts.iv_bytes]);
        random.fill_bytes(&mut cek);
        random.fill_bytes(&mut iv);
        Sender {
            header: format!(r#"{{"alg":"{alg}","enc":"{name}"}}"#),
            enc,
            cek,
            encrypted_key: Vec::new(),
            iv,
            text: Made::CLAIMS.into(),
            aad: None,
        }
    }

    /// Direct encryption with this secret.
    pub fn direct(name: &str, secret: &[u8], random: Random<'_>) -> Self {
        Sender { cek: secret.to_vec(), ..Self::new("dir", name, random) }
    }

    /// AES Key Wrap with this secret.
    pub fn wrapped(alg: &str, name: &str, secret: &[u8], random: Random<'_>) -> Self {
        let sender = Self::new(alg, name, random);
        Sender { encrypted_key: wrap_with(secret, &sender.cek, false).unwrap_or_default(), ..sender }
    }

    /// RSA encryption to the key of the examples, with a padding.
    pub fn rsa(alg: &str, padding: Padding, random: Random<'_>) -> Self {
        let sender = Self::new(alg, "A128GCM", random);
        Sender { encrypted_key: padding.seal(&Made::rsa(), &sender.cek, random).unwrap_or_default(), ..sender }
    }

    /// Direct agreement with `key`; the content key is made by `derive` from what is agreed.
    pub fn agreed(key: &Key, members: &[(&str, &str)], derive: impl Fn(&[u8]) -> Vec<u8>, random: Random<'_>) -> Self {
        let ephemeral = generate::ec(Curve::P256, random);
        let epk = jwk::public_json(&ephemeral).unwrap_or_default();
        let agreed = ecdh::shared_secret(&ephemeral, &key.material).unwrap_or_default();
        let sender = Self::new("ECDH-ES", "A128GCM", random).with("epk", &epk);
        let sender = members.iter().fold(sender, |sender, (name, value)| sender.with(name, &Value::quote(value)));
        Sender { cek: derive(&agreed), ..sender }
    }

    /// The same with another member in the header; the value is JSON.
    pub fn with(self, name: &str, value: &str) -> Self {
        let header = edit::with_member(&self.header, name, value).unwrap_or_default();
        Sender { header, ..self }
    }

    /// Ciphertext and tag.
    pub fn sealed(&self) -> (Vec<u8>, Vec<u8>) {
        let encoded = base64url::encode(self.header.as_bytes());
        let aad = self.aad.as_deref().unwrap_or(encoded.as_bytes());
        self.enc.seal(&self.cek, &self.iv, aad, &self.text).unwrap_or_default()
    }

    /// A token with these parts of the content, and the key text that is pasted.
    pub fn with_content(&self, iv: &[u8], ciphertext: &[u8], tag: &[u8], pasted: &str) -> Made {
        let parts = [self.header.as_bytes(), &self.encrypted_key, iv, ciphertext, tag].map(base64url::encode);
        Made::joined("", &[], pasted).with_token(parts.join("."))
    }

    /// The token, and the key text that is pasted.
    pub fn made(&self, pasted: &str) -> Made {
        let (ciphertext, tag) = self.sealed();
        self.with_content(&self.iv, &ciphertext, &tag, pasted)
    }

    /// The token, and the private key that is pasted.
    pub fn made_for(&self, key: &Key) -> Made {
        self.made(&pkcs8_pem(key).unwrap_or_default())
    }
}
