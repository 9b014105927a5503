//! A key text looked at from all sides: what it is, what is wrong with it, and the same keys in every other form.

mod certificate;

mod forms;

mod lint;

#[cfg(test)]
mod tests;

pub(crate) use lint::of as faults_of_set;

use serde::{Deserialize, Serialize};

use crate::check::finding::Finding;
use crate::check::report::{KeyReport, KeySummary};
use crate::check::steps;
use crate::jose::hash::Hash;
use crate::jose::key::detect::{Form, Keys};
use crate::jose::key::{Key, KeyFault, Material, strength, thumbprint};

/// What is known about a key text.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct KeyInspection {
    /// What it was recognised as.
    pub report: KeyReport,
    /// What is wrong or remarkable, the heaviest first.
    pub findings: Vec<Finding>,
    /// Whether a passphrase is needed to read it, or the one given is wrong.
    pub needs_passphrase: bool,
    /// Each key.
    pub keys: Vec<InspectedKey>,
    /// All keys together, such as the public JWK Set.
    pub together: Vec<KeyText>,
}

/// One key from all sides.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct InspectedKey {
    /// In short.
    pub summary: KeySummary,
    /// Its thumbprints (RFC 7638).
    pub thumbprints: Vec<KeyThumbprint>,
    /// The same key in other forms: public ones first.
    pub forms: Vec<KeyText>,
    /// Facts of its certificate: name and value.
    pub certificate: Vec<(String, String)>,
}

/// A thumbprint of a key (RFC 7638) and its URN (RFC 9278).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeyThumbprint {
    /// The hash, such as `SHA-256`.
    pub hash: String,
    /// The thumbprint, base64url.
    pub value: String,
    /// The URN.
    pub urn: String,
}

/// A key written in one form.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeyText {
    /// Its stable name, such as `public-jwk`, `private-jwk`, `spki-pem`, `pkcs8-pem`, `pkcs1-pem`, `sec1-pem`, `spki-der`.
    pub id: String,
    /// What it is, in words.
    pub label: String,
    /// The text.
    pub text: String,
    /// Whether it holds a private key or a secret.
    pub is_private: bool,
}

/// Key texts never reach a log.
impl std::fmt::Debug for KeyText {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "KeyText({})", self.id)
    }
}

/// Looks at keys that were read.
pub fn inspect(keys: &Keys) -> KeyInspection {
    let mut findings = Vec::new();
    let report = steps::key::describe(keys, &mut findings);
    findings.extend(keys.keys.iter().flat_map(weak_points));
    findings.extend(lint::of(keys));
    // Here nobody verifies with it: that it is private is said beside each form.
    findings.retain(|finding| finding.code != KeyFault::PrivateKey.code());
    findings.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
    let inspected = keys.keys.iter().zip(&report.keys).take(MOST_KEYS).map(|(key, summary)| InspectedKey {
        summary: summary.clone(),
        thumbprints: thumbprints(key),
        forms: forms::of(key),
        certificate: key.certificate.as_ref().map(certificate::facts).unwrap_or_default(),
    });
    KeyInspection {
        needs_passphrase: keys.form == Form::EncryptedPem,
        keys: inspected.collect(),
        together: forms::together(keys),
        findings,
        report,
    }
}

/// More keys than this are counted, and not looked at one by one.
const MOST_KEYS: usize = 100;

fn weak_points(key: &Key) -> Vec<Finding> {
    let weaknesses = key.weaknesses();
    let short = strength::too_short(&key.material, key.alg.as_deref().unwrap_or("HS256"));
    let all = weaknesses.iter().chain(&short);
    all.map(|one| Finding::new(one.code(), one.severity(), one.message(), one.hint()).at_key()).collect()
}

fn thumbprints(key: &Key) -> Vec<KeyThumbprint> {
    // Of a secret it would help whoever guesses.
    if matches!(key.material, Material::Oct(_)) {
        return Vec::new();
    }
    let print = |hash: Hash| KeyThumbprint {
        hash: hash.name().to_ascii_uppercase(),
        value: thumbprint::of(&key.material, hash),
        urn: thumbprint::uri(&key.material, hash),
    };
    Hash::ALL.into_iter().map(print).collect()
}
