//! What is this key text? The one way in: text of any kind becomes keys, problems and mends; it never fails.

use std::borrow::Cow;

use super::fault::KeyFault;
use super::mend::KeyMend;
use super::{Key, Source, jwk, jwks, openssh, passphrase, pem_keys, secret};
use crate::jose::encoding::json::{Document, Kind, Value};
use crate::jose::error::{Fault, Problem, Severity};
use crate::jose::span::Span;

/// Longer texts are refused: the largest key sets in use have some 100 kB.
pub const MAX_KEY_TEXT: usize = 1 << 20;

/// Further keys are not read: checking thousands of points and private numbers would take long.
pub const MAX_KEYS: usize = 1000;

/// How to read a text that is no recognised key format.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum SecretEncoding {
    /// The UTF-8 bytes of the text, exactly as typed.
    #[default]
    Utf8,
    /// Base64 (RFC 4648 4).
    Base64,
    /// Base64url (RFC 4648 5).
    Base64Url,
    /// Hexadecimal digits (RFC 4648 8).
    Hex,
}

/// What a key text turned out to be.
#[derive(Clone, Debug)]
pub struct Keys {
    /// The kind of text.
    pub form: Form,
    /// The keys that could be read, in the order of the text.
    pub keys: Vec<Key>,
    /// Problems of the text as a whole, and of keys that could not be read.
    pub problems: Vec<Problem>,
    /// What had to be mended before it could be read.
    pub mends: Vec<KeyMend>,
}

/// The kind of a key text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// Nothing but white space.
    Empty,
    /// No recognised format: a secret in that encoding.
    Secret(SecretEncoding),
    /// A JSON Web Key (RFC 7517 4).
    Jwk,
    /// A JWK Set (RFC 7517 5), or a bare array of JWKs.
    Jwks,
    /// One or more PEM blocks (RFC 7468).
    Pem,
    /// DER in base64 without BEGIN and END.
    BareDer,
    /// A JSON object of certificates in PEM by `kid`, as Google and Firebase publish them.
    CertificateMap,
    /// A public key of OpenSSH.
    OpenSsh,
    /// An encrypted private key: recognised, not read.
    EncryptedPem,
    /// JSON that holds no key, or a text that is too long.
    Unreadable,
}

impl SecretEncoding {
    /// All encodings, the usual one first.
    pub const ALL: [SecretEncoding; 4] =
        [SecretEncoding::Utf8, SecretEncoding::Base64, SecretEncoding::Base64Url, SecretEncoding::Hex];

    /// The name of it.
    pub fn name(self) -> &'static str {
        match self {
            SecretEncoding::Utf8 => "utf-8",
            SecretEncoding::Base64 => "base64",
            SecretEncoding::Base64Url => "base64url",
            SecretEncoding::Hex => "hex",
        }
    }

    /// The encoding of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|encoding| encoding.name() == name)
    }
}

impl Keys {
    pub(super) fn new(form: Form) -> Self {
        Keys { form, keys: Vec::new(), problems: Vec::new(), mends: Vec::new() }
    }

    fn broken(form: Form, fault: KeyFault, span: Span) -> Self {
        Keys { problems: vec![Problem::in_key(Fault::Key(fault), span)], ..Keys::new(form) }
    }

    /// Every problem: those of the text, then those of each key.
    pub fn all_problems(&self) -> impl Iterator<Item = &Problem> {
        self.problems.iter().chain(self.keys.iter().flat_map(|key| &key.problems))
    }

    /// The first problem that makes the text, or a key in it, unacceptable.
    pub fn first_error(&self) -> Option<&Problem> {
        self.all_problems().find(|problem| problem.fault.severity() == Severity::Error)
    }

    /// Notes that there are more keys than are read.
    pub(super) fn note_limit(&mut self, found: usize, span: Span) {
        if found > MAX_KEYS {
            let fault = KeyFault::TooManyKeys { found, limit: MAX_KEYS };
            self.problems.push(Problem::in_key(Fault::Key(fault), span));
        }
    }

    /// The same keys as a part of a longer text, in which this one begins at byte `by`.
    fn shifted(mut self, by: usize) -> Self {
        let own = self.problems.iter_mut();
        for problem in own.chain(self.keys.iter_mut().flat_map(|key| &mut key.problems)) {
            problem.span = problem.span.shifted(by);
            if let Fault::Key(KeyFault::PemSymbol { offset, .. }) = &mut problem.fault {
                *offset += by;
            }
        }
        self
    }

    /// The same keys, when the text was wrapped and offsets in it mean nothing to the reader.
    fn moved_to(mut self, span: Span) -> Self {
        let own = self.problems.iter_mut();
        for problem in own.chain(self.keys.iter_mut().flat_map(|key| &mut key.problems)) {
            problem.span = span;
        }
        self
    }
}

/// Reads a key text that may be encrypted under a passphrase; empty for none.
pub fn detect_with(text: &str, encoding: SecretEncoding, passphrase: &str) -> Keys {
    let keys = detect(text, encoding);
    if keys.form != Form::EncryptedPem || passphrase.is_empty() {
        return keys;
    }
    match passphrase::open(text, passphrase) {
        Some(mut opened) => {
            note_private_keys(&mut opened, Span::new(0, text.len()));
            opened
        }
        None => keys,
    }
}

/// Reads a key text. Every recognised format goes before the secret, so that a public key never becomes an HMAC secret.
pub fn detect(text: &str, encoding: SecretEncoding) -> Keys {
    let trimmed = text.trim_matches(is_blank);
    let start = text.len() - text.trim_start_matches(is_blank).len();
    let span = Span::new(start, start + trimmed.len());
    if trimmed.is_empty() {
        return Keys::broken(Form::Empty, KeyFault::Missing, Span::new(0, text.len()));
    }
    if text.len() > MAX_KEY_TEXT {
        let fault = KeyFault::TooLarge { bytes: text.len(), limit: MAX_KEY_TEXT };
        return Keys::broken(Form::Unreadable, fault, span);
    }
    if let Some(keys) = recognise(trimmed) {
        let mut keys = keys.shifted(start);
        note_private_keys(&mut keys, span);
        return keys;
    }
    secret::read(text, encoding)
}

fn recognise(text: &str) -> Option<Keys> {
    json(text)
        .or_else(|| quoted_json(text))
        .or_else(|| pem_keys::read(text))
        .or_else(|| openssh(text))
        .or_else(|| bare(text))
}

/// Base64 of DER, or of any other key text, as it stands in environment variables.
fn bare(text: &str) -> Option<Keys> {
    if let Some(keys) = pem_keys::read_bare(text) {
        return Some(keys);
    }
    let (content, _) = super::pem::read_bare(text)?;
    let inner = String::from_utf8(content.bytes).ok()?;
    let inner = inner.trim_matches(is_blank);
    let keys = json(inner).or_else(|| pem_keys::read(inner)).or_else(|| pem_keys::read_bare(inner))?;
    // A secret may decode to anything; only a key is worth the claim.
    let claimed = !keys.keys.is_empty() || matches!(keys.form, Form::EncryptedPem | Form::OpenSsh);
    claimed.then(|| {
        let mut keys = keys.moved_to(Span::new(0, text.len()));
        keys.mends.insert(0, KeyMend::WrappedInBase64);
        keys
    })
}

fn json(text: &str) -> Option<Keys> {
    if !text.starts_with(['{', '[']) {
        return None;
    }
    let document = Document::parse(text.to_owned());
    let root = document.root()?;
    // A list of lines or of blocks is left to the PEM reader.
    let has_object = root.items().any(|item| item.kind() == Kind::Object);
    if root.kind() == Kind::Array && !has_object && text.contains("-----BEGIN ") {
        return None;
    }
    if !document.is_well_formed() && !speaks_of_keys(text) {
        return None;
    }
    let flaws = document.flaws().iter();
    let flaws = flaws.map(|flaw| Problem::in_key(Fault::Key(KeyFault::Json { flaw: flaw.kind.clone() }), flaw.span));
    let mut keys = json_keys(root);
    keys.problems.splice(0..0, flaws);
    Some(keys)
}

/// JSON in quotation marks, as it stands in settings files and program code, with or without escapes.
fn quoted_json(text: &str) -> Option<Keys> {
    let quote = text.chars().next().filter(|first| matches!(first, '"' | '\'' | '`'))?;
    let inner = text.strip_prefix(quote)?.strip_suffix(quote)?;
    let span = Span::new(0, text.len());
    let plain = json(inner).filter(|keys| !keys.keys.is_empty()).map(|keys| keys.shifted(1));
    let mut keys = plain.or_else(|| {
        let document = Document::parse(text.to_owned());
        let inner = document.root().and_then(Value::as_str)?;
        json(&inner).filter(|keys| !keys.keys.is_empty()).map(|keys| keys.moved_to(span))
    })?;
    keys.mends.insert(0, KeyMend::Quotes(2));
    Some(keys)
}

fn json_keys(root: Value<'_>) -> Keys {
    if root.kind() == Kind::Array && root.items().any(|item| item.kind() == Kind::Object) {
        let mut keys = jwks::read_list(root);
        keys.problems.push(Problem::in_key(Fault::Key(KeyFault::JwksBareArray), root.span()));
        keys
    } else if root.get("keys").is_some() && root.get("kty").is_none() {
        jwks::read(root)
    } else if jwk::looks_like(root) {
        let mut keys = Keys::new(Form::Jwk);
        match jwk::read(root, Source::Jwk) {
            Ok(key) => keys.keys.push(key),
            Err(problems) => keys.problems = problems,
        }
        keys
    } else if is_certificate_map(root) {
        certificate_map(root)
    } else {
        let fault = KeyFault::JsonWithoutKey { found: root.kind(), discovery: root.get("jwks_uri").is_some() };
        Keys::broken(Form::Unreadable, fault, root.span())
    }
}

fn is_certificate_map(root: Value<'_>) -> bool {
    let mut strings = root.members().filter_map(|member| member.value.as_str());
    root.kind() == Kind::Object && strings.any(|text| text.contains("-----BEGIN "))
}

fn certificate_map(root: Value<'_>) -> Keys {
    let mut all = Keys::new(Form::CertificateMap);
    // In an object with other members too, the names are those of fields.
    let by_kid = root.members().all(|member| member.value.as_str().is_some_and(|text| text.contains("-----BEGIN ")));
    // The key file of a Google service account names its one key beside it.
    let kid = root.get("private_key_id").and_then(Value::as_str).map(Cow::into_owned);
    all.note_limit(root.len(), root.span());
    for member in root.members().take(MAX_KEYS).filter(|member| member.value.kind() == Kind::String) {
        // The escapes of JSON are left to the PEM reader, which undoes them and keeps the offsets.
        let raw = member.value.raw().trim_matches('"');
        let Some(mut keys) = pem_keys::read(raw) else { continue };
        for key in &mut keys.keys {
            key.kid = kid.clone().or_else(|| by_kid.then(|| member.name.clone().into_owned()));
        }
        let keys = keys.shifted(member.value.span().start + 1);
        all.keys.extend(keys.keys);
        all.problems.extend(keys.problems);
        all.mends.extend(keys.mends.into_iter().filter(|mend| !matches!(mend, KeyMend::EscapedBreaks(_))));
    }
    all
}

/// A line of `authorized_keys`, or a whole key file of a known program.
fn openssh(text: &str) -> Option<Keys> {
    let span = Span::new(0, text.len());
    if text.starts_with("PuTTY-User-Key-File-") {
        let fault = KeyFault::FormatUnsupported { format: "a PuTTY private key" };
        return Some(Keys::broken(Form::Unreadable, fault, span));
    }
    openssh::is_line(text).then(|| match openssh::read(text) {
        Some(key) => Keys { keys: vec![key], ..Keys::new(Form::OpenSsh) },
        None => Keys::broken(Form::OpenSsh, KeyFault::FormatUnsupported { format: "an OpenSSH key" }, span),
    })
}

/// To verify, a private key is more than enough: say so once for each.
fn note_private_keys(keys: &mut Keys, span: Span) {
    for key in keys.keys.iter_mut().filter(|key| key.private.is_some()) {
        key.problems.push(Problem::in_key(Fault::Key(KeyFault::PrivateKey), span));
    }
}

/// Broken JSON that is meant to be a key, rather than a secret that begins with a brace.
fn speaks_of_keys(text: &str) -> bool {
    ["kty", "\"keys\"", "-----BEGIN "].iter().any(|word| text.contains(word))
}

fn is_blank(found: char) -> bool {
    found.is_whitespace() || matches!(found, '\u{feff}' | '\u{200b}'..='\u{200f}' | '\u{2060}')
}
