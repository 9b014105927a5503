//! What is written: SPKI, public JWK, thumbprints.

use super::{codes, only, read};
use crate::jose::hash::Hash;
use crate::jose::key::{Key, jwk, spki, thumbprint};

#[test]
fn writes_spki_exactly_as_openssl_does() {
    let cases = [
        (fixture!("rsa.pkcs8.pem"), fixture!("rsa.spki.pem")),
        (fixture!("p256.pkcs8.pem"), fixture!("p256.spki.pem")),
        (fixture!("p384.pkcs8.pem"), fixture!("p384.spki.pem")),
        (fixture!("p521.pkcs8.pem"), fixture!("p521.spki.pem")),
        (fixture!("k256.pkcs8.pem"), fixture!("k256.spki.pem")),
        (fixture!("ed25519.pkcs8.pem"), fixture!("ed25519.spki.pem")),
        (fixture!("ed448.jwk.json"), fixture!("ed448.spki.pem")),
        (fixture!("x25519.jwk.json"), fixture!("x25519.spki.pem")),
        (fixture!("x448.jwk.json"), fixture!("x448.spki.pem")),
        (fixture!("ml-dsa-65.jwk.json"), fixture!("ml-dsa-65.spki.pem")),
        (fixture!("p256.spki-compressed.pem"), fixture!("p256.spki.pem")),
    ];
    for (text, pem) in cases {
        assert_eq!(spki::to_spki_pem(&only(text).material).as_deref(), Some(pem));
    }
    assert_eq!(spki::to_spki_pem(&Key::secret(b"secret").material), None);
}

#[test]
fn the_public_jwk_reads_back_as_the_same_key_without_its_private_part() {
    let texts = [
        fixture!("rsa.jwk.json"),
        fixture!("p521.jwk.json"),
        fixture!("ed448.jwk.json"),
        fixture!("x25519.jwk.json"),
        fixture!("ml-dsa-65.jwk.json"),
        fixture!("rsa-x5c.jwk.json"),
    ];
    for text in texts {
        let key = only(text);
        let json = jwk::public_json(&key).unwrap_or_default();
        assert!(json.starts_with("{\"kty\":"), "{json}");
        let again = read(&json);
        assert_eq!(codes(&again), Vec::<&str>::new(), "{json}");
        let again = only(&json);
        assert!(again.material == key.material && again.private.is_none(), "{json}");
        assert_eq!((again.kid, again.usage, again.alg), (key.kid, key.usage, key.alg), "{json}");
    }
    assert_eq!(jwk::public_json(&Key::secret(b"secret")), None);
    let key = Key { kid: Some("a\"b".into()), ..only(fixture!("ed25519.spki.pem")) };
    assert!(jwk::public_json(&key).is_some_and(|json| json.ends_with(",\"kid\":\"a\\\"b\"}")));
}

#[test]
fn hashes_the_required_members_only() {
    // RFC 8037 A.3: the input and its hash; the other vectors are in the files of the vector runner.
    let key =
        "{\"kid\":\"x\",\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo\"}";
    let material = only(key).material;
    let input = "{\"crv\":\"Ed25519\",\"kty\":\"OKP\",\"x\":\"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo\"}";
    assert_eq!(thumbprint::canonical(&material), input);
    let hash = "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k";
    assert_eq!(thumbprint::sha256(&material), hash);
    assert_eq!(
        thumbprint::uri(&material, Hash::Sha256),
        format!("urn:ietf:params:oauth:jwk-thumbprint:sha-256:{hash}")
    );
    let starts = [
        (only(fixture!("rsa.jwk.json")), "{\"e\":\"AQAB\",\"kty\":\"RSA\",\"n\":\""),
        (only(fixture!("p256.jwk.json")), "{\"crv\":\"P-256\",\"kty\":\"EC\",\"x\":\""),
        (only(fixture!("ml-dsa-65.jwk.json")), "{\"alg\":\"ML-DSA-65\",\"kty\":\"AKP\",\"pub\":\""),
        (Key::secret(b"abc"), "{\"k\":\"YWJj\",\"kty\":\"oct\"}"),
    ];
    for (key, start) in starts {
        assert!(thumbprint::canonical(&key.material).starts_with(start), "{start}");
    }
}
