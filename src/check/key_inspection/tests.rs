//! Key texts from all sides.

use super::*;
use crate::jose::key::detect::{SecretEncoding, detect, detect_with};

fn of(text: &str) -> KeyInspection {
    inspect(&detect(text, SecretEncoding::Utf8))
}

fn codes(inspection: &KeyInspection) -> Vec<&str> {
    inspection.findings.iter().map(|finding| finding.code.as_str()).collect()
}

#[test]
fn every_form_is_recognised_as_the_same_key() {
    for text in [
        include_str!("../../../tests/fixtures/keys/rsa.pkcs8.pem"),
        include_str!("../../../tests/fixtures/keys/p521.sec1.pem"),
        include_str!("../../../tests/fixtures/keys/ed448.pkcs8.pem"),
        include_str!("../../../tests/fixtures/keys/ml-dsa-65.pkcs8.pem"),
    ] {
        let inspection = of(text);
        let [key] = inspection.keys.as_slice() else { panic!("{:?}", inspection.report) };
        assert!(key.forms.len() >= 6, "{:?}", key.forms);
        for form in &key.forms {
            let again = of(&form.text);
            let thumbprint = again.keys.first().map(|key| key.summary.thumbprint.as_str());
            assert_eq!(thumbprint, Some(key.summary.thumbprint.as_str()), "{}", form.id);
            assert_eq!(again.keys.first().map(|key| key.summary.is_private), Some(form.is_private), "{}", form.id);
        }
        assert_eq!(key.thumbprints.len(), 3);
        assert!(key.thumbprints.iter().all(|print| print.urn.ends_with(&print.value)));
    }
}

#[test]
fn a_secret_has_its_encodings_and_no_thumbprint() {
    let inspection = of("Zk3v9Qx1mT7pL0sY4rB8nC2wD6hF5jG_");
    let key = inspection.keys.first().unwrap();
    assert!(key.thumbprints.is_empty() && key.forms.iter().all(|form| form.is_private));
    assert_eq!(
        key.forms.iter().map(|form| form.id.as_str()).collect::<Vec<_>>(),
        ["private-jwk", "secret-base64url", "secret-hex"]
    );
    assert!(codes(&of("short")).contains(&"secret-too-short"));
}

#[test]
fn a_set_is_looked_at_as_a_set() {
    let private = include_str!("../../../tests/fixtures/keys/p256.jwk.json");
    let text = format!(r#"{{"keys":[{private},{{"kty":"oct","k":"AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8"}}]}}"#);
    let inspection = of(&text);
    for code in ["jwks-private", "jwks-symmetric", "jwks-kid-missing", "jwks-alg-missing", "jwks-use-missing"] {
        assert!(codes(&inspection).contains(&code), "{code} {:?}", codes(&inspection));
    }
    let public = inspection.together.iter().find(|form| form.id == "public-jwks").unwrap();
    assert!(!public.is_private && !public.text.contains("\"d\"") && !public.text.contains("oct"));
    assert_eq!(of(&public.text).keys.len(), 1);
    assert!(codes(&of(&public.text)).iter().all(|code| !code.starts_with("jwks-private")));
}

#[test]
fn certificates_say_who_and_when() {
    let inspection = of(include_str!("../../../tests/fixtures/keys/rsa.crt.pem"));
    let facts = &inspection.keys.first().unwrap().certificate;
    let value = |name: &str| facts.iter().find(|(fact, _)| fact == name).map(|(_, value)| value.as_str());
    assert_eq!(value("subject"), Some("CN=rsa.example"));
    assert!(value("signature algorithm").is_some_and(|name| name.to_lowercase().contains("sha256")), "{facts:?}");
    assert!(value("not after").is_some_and(|date| date.contains("Z (") && date.contains('T')), "{facts:?}");
    // openssl x509 -in rsa.crt.pem -outform DER | openssl dgst -sha1 -binary | basenc --base64url
    assert_eq!(value("x5t").map(str::len), Some(27));
}

#[test]
fn an_encrypted_key_asks_for_its_passphrase() {
    let text = include_str!("../../../tests/fixtures/keys/p256-encrypted.pkcs8.pem");
    assert!(of(text).needs_passphrase);
    let opened = inspect(&detect_with(text, SecretEncoding::Utf8, "test"));
    assert_eq!((opened.needs_passphrase, opened.keys.len()), (false, 1));
    let wrong = inspect(&detect_with(text, SecretEncoding::Utf8, "wrong"));
    assert!(wrong.needs_passphrase && codes(&wrong).contains(&"passphrase-wrong"));
}
