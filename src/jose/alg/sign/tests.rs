//! Signing, verifying, and what must never verify.

use super::*;
use crate::jose::key::detect::{SecretEncoding, detect};
use crate::jose::key::{AKP_SEED_BYTES, Source};
use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;

const KEYS: [(&str, &str); 9] = [
    ("RS256", include_str!("../../../../tests/fixtures/keys/rsa.pkcs8.pem")),
    ("PS512", include_str!("../../../../tests/fixtures/keys/rsa.pkcs8.pem")),
    ("ES256", include_str!("../../../../tests/fixtures/keys/p256.pkcs8.pem")),
    ("ES384", include_str!("../../../../tests/fixtures/keys/p384.pkcs8.pem")),
    ("ES512", include_str!("../../../../tests/fixtures/keys/p521.pkcs8.pem")),
    ("ES256K", include_str!("../../../../tests/fixtures/keys/k256.pkcs8.pem")),
    ("Ed25519", include_str!("../../../../tests/fixtures/keys/ed25519.pkcs8.pem")),
    ("Ed448", include_str!("../../../../tests/fixtures/keys/ed448-v2.pkcs8.pem")),
    ("ML-DSA-65", include_str!("../../../../tests/fixtures/keys/ml-dsa-65-v2.pkcs8.pem")),
];

fn keys() -> Vec<(&'static str, Key)> {
    let secret = |bytes| Key::secret(&vec![7; bytes]);
    let read = |text| detect(text, SecretEncoding::Utf8).keys.remove(0);
    let mut keys = vec![("HS256", secret(32)), ("HS384", secret(48)), ("HS512", secret(64))];
    keys.extend(KEYS.map(|(alg, text)| (alg, read(text))));
    keys.push(("EdDSA", read(KEYS[6].1)));
    keys.push(("EdDSA", read(KEYS[7].1)));
    for (alg, key) in keys.clone() {
        let family = [("RS256", ["RS384", "RS512"]), ("PS512", ["PS256", "PS384"])];
        let others = family.into_iter().filter(|(first, _)| *first == alg).flat_map(|(_, others)| others);
        keys.extend(others.map(|other| (other, key.clone())));
    }
    keys
}

#[test]
fn every_entry_has_facts_and_stands_once() {
    for algorithm in &TABLE {
        assert!(crate::jose::alg::facts::find(algorithm.name).is_some(), "{}", algorithm.name);
        assert_eq!(TABLE.iter().filter(|other| other.name == algorithm.name).count(), 1, "{}", algorithm.name);
    }
}

#[test]
fn what_is_signed_verifies_and_what_is_changed_does_not() {
    for (alg, key) in keys() {
        let algorithm = find(alg).unwrap();
        let signature =
            algorithm.sign(&key, b"message", &mut UnwrapErr(SysRng)).unwrap_or_else(|e| panic!("{alg} {e:?}"));
        let ready = algorithm.ready(&key.material).unwrap_or_else(|| panic!("{alg}"));
        assert_eq!(ready.check(b"message", &signature), Check::Holds, "{alg}");
        assert_eq!(ready.check(b"massage", &signature), Check::Fails, "{alg}");
        for at in [0, signature.len() / 2, signature.len() - 1] {
            let mut changed = signature.clone();
            changed[at] ^= 1;
            assert_eq!(ready.check(b"message", &changed), Check::Fails, "{alg} {at}");
        }
        let found = signature.len() - 1;
        let short = ready.check(b"message", &signature[..found]);
        assert_eq!(short, Check::Length { expected: signature.len(), found }, "{alg}");
        assert!(matches!(ready.check(b"message", &[]), Check::Length { found: 0, .. }), "{alg}");
        let facts = crate::jose::alg::facts::find(alg).unwrap();
        assert!(facts.signature_bytes.is_none_or(|bytes| bytes == signature.len()), "{alg}");
    }
}

#[test]
fn a_public_key_signs_nothing() {
    for (alg, key) in keys().into_iter().filter(|(_, key)| key.private.is_some()) {
        let public = Key { private: None, ..key };
        let signed = find(alg).unwrap().sign(&public, b"", &mut UnwrapErr(SysRng));
        assert_eq!(signed, Err(SignError::NoPrivateKey), "{alg}");
    }
}

#[test]
fn a_key_of_another_type_is_unusable() {
    for (alg, _) in keys() {
        for (other, key) in keys() {
            let fits = crate::jose::key::fit::fits(&key, alg).is_ok();
            if !fits && other != alg {
                assert!(find(alg).unwrap().ready(&key.material).is_none(), "{alg} with a key of {other}");
            }
        }
    }
}

/// RFC 8032 5.2.2: 57 bytes hold 455 bits and a sign; the library reads past the other seven.
#[test]
fn unused_bits_of_ed448_are_zero() {
    let (_, key) = keys().into_iter().find(|(alg, _)| *alg == "Ed448").unwrap();
    let algorithm = find("Ed448").unwrap();
    let mut signature = algorithm.sign(&key, b"message", &mut UnwrapErr(SysRng)).unwrap();
    signature[56] |= 0x40;
    assert_eq!(algorithm.check(&key.material, b"message", &signature), Check::Fails);
    let Material::Okp { curve, mut x } = key.material else { panic!() };
    x[56] |= 0x40;
    assert!(algorithm.ready(&Material::Okp { curve, x }).is_none());
}

/// RFC 8812 3.2 does not ask for low S.
#[test]
fn both_halves_of_s_are_accepted_on_secp256k1() {
    let (_, key) = keys().into_iter().find(|(alg, _)| *alg == "ES256K").unwrap();
    let algorithm = find("ES256K").unwrap();
    let signature = algorithm.sign(&key, b"message", &mut UnwrapErr(SysRng)).unwrap();
    let parsed = k256::ecdsa::Signature::from_slice(&signature).unwrap();
    let other = k256::ecdsa::Signature::from_scalars(*parsed.r(), -*parsed.s()).unwrap();
    assert_eq!(algorithm.check(&key.material, b"message", &other.to_bytes()), Check::Holds);
}

#[test]
fn an_ml_dsa_seed_of_another_length_signs_nothing() {
    let material = Material::Akp { alg: "ML-DSA-44".into(), public: vec![0; 1312] };
    let mut key = Key::new(material, Source::Jwk);
    key.private = Some(crate::jose::key::Private::Akp { seed: vec![0; AKP_SEED_BYTES - 1] });
    let signed = find("ML-DSA-44").unwrap().sign(&key, b"", &mut UnwrapErr(SysRng));
    assert_eq!(signed, Err(SignError::KeyUnusable));
}
