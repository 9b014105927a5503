//! Which key for which algorithm, and in which order.

use super::only;
use crate::jose::key::fit::{Misfit, algorithms, fits};
use crate::jose::key::select::{Choice, candidates};
use crate::jose::key::{Key, KeyFault};

fn keys() -> Vec<(&'static str, Key, &'static [&'static str])> {
    vec![
        ("oct", Key::secret(&[7; 32]), &["HS256", "HS384", "HS512"]),
        ("rsa", only(fixture!("rsa.spki.pem")), &["RS256", "RS384", "RS512", "PS256", "PS384", "PS512"]),
        ("p256", only(fixture!("p256.spki.pem")), &["ES256"]),
        ("p384", only(fixture!("p384.spki.pem")), &["ES384"]),
        ("p521", only(fixture!("p521.spki.pem")), &["ES512"]),
        ("k256", only(fixture!("k256.spki.pem")), &["ES256K"]),
        ("ed25519", only(fixture!("ed25519.spki.pem")), &["Ed25519", "EdDSA"]),
        ("ed448", only(fixture!("ed448.spki.pem")), &["Ed448", "EdDSA"]),
        ("x25519", only(fixture!("x25519.spki.pem")), &[]),
        ("ml-dsa-65", only(fixture!("ml-dsa-65.spki.pem")), &["ML-DSA-65"]),
    ]
}

#[test]
fn a_key_serves_exactly_its_algorithms() {
    let keys = keys();
    for (name, key, serving) in &keys {
        assert_eq!(algorithms(&key.material), *serving, "{name}");
        for alg in keys.iter().flat_map(|(_, _, algs)| *algs) {
            assert_eq!(fits(key, alg).is_ok(), serving.contains(alg), "{name} {alg}");
        }
    }
}

#[test]
fn says_why_a_key_does_not_fit() {
    let rsa = || only(fixture!("rsa.spki.pem"));
    let p256 = || only(fixture!("p256.spki.pem"));
    let cases = [
        (rsa(), "HS256", "pubkey-as-hmac"),
        (Key::secret(b"secret"), "RS256", "key-type-mismatch"),
        (p256(), "RS256", "key-type-mismatch"),
        (p256(), "ES384", "curve-mismatch"),
        (only(fixture!("x25519.spki.pem")), "EdDSA", "curve-mismatch"),
        (rsa(), "none", "alg-unsupported"),
        (rsa(), "RSA-OAEP", "alg-unsupported"),
        (rsa(), "rs256", "alg-unsupported"),
        (Key { alg: Some("PS256".into()), ..rsa() }, "RS256", "key-alg-mismatch"),
        (Key { usage: Some("enc".into()), ..rsa() }, "RS256", "key-use-mismatch"),
        (Key { key_ops: vec!["wrapKey".into()], ..rsa() }, "RS256", "key-ops-mismatch"),
        // A public key that may only sign can do nothing.
        (Key { key_ops: vec!["sign".into()], ..rsa() }, "RS256", "key-ops-mismatch"),
    ];
    for (key, alg, code) in cases {
        let misfit = fits(&key, alg).expect_err(code);
        assert_eq!(misfit.code(), code, "{alg}");
        assert!(!misfit.message().ends_with('.') && !misfit.hint().ends_with('.'));
    }
    for key in [
        Key { alg: Some("RS256".into()), usage: Some("sig".into()), ..rsa() },
        Key { key_ops: vec!["verify".into()], ..rsa() },
        Key { usage: Some("tls".into()), ..rsa() },
        Key { key_ops: vec!["sign".into()], ..only(fixture!("rsa.pkcs8.pem")) },
    ] {
        assert_eq!(fits(&key, "RS256"), Ok(()));
    }
    // RFC 9864 4.1.2: EdDSA is the old name of both.
    let ed = Key { alg: Some("EdDSA".into()), ..only(fixture!("ed25519.spki.pem")) };
    assert_eq!(fits(&ed, "Ed25519"), Ok(()));
}

#[test]
fn defects_of_the_public_part_exclude_a_key_and_others_do_not() {
    let jwk = fixture!("rsa.jwk.json");
    let exponent = only(&jwk.replace("\"AQAB\"", "\"AQ\""));
    assert!(matches!(fits(&exponent, "RS256"), Err(Misfit::Defective { code: "rsa-exponent-one", .. })));
    let kid = only(&jwk.replacen('{', "{\"use\":1,", 1));
    assert!(matches!(fits(&kid, "RS256"), Err(Misfit::Defective { code: "jwk-malformed", .. })));
    let small = only(fixture!("rsa-512.spki.pem"));
    assert!(small.first_error().is_some());
    assert_eq!(fits(&small, "RS256"), Ok(()));
    assert!(!KeyFault::RsaSmall { bits: 512 }.voids_signatures());
}

#[test]
fn tries_keys_by_kid_first_and_tells_why() {
    let named = |kid: Option<&str>, key: Key| Key { kid: kid.map(str::to_owned), ..key };
    let p256 = || only(fixture!("p256.spki.pem"));
    let keys = [
        named(Some("a"), p256()),
        named(Some("b"), only(fixture!("rsa.spki.pem"))),
        named(None, p256()),
        named(Some("c"), p256()),
    ];
    let order = |kid| -> Vec<usize> { candidates(&keys, "ES256", kid).tries.iter().map(|try_| try_.index).collect() };
    assert_eq!(order(Some("c")), [3, 2, 0]);
    assert_eq!(order(Some("x")), [2, 0, 3]);
    assert_eq!(order(None), [0, 2, 3]);
    // The key that the token names is of another type: it is left out and the others are tried.
    let found = candidates(&keys, "ES256", Some("b"));
    assert_eq!(found.tries.len(), 3);
    let left_out: Vec<_> = found.left_out.iter().map(|left_out| (left_out.index, left_out.misfit.code())).collect();
    assert_eq!(left_out, [(1, "key-type-mismatch")]);

    let choice = |keys: &[Key], kid| candidates(keys, "ES256", kid).tries.first().map(|first| first.choice.clone());
    assert_eq!(choice(&keys, Some("c")), Some(Choice::ByKid));
    assert_eq!(choice(&keys, Some("x")), Some(Choice::Unnamed { token: "x".into() }));
    assert_eq!(choice(&keys, None), Some(Choice::NoKid));
    let alone = |kid: Option<&str>| [named(kid, p256())];
    assert_eq!(choice(&alone(None), Some("x")), Some(Choice::Only));
    assert_eq!(choice(&alone(Some("a")), None), Some(Choice::Only));
    assert_eq!(choice(&alone(Some("a")), Some("a")), Some(Choice::ByKid));
    let mismatch = Choice::KidMismatch { token: "x".into(), key: "a".into() };
    assert_eq!(choice(&alone(Some("a")), Some("x")), Some(mismatch.clone()));
    assert!(!mismatch.is_expected() && Choice::Only.is_expected());
    assert_eq!(choice(&[], None), None);
}
