//! What the key text turned out to be.

use crate::check::finding::Finding;
use crate::check::report::{KeyReport, KeySummary};
use crate::jose::alg::facts::{self, management};
use crate::jose::error::Severity;
use crate::jose::key::detect::{Form, Keys};
use crate::jose::key::{Key, Material, Source, fit, thumbprint};
use crate::jose::token::Token;

pub(crate) fn describe(keys: &Keys, findings: &mut Vec<Finding>) -> KeyReport {
    // That nothing was given yet is no finding.
    if keys.form == Form::Empty {
        return KeyReport::default();
    }
    findings.extend(keys.problems.iter().map(Finding::of));
    for key in &keys.keys {
        findings.extend(key.problems.iter().map(Finding::of));
    }
    KeyReport {
        recognised: recognised(keys),
        is_secret: matches!(keys.form, Form::Secret(_)),
        mends: keys.mends.iter().map(|mend| mend.text()).collect(),
        keys: keys.keys.iter().map(summary).collect(),
    }
}

/// Keys whose weak points are looked for, at most: a large modulus takes a millisecond.
const MOST_KEYS: usize = 20;

/// What is weak about the keys. It never changes the verdict: who gave the key trusts it.
pub(crate) fn note_weaknesses(token: &Token, keys: &Keys, findings: &mut Vec<Finding>) {
    // A text that is no key is a secret only where one is asked for.
    let takes_secret = takes_secret(token);
    for (index, key) in keys.keys.iter().enumerate().take(MOST_KEYS) {
        if matches!(key.material, Material::Oct(_)) && !takes_secret {
            continue;
        }
        let which = if keys.keys.len() > 1 { format!("{}: ", name_of(keys, index)) } else { String::new() };
        findings.extend(key.weaknesses().iter().map(|one| {
            let severity = one.severity().min(Severity::Warning);
            Finding::new(one.code(), severity, format!("{which}{}", one.message()), one.hint()).at_key()
        }));
    }
}

fn takes_secret(token: &Token) -> bool {
    let alg = token.text_parameter("alg").unwrap_or_default();
    facts::find(&alg).is_some_and(|facts| facts.kty == "oct")
        || management::find(&alg).is_some_and(|facts| facts.family.is_symmetric())
}

/// The name of key number `index` in a sentence.
pub(super) fn name_of(keys: &Keys, index: usize) -> String {
    let Some(key) = keys.keys.get(index) else { return "the key".into() };
    let kind = key.material.kind();
    match (&key.kid, keys.keys.len()) {
        (_, 1) => format!("the key you gave ({kind})"),
        (Some(kid), _) => format!("key {kid} ({kind})"),
        (None, _) => format!("key {} ({kind})", index + 1),
    }
}

/// Why nothing in the key text can be used; nothing when there is no text, or nothing wrong with it.
pub(super) fn unusable(keys: &Keys) -> Option<String> {
    let problem = keys.all_problems().next().filter(|_| keys.form != Form::Empty)?;
    Some(format!("the key text gives no usable key: {}", problem.fault.message()))
}

fn recognised(keys: &Keys) -> String {
    let first = keys.keys.first();
    let kind = first.map(|key| key.material.kind()).unwrap_or_default();
    let source = first.map(|key| source(key.source)).unwrap_or_default();
    match keys.form {
        Form::Empty => String::new(),
        Form::Secret(encoding) => match first.map(|key| key.material.bits() / 8) {
            Some(bytes) => format!("a secret of {bytes} bytes, read as {}", encoding.name()),
            None => format!("a secret that is not {}", encoding.name()),
        },
        Form::Jwks => format!("JWK Set with {}", count(keys.keys.len(), "usable key")),
        Form::CertificateMap => format!("list of certificates with {}", count(keys.keys.len(), "usable key")),
        Form::OpenSsh if first.is_none() => "OpenSSH key, which cannot be read".into(),
        Form::EncryptedPem => "encrypted private key, which cannot be read without its passphrase".into(),
        Form::Unreadable => "something that is no key".into(),
        _ if first.is_none() => "a key that cannot be read".into(),
        _ if keys.keys.len() > 1 => format!("{source} and {} more", keys.keys.len() - 1),
        _ => format!("{source}, {kind}"),
    }
}

fn count(number: usize, noun: &str) -> String {
    if number == 1 { format!("1 {noun}") } else { format!("{number} {noun}s") }
}

fn summary(key: &Key) -> KeySummary {
    let secret = matches!(key.material, Material::Oct(_));
    KeySummary {
        kind: key.material.kind(),
        source: source(key.source).to_owned(),
        kid: key.kid.clone().unwrap_or_default(),
        thumbprint: if secret { String::new() } else { thumbprint::sha256(&key.material) },
        algorithms: fit::algorithms(&key.material).iter().map(|name| (*name).to_owned()).collect(),
        is_private: key.private.is_some(),
        certificate: key.certificate.as_ref().map(|c| format!("certificate of {}", c.subject)).unwrap_or_default(),
    }
}

fn source(source: Source) -> &'static str {
    match source {
        Source::Secret => "secret",
        Source::Jwk => "JWK",
        Source::Jwks => "key of a JWK Set",
        Source::Spki => "public key (SPKI)",
        Source::Pkcs1Public => "RSA public key (PKCS#1)",
        Source::Pkcs1Private => "RSA private key (PKCS#1)",
        Source::Pkcs8 => "private key (PKCS#8)",
        Source::Sec1 => "EC private key (SEC1)",
        Source::Pkcs10 => "certificate request",
        Source::X509 => "X.509 certificate",
        Source::OpenSsh => "OpenSSH public key",
    }
}
