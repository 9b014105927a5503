//! What is read around the key of a certificate.

use super::{codes, only, read};
use crate::jose::key::Certificate;

fn certificate(text: &str) -> Certificate {
    only(text).certificate.expect("a certificate")
}

#[test]
fn reads_names_dates_and_serial_number() {
    let ca = certificate(fixture!("ca.crt.pem"));
    assert_eq!(ca.subject, "CN=Example Test CA,O=Example\\, Inc.,C=DE");
    assert_eq!((ca.issuer.as_str(), ca.self_issued), (ca.subject.as_str(), true));
    assert_eq!(ca.serial_hex, "01");

    // The order of values in a set is that of their encodings; openssl and RFC 4514 do not agree on it.
    let leaf = certificate(fixture!("leaf.crt.pem"));
    let subject =
        "emailAddress=a@example.com,CN=\\#leaf,OU=A+UID=42,O=B\u{fc}cher \\+ \\\"S\u{f6}hne\\\",DC=example,DC=com";
    assert_eq!(leaf.subject, subject);
    assert_eq!((leaf.issuer.as_str(), leaf.self_issued), (ca.subject.as_str(), false));
    assert_eq!(leaf.serial_hex, "f00dcafe0123456789");
    // ecdsa-with-SHA256 and sha256WithRSAEncryption.
    assert_eq!(leaf.signature_oid, "1.2.840.10045.4.3.2");
    assert_eq!(leaf.not_after - leaf.not_before, 3650 * 86400);

    // GeneralizedTime, since it ends after 2049.
    let rsa = certificate(fixture!("rsa.crt.pem"));
    assert_eq!(rsa.not_after - rsa.not_before, 36500 * 86400);
    assert_eq!((rsa.subject.as_str(), rsa.serial_hex.as_str()), ("CN=rsa.example", "80"));
    assert_eq!(rsa.signature_oid, "1.2.840.113549.1.1.11");
}

#[test]
fn the_thumbprint_is_the_one_in_the_jwk() {
    let jwk = fixture!("rsa-x5c.jwk.json");
    let given = jwk.split("\"x5t#S256\": \"").nth(1).and_then(|rest| rest.split('"').next());
    assert_eq!(Some(certificate(fixture!("rsa.crt.pem")).x5t_sha256_b64u.as_str()), given);
    assert_eq!(certificate(jwk), certificate(fixture!("rsa.crt.pem")));
}

#[test]
fn reads_certificates_with_other_text_and_other_labels() {
    let expected = certificate(fixture!("rsa.crt.pem"));
    assert_eq!(certificate(fixture!("rsa-with-text.crt.pem")), expected);
    let trusted = read(fixture!("rsa.trusted.pem"));
    assert_eq!(codes(&trusted), Vec::<&str>::new());
    assert_eq!(trusted.keys.first().and_then(|key| key.certificate.clone()), Some(expected));
}
