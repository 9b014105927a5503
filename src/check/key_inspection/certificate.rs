//! What a certificate says, as names and values.

use std::time::Duration;

use der::DateTime;
use sha1::Digest;

use crate::jose::encoding::base64url;
use crate::jose::key::Certificate;

/// The facts that a person looks for.
pub(super) fn facts(certificate: &Certificate) -> Vec<(String, String)> {
    let fact = |name: &str, value: String| (name.to_owned(), value);
    let mut facts = vec![
        fact("subject", certificate.subject.clone()),
        fact("issuer", certificate.issuer.clone()),
        fact("serial number", certificate.serial_hex.clone()),
        fact("not before", date(certificate.not_before)),
        fact("not after", date(certificate.not_after)),
        fact("signed with", algorithm(&certificate.signature_oid)),
    ];
    if certificate.self_issued {
        facts.push(fact("issued by", "itself: nobody else vouches for it".to_owned()));
    }
    // RFC 7515 4.1.7: the SHA-1 of the DER.
    facts.push(fact("x5t", base64url::encode(&sha1::Sha1::digest(&certificate.der))));
    facts.push(fact("x5t#S256", certificate.x5t_sha256_b64u.clone()));
    facts
}

/// UTC, as RFC 3339 writes it.
fn date(seconds: i64) -> String {
    let date =
        u64::try_from(seconds).ok().and_then(|seconds| DateTime::from_unix_duration(Duration::from_secs(seconds)).ok());
    date.map_or_else(|| format!("{seconds} seconds since 1970"), |date| date.to_string())
}

fn algorithm(oid: &str) -> String {
    let name = match oid {
        "1.2.840.113549.1.1.5" => "RSA with SHA-1, which is broken",
        "1.2.840.113549.1.1.10" => "RSA-PSS",
        "1.2.840.113549.1.1.11" => "RSA with SHA-256",
        "1.2.840.113549.1.1.12" => "RSA with SHA-384",
        "1.2.840.113549.1.1.13" => "RSA with SHA-512",
        "1.2.840.10045.4.3.2" => "ECDSA with SHA-256",
        "1.2.840.10045.4.3.3" => "ECDSA with SHA-384",
        "1.2.840.10045.4.3.4" => "ECDSA with SHA-512",
        "1.3.101.112" => "Ed25519",
        "1.3.101.113" => "Ed448",
        "2.16.840.1.101.3.4.3.17" => "ML-DSA-44",
        "2.16.840.1.101.3.4.3.18" => "ML-DSA-65",
        "2.16.840.1.101.3.4.3.19" => "ML-DSA-87",
        other => return other.to_owned(),
    };
    name.to_owned()
}
