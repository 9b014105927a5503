//! What a file has to check, from the policy and the keys.

use super::Target;
use crate::check::policy::Policy;
use crate::jose::key::detect::{Form, Keys, SecretEncoding};
use crate::jose::key::fit;
use crate::jose::key::{Material, Source};

/// What to write.
pub struct Wish<'a> {
    /// What is expected.
    pub policy: &'a Policy,
    /// The algorithms to accept: never empty, all registered, and each can be served by the key.
    pub algorithms: Vec<&'static str>,
    /// What the code takes as its key.
    pub key: KeyForm,
    /// What a reader of the file has to know: sentences, without a full stop.
    pub notes: Vec<String>,
}

/// What the code takes as its key; always a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum KeyForm {
    /// A shared secret in that encoding.
    Secret(SecretEncoding),
    /// A public key in PEM, `BEGIN PUBLIC KEY`.
    Pem,
    /// A JWK Set of public keys (RFC 7517 5).
    JwkSet,
}

/// The algorithms that are looked at, the usual ones first.
const ALGORITHMS: [&str; 19] = [
    "HS256",
    "HS384",
    "HS512",
    "RS256",
    "RS384",
    "RS512",
    "PS256",
    "PS384",
    "PS512",
    "ES256",
    "ES384",
    "ES512",
    "ES256K",
    "Ed25519",
    "Ed448",
    "EdDSA",
    "ML-DSA-44",
    "ML-DSA-65",
    "ML-DSA-87",
];

impl KeyForm {
    /// What it is, for a person.
    pub fn words(self) -> &'static str {
        match self {
            KeyForm::Secret(SecretEncoding::Utf8) => "the shared secret as text, taken as its UTF-8 bytes",
            KeyForm::Secret(SecretEncoding::Base64) => "the shared secret as base64 text",
            KeyForm::Secret(SecretEncoding::Base64Url) => "the shared secret as base64url text",
            KeyForm::Secret(SecretEncoding::Hex) => "the shared secret as hexadecimal text",
            KeyForm::Pem => "the public key in PEM, which begins with BEGIN PUBLIC KEY",
            KeyForm::JwkSet => "the JWK Set of the issuer as JSON text; every key of it that fits is tried",
        }
    }
}

impl<'a> Wish<'a> {
    /// What is to be written for a target; an error says what is missing.
    pub fn new(target: &Target, policy: &'a Policy, keys: &Keys, encoding: SecretEncoding) -> Result<Self, String> {
        let mut wish = Wish::of(policy, keys, encoding)?;
        wish.narrow(target)?;
        Ok(wish)
    }

    /// Looks at policy and keys.
    fn of(policy: &'a Policy, keys: &Keys, encoding: SecretEncoding) -> Result<Self, String> {
        let allowed = |alg: &str| policy.algorithms.as_ref().is_none_or(|names| names.iter().any(|name| name == alg));
        let mut notes = Vec::new();
        if keys.keys.is_empty() {
            if policy.algorithms.is_none() {
                return Err("expected a key or an allowed algorithm, but found neither".into());
            }
            let algorithms: Vec<_> = ALGORITHMS.into_iter().filter(|alg| allowed(alg)).collect();
            let secrets = algorithms.iter().filter(|alg| is_hmac(alg)).count();
            let key = match secrets {
                _ if algorithms.is_empty() => {
                    return Err("expected an allowed algorithm that is registered, but found none".into());
                }
                0 => KeyForm::JwkSet,
                _ if secrets == algorithms.len() => KeyForm::Secret(encoding),
                _ => {
                    return Err(
                        "expected algorithms of one kind, but found some for a secret and some for a public key".into(),
                    );
                }
            };
            return Ok(Wish { policy, algorithms, key, notes });
        }
        let key = match keys.form {
            Form::Secret(encoding) => KeyForm::Secret(encoding),
            Form::Jwk | Form::Jwks if keys.keys.iter().all(|key| matches!(key.material, Material::Oct(_))) => {
                if keys.keys.len() > 1 {
                    return Err("expected one secret, but found a set of them".into());
                }
                notes.push("of the JWK, give the member k alone".into());
                KeyForm::Secret(SecretEncoding::Base64Url)
            }
            Form::Jwk => {
                notes.push(r#"a single JWK becomes a JWK Set as {"keys":[ ... ]}"#.into());
                KeyForm::JwkSet
            }
            Form::Jwks => KeyForm::JwkSet,
            _ if keys.keys.len() == 1 => {
                if keys.keys.iter().any(|key| key.source != Source::Spki) || keys.form != Form::Pem {
                    notes.push(
                        "write the public key as BEGIN PUBLIC KEY first, where the library reads no other form".into(),
                    );
                }
                KeyForm::Pem
            }
            _ => {
                notes.push("write the keys as a JWK Set first".into());
                KeyForm::JwkSet
            }
        };
        let is_secret = matches!(key, KeyForm::Secret(_));
        let serves = |alg: &str| is_hmac(alg) == is_secret && keys.keys.iter().any(|key| fit::fits(key, alg).is_ok());
        let algorithms: Vec<_> = ALGORITHMS.into_iter().filter(|alg| allowed(alg) && serves(alg)).collect();
        if algorithms.is_empty() {
            return Err("expected an allowed algorithm that the key can serve, but found none".into());
        }
        if keys.keys.iter().any(|key| key.is_private() && !matches!(key.material, Material::Oct(_))) {
            notes.push("give the public key: who verifies needs no private one".into());
        }
        Ok(Wish { policy, algorithms, key, notes })
    }

    /// Leaves out the algorithms that the library does not have, and says so.
    fn narrow(&mut self, target: &Target) -> Result<(), String> {
        let (has, missing): (Vec<_>, Vec<_>) = self.algorithms.iter().partition(|alg| target.algorithms.contains(alg));
        self.algorithms = has;
        if self.algorithms.is_empty() {
            return Err(format!("expected an algorithm that {} has, but found {}", target.library, missing.join(", ")));
        }
        if !missing.is_empty() {
            self.notes.push(format!("{} does not have {}", target.library, missing.join(", ")));
        }
        Ok(())
    }

    /// Whether the key is a shared secret.
    pub fn is_secret(&self) -> bool {
        matches!(self.key, KeyForm::Secret(_))
    }

    /// Whether RSA is among the algorithms.
    pub fn has_rsa(&self) -> bool {
        self.algorithms.iter().any(|alg| alg.starts_with("RS") || alg.starts_with("PS"))
    }

    /// The expected `typ` as a whole media type in lower case (RFC 7515 4.1.9).
    pub fn media_type(&self) -> Option<String> {
        let lower = self.policy.typ.as_ref()?.trim().to_ascii_lowercase();
        Some(if lower.contains('/') { lower } else { format!("application/{lower}") })
    }

    /// Whether the policy asks for a key binding, which no target covers.
    pub fn has_key_binding(&self) -> bool {
        let policy = self.policy;
        policy.key_binding_required
            || policy.key_binding_nonce.is_some()
            || policy.key_binding_audience.is_some()
            || policy.key_binding_max_age.is_some()
    }
}

fn is_hmac(alg: &str) -> bool {
    alg.starts_with("HS")
}
