//! What is read around the key of a certificate.

use super::{codes, only, read};
use crate::jose::key::{BasicConstraints, Certificate, Extensions};

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

/// Expected: `openssl x509 -text`, `-fingerprint -sha1`, `-startdate`, `-enddate`.
#[test]
fn reads_what_openssl_reads() {
    let cases = [
        (fixture!("rsa.crt.pem"), "sha256WithRSAEncryption", "B0YGeCTKnGbWn4Qx6heAB_nnjpI", "2126-10-30T21:06:44Z"),
        (fixture!("leaf.crt.pem"), "ecdsa-with-SHA256", "_VW_klzT8Z3dpvTGjQGNaF6Xjxo", "2036-11-20T21:06:44Z"),
        (fixture!("ca.crt.pem"), "ecdsa-with-SHA256", "a44KtJSLXR1ldXQnUXv3_LxUNos", "2126-10-30T21:06:44Z"),
    ];
    for (text, algorithm, x5t, until) in cases {
        let found = certificate(text);
        assert_eq!(found.signature_algorithm(), algorithm);
        assert_eq!(found.x5t_sha1_b64u, x5t);
        assert_eq!((found.not_before, found.not_before_text().as_str()), (1_795_468_004, "2026-11-23T21:06:44Z"));
        assert_eq!(found.not_after_text(), until);
    }
    // Version 1 has no extensions; the others have basic constraints and nothing else that is read here.
    assert_eq!(certificate(fixture!("leaf.crt.pem")).extensions, Extensions::default());
    let authority = Some(BasicConstraints { is_authority: true, path_length: None });
    let expected = Extensions { basic_constraints: authority, ..Extensions::default() };
    assert_eq!(certificate(fixture!("ca.crt.pem")).extensions, expected);
    assert_eq!(certificate(fixture!("rsa.crt.pem")).extensions, expected);
    let chain = read(fixture!("chain.pem"));
    assert_eq!(chain.keys[0].certificate, Some(certificate(fixture!("leaf.crt.pem"))));
}

/// Expected: `openssl x509 -text`.
#[test]
fn reads_every_extension_about_the_use_of_the_key() {
    let found = certificate(fixture!("extensions.crt.pem"));
    assert_eq!((found.serial_hex.as_str(), found.signature_algorithm()), ("1000", "Ed25519"));
    assert_eq!((found.not_before, found.not_after), (1_795_516_705, 4_949_116_705));
    assert_eq!(found.x5t_sha1_b64u, "838hcTlZ7lCboKqF5iXMWClII8Q");
    let names = [
        "DNS:example.com",
        "DNS:*.example.com",
        "email:a@example.com",
        "IP:192.0.2.1",
        "IP:2001:db8::1",
        "URI:https://example.com/id",
        "identifier:1.2.3",
        "other:#06032a0304a0030c0178",
        "directory:CN=dir",
    ];
    let expected = Extensions {
        key_usage: Some(vec!["digitalSignature", "keyCertSign", "decipherOnly"]),
        extended_key_usage: Some(["serverAuth", "clientAuth", "1.2.3.4"].map(String::from).to_vec()),
        alternative_names: names.map(String::from).to_vec(),
        basic_constraints: Some(BasicConstraints { is_authority: true, path_length: Some(2) }),
        other_critical: vec!["1.2.3.5".into()],
        unreadable: Vec::new(),
    };
    assert_eq!(found.extensions, expected);
}

#[test]
fn an_extension_that_cannot_be_read_is_named_and_the_key_still_serves() {
    let whole = certificate(fixture!("extensions.crt.pem"));
    let damaged = |from: &[u8], to: &[u8]| {
        let mut der = whole.der.clone();
        let at = der.windows(from.len()).position(|window| window == from).expect("those bytes");
        der[at..at + to.len()].copy_from_slice(to);
        let pem = pem_rfc7468::encode_string("CERTIFICATE", pem_rfc7468::LineEnding::LF, &der).expect("PEM");
        certificate(&pem).extensions
    };
    // The bit string of keyUsage says 9 unused bits; the path length of basicConstraints is no integer.
    let found = damaged(&[0x03, 0x03, 0x07, 0x84, 0x80], &[0x03, 0x03, 0x09]);
    assert_eq!((found.unreadable, found.key_usage), (vec!["keyUsage"], None));
    assert_eq!(found.basic_constraints, whole.extensions.basic_constraints);
    let found = damaged(&[0x01, 0x01, 0xff, 0x02, 0x01, 0x02], &[0x01, 0x01, 0xff, 0x04]);
    assert_eq!((found.unreadable, found.basic_constraints), (vec!["basicConstraints"], None));
    // A name with a line break is shown as digits, so that it cannot look like two.
    let found = damaged(b"https://example.com/id", b"https://example.com\n");
    assert_eq!(found.alternative_names[5], "URI:#68747470733a2f2f6578616d706c652e636f6d0a6964");
}
