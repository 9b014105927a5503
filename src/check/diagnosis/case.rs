//! What causes are tried on.

use std::borrow::Cow;

use super::json_style::JsonStyle;
use super::jwk_text;
use super::window::Window;
use crate::jose::alg::sign::Check;
use crate::jose::alg::variant::Variant;
use crate::jose::encoding::base64url;
use crate::jose::jws;
use crate::jose::key::detect::{Form, Keys, SecretEncoding};
use crate::jose::key::{Key, Material, fit, select};
use crate::jose::token::{Signature, Token};

/// Further keys of a set are not tried with changes: most have two or three.
const MAX_TRIED_KEYS: usize = 20;

/// Public keys that are tried in one step: each takes some milliseconds, and there are dozens of changes.
const KEYS_A_STEP: usize = 2;

/// Signatures among which one is looked for that a key could belong to.
const MAX_SIGNATURES: usize = 20;

/// Longer messages are left alone, in bytes: hashing one for each of some hundred tries would take minutes.
const MAX_MESSAGE: usize = 1 << 20;

/// A signature that does not hold, and everything it was tried with.
pub struct Case<'a> {
    /// The token.
    pub token: &'a Token,
    /// The signature.
    pub signature: &'a Signature,
    /// Its `alg`.
    pub alg: Cow<'a, str>,
    /// What should have been signed (RFC 7515 5.1 step 5).
    pub message: Cow<'a, [u8]>,
    /// The keys that were given.
    pub keys: &'a Keys,
    /// The text they were read from.
    pub key_text: &'a str,
    /// That text in other normal forms of Unicode: name and text.
    pub key_forms: &'a [(String, String)],
    payload: Cow<'a, str>,
    encoded_payload: Cow<'a, str>,
    fitting: Vec<&'a Key>,
    pub(super) window: Window,
}

/// What was found with one cause.
#[derive(Default)]
pub struct Hits {
    messages: Vec<String>,
}

impl<'a> Case<'a> {
    /// The case of a token's signature, of several of the first that a given key could belong to; none when there is none,
    /// nothing to try it with, or too much to try it on often.
    pub fn of(token: &'a Token, keys: &'a Keys, key_text: &'a str, detached: Option<&'a [u8]>) -> Option<Self> {
        let fits = |signature: &&Signature| {
            let alg = signature.text_parameter("alg").unwrap_or_default();
            keys.keys.iter().any(|key| fit::fits(key, &alg).is_ok())
        };
        let signature = token.signatures.iter().take(MAX_SIGNATURES).find(fits).or(token.signatures.first())?;
        let alg = signature.text_parameter("alg")?;
        let message = signature.input(token, detached)?;
        let (payload, encoded_payload) = match (&token.payload, detached) {
            (Some(content), _) => {
                (Cow::Borrowed(content.document.text()), Cow::Borrowed(content.span.slice(&token.text)))
            }
            (None, Some(bytes)) => (String::from_utf8_lossy(bytes), Cow::Owned(base64url::encode(bytes))),
            (None, None) => (Cow::Borrowed(""), Cow::Borrowed("")),
        };
        let is_tried = !key_text.is_empty() && message.len() <= MAX_MESSAGE;
        let kid = signature.text_parameter("kid");
        let fitting = select::candidates(&keys.keys, &alg, kid.as_deref()).tries.into_iter();
        let fitting = fitting.map(|candidate| candidate.key).take(MAX_TRIED_KEYS).collect();
        let window = Window::default();
        is_tried.then_some(Case {
            token,
            signature,
            alg,
            message,
            keys,
            key_text,
            key_forms: &[],
            payload,
            encoded_payload,
            fitting,
            window,
        })
    }

    /// Whether the signature bytes belong to these.
    pub fn holds(&self, key: &Key, alg: &str, message: &[u8], signature: &[u8]) -> bool {
        jws::verify_raw(key, alg, message, signature) == Some(Check::Holds)
    }

    /// Whether the signature holds under a secret of these bytes.
    pub fn holds_with_secret(&self, secret: &[u8]) -> bool {
        self.is_hmac() && self.holds(&Key::secret(secret), &self.alg, &self.message, &self.signature.bytes)
    }

    /// Whether it holds under that key.
    pub fn holds_with_key(&self, key: &Key) -> bool {
        self.holds(key, &self.alg, &self.message, &self.signature.bytes)
    }

    /// Whether it holds under a given key for another message.
    pub fn holds_for(&self, message: &[u8]) -> bool {
        self.fitting().any(|key| self.holds(key, &self.alg, message, &self.signature.bytes))
    }

    /// Whether other signature bytes hold under a given key.
    pub fn holds_as(&self, signature: &[u8]) -> bool {
        self.fitting().any(|key| self.holds(key, &self.alg, &self.message, signature))
    }

    /// Whether it holds under a given key by another algorithm.
    pub fn holds_by(&self, alg: &str) -> bool {
        self.keys.keys.iter().take(MAX_TRIED_KEYS).any(|key| self.holds(key, alg, &self.message, &self.signature.bytes))
    }

    /// Tells the first of these secrets under which it holds; with each, what completes "It verifies if".
    pub fn try_secrets<T: Into<String>>(&self, hits: &mut Hits, secrets: impl IntoIterator<Item = (Vec<u8>, T)>) {
        if !self.is_hmac() {
            return;
        }
        let is_given = |secret: &[u8]| self.secrets().any(|given| given == secret);
        hits.extend(secrets.into_iter().find(|(secret, _)| !is_given(secret) && self.holds_with_secret(secret)));
    }

    /// Tells the first of these keys under which it holds.
    pub fn try_keys<T: Into<String>>(&self, hits: &mut Hits, keys: impl IntoIterator<Item = (Key, T)>) {
        hits.extend(keys.into_iter().find(|(key, _)| self.holds_with_key(key)));
    }

    /// Tells the first of these messages for which it holds under a given key.
    pub fn try_messages<T: Into<String>>(&self, hits: &mut Hits, messages: impl IntoIterator<Item = (Vec<u8>, T)>) {
        let keys: Vec<&Key> = self.fitting().collect();
        let ready: Vec<_> = keys.into_iter().filter_map(|key| jws::ready_raw(key, &self.alg)).collect();
        if ready.is_empty() {
            return;
        }
        let holds = |message: &[u8]| ready.iter().any(|key| key.check(message, &self.signature.bytes) == Check::Holds);
        hits.extend(messages.into_iter().find(|(message, _)| *message != *self.message && holds(message)));
    }

    /// Tells the first of these signatures that holds under a given key.
    pub fn try_signatures<T: Into<String>>(&self, hits: &mut Hits, signatures: impl IntoIterator<Item = (Vec<u8>, T)>) {
        hits.extend(signatures.into_iter().find(|(signature, _)| self.holds_as(signature)));
    }

    /// Tells the first of these departures from the algorithm that holds under a given key.
    pub fn try_variants<T: Into<String>>(&self, hits: &mut Hits, variants: impl IntoIterator<Item = (Variant, T)>) {
        let holds = |variant: Variant| {
            let mut keys = self.fitting();
            keys.any(|key| variant.holds(key, &self.alg, &self.message, &self.signature.bytes))
        };
        hits.extend(variants.into_iter().find(|(variant, _)| holds(*variant)));
    }

    /// Tells the first of these ways of writing JSON in which it holds: for the payload, then for header and payload.
    pub(super) fn try_styles(&self, hits: &mut Hits, styles: impl IntoIterator<Item = (JsonStyle, &'static str)>) {
        // What differs from no white space alone in nothing is that cause, and no other.
        let compact = JsonStyle::default().written(self.payload_text());
        let says_more =
            |style: JsonStyle| style == JsonStyle::default() || style.written(self.payload_text()) != compact;
        let styles = styles.into_iter().filter(|(style, _)| says_more(*style));
        let messages = styles.flat_map(|(style, name)| {
            let (payload, header) = (style.written(self.payload_text()), style.written(self.header_json()));
            let payload = payload.unwrap_or_default();
            let encoded = base64url::encode(payload.as_bytes());
            let alone = (payload != self.payload_text())
                .then(|| (format!("{}.{encoded}", self.encoded_header()), format!("the payload is written {name}")));
            let both = header.filter(|header| header != self.header_json()).map(|header| {
                let header = base64url::encode(header.as_bytes());
                (format!("{header}.{encoded}"), format!("header and payload are both written {name}"))
            });
            [alone, both].into_iter().flatten()
        });
        self.try_messages(hits, messages.map(|(message, change)| (message.into_bytes(), change)));
    }

    /// Tells the first of these payloads with which it holds under the header as it is.
    pub fn try_payloads<T: Into<String>>(&self, hits: &mut Hits, payloads: impl IntoIterator<Item = (String, T)>) {
        let message = |payload: String| format!("{}.{}", self.encoded_header(), base64url::encode(payload.as_bytes()));
        let payloads = payloads.into_iter().filter(|(payload, _)| payload != self.payload_text());
        self.try_messages(hits, payloads.map(|(payload, change)| (message(payload).into_bytes(), change)));
    }

    /// Tells the first of these headers with which it holds over the payload as it is.
    pub fn try_headers<T: Into<String>>(&self, hits: &mut Hits, headers: impl IntoIterator<Item = (String, T)>) {
        let message = |header: String| format!("{}.{}", base64url::encode(header.as_bytes()), self.encoded_payload());
        let headers = headers.into_iter().filter(|(header, _)| header != self.header_json());
        self.try_messages(hits, headers.map(|(header, change)| (message(header).into_bytes(), change)));
    }

    /// The text that is the secret as it stands, when the algorithm needs one.
    pub fn secret_text(&self) -> Option<&'a str> {
        self.typed_secret().filter(|_| self.keys.form == Form::Secret(SecretEncoding::Utf8))
    }

    /// The text that is read as a secret in whatever encoding, when the algorithm needs one.
    pub fn typed_secret(&self) -> Option<&'a str> {
        (self.is_hmac() && matches!(self.keys.form, Form::Secret(_))).then_some(self.key_text)
    }

    /// The key text as JSON objects that should be JWKs, at most 20: itself, or those of its set.
    pub fn jwk_objects(&self) -> Vec<String> {
        jwk_text::objects(self.key_text)
    }

    /// The secrets that were given.
    pub fn secrets(&self) -> impl Iterator<Item = &'a [u8]> {
        self.keys.keys.iter().take(MAX_TRIED_KEYS).filter_map(|key| match &key.material {
            Material::Oct(secret) => Some(secret.as_slice()),
            _ => None,
        })
    }

    /// Bytes of R and of S for an `alg` of ECDSA.
    pub fn coordinate(&self) -> Option<usize> {
        match &*self.alg {
            "ES256" | "ES256K" => Some(32),
            "ES384" => Some(48),
            "ES512" => Some(66),
            _ => None,
        }
    }

    /// Whether `alg` begins so: `RS`, `PS`, `ES`.
    pub fn is_family(&self, prefix: &str) -> bool {
        self.alg.starts_with(prefix)
    }

    /// The keys that fit the token's algorithm, at most 20: those of this step. The key that the token names is the first.
    pub fn fitting(&self) -> impl Iterator<Item = &'a Key> {
        let size = if self.is_hmac() { MAX_TRIED_KEYS } else { KEYS_A_STEP };
        self.window.of(&self.fitting, size).iter().copied()
    }

    /// Whether `alg` is HS256, HS384 or HS512.
    pub fn is_hmac(&self) -> bool {
        matches!(&*self.alg, "HS256" | "HS384" | "HS512")
    }

    /// The protected header as it stands in the token, encoded.
    pub fn encoded_header(&self) -> &'a str {
        self.signature.protected.as_ref().map_or("", |content| content.span.slice(&self.token.text))
    }

    /// The payload as it stands in the token, encoded; a detached one as it would stand there.
    pub fn encoded_payload(&self) -> &str {
        &self.encoded_payload
    }

    /// The protected header's JSON.
    pub fn header_json(&self) -> &'a str {
        self.signature.protected.as_ref().map_or("", |content| content.document.text())
    }

    /// The payload's text.
    pub fn payload_text(&self) -> &str {
        &self.payload
    }
}

impl Hits {
    /// Tells what makes it hold: `change` completes "It verifies if", without a full stop.
    pub fn verifies_if(&mut self, change: impl AsRef<str>) {
        self.messages.push(format!("It verifies if {}", change.as_ref()));
    }

    /// Tells what makes it decrypt: `change` completes "It decrypts if", without a full stop.
    pub fn decrypts_if(&mut self, change: impl AsRef<str>) {
        self.messages.push(format!("It decrypts if {}", change.as_ref()));
    }

    fn extend<K, T: Into<String>>(&mut self, found: Option<(K, T)>) {
        if let Some((_, change)) = found {
            self.verifies_if(change.into());
        }
    }

    /// Whether nothing was found yet.
    pub fn is_empty(&self) -> bool {
        self.messages.is_empty()
    }

    pub(super) fn into_messages(self) -> impl Iterator<Item = String> {
        self.messages.into_iter()
    }
}
