//! What is written is read back as the same key, and other programs read it.

use std::io::Write;
use std::process::{Command, Stdio};

use super::*;
use crate::jose::key::detect::{SecretEncoding, detect, detect_with};
use crate::jose::key::{Key, Material, OkpCurve};
use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;

fn fixtures() -> Vec<Key> {
    let names = ["rsa", "p256", "p384", "p521", "k256", "ed25519", "ed448", "x25519", "x448", "ml-dsa-65"];
    let read = |name: &str| {
        let path = format!("{}/tests/fixtures/keys/{name}.jwk.json", env!("CARGO_MANIFEST_DIR"));
        let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
        detect(&text, SecretEncoding::Utf8).keys.remove(0)
    };
    names.map(read).into()
}

fn same(text: &str, key: &Key, with_private: bool) {
    let read = detect(text, SecretEncoding::Utf8);
    let again = read.keys.first().unwrap_or_else(|| panic!("{} {:?}", key.material.kind(), read.problems));
    assert!(again.material == key.material, "{}", key.material.kind());
    assert!(!with_private || again.private == key.private, "{}", key.material.kind());
    assert!(again.first_error().is_none(), "{} {:?}", key.material.kind(), again.problems);
}

#[test]
fn every_form_is_read_back_as_the_same_key() {
    for key in fixtures() {
        same(&private_jwk(&key).unwrap(), &key, true);
        same(&pkcs8_pem(&key).unwrap(), &key, true);
        same(&jwks(std::slice::from_ref(&key), true).unwrap(), &key, true);
        same(&jwks(std::slice::from_ref(&key), false).unwrap(), &key, false);
        for (form, with_private) in
            [(pkcs1_private_pem(&key), true), (sec1_pem(&key), true), (pkcs1_public_pem(&key), false)]
        {
            let is_of_this_type = form.is_some();
            if let Some(text) = form {
                same(&text, &key, with_private);
            }
            let expected = match key.material {
                Material::Rsa { .. } => true,
                Material::Ec { .. } => with_private,
                _ => false,
            };
            assert!(is_of_this_type <= expected, "{}", key.material.kind());
        }
    }
}

#[test]
fn a_key_of_three_primes_is_written_without_them() {
    let pem = include_str!("../../../../tests/fixtures/keys/rsa-3-primes.pkcs8.pem");
    let key = detect(pem, SecretEncoding::Utf8).keys.remove(0);
    let text = private_jwk(&key).unwrap();
    assert!(text.contains("\"d\"") && !text.contains("\"p\""), "{text}");
    same(&text, &key, false);
}

#[test]
fn a_passphrase_opens_what_it_closed() {
    for key in fixtures() {
        let text = encrypted_pkcs8_pem(&key, "pass phrase", &mut UnwrapErr(SysRng)).unwrap();
        let opened = detect_with(&text, SecretEncoding::Utf8, "pass phrase");
        assert!(opened.keys.first().is_some_and(|again| again.private == key.private), "{}", key.material.kind());
        let codes = |passphrase| -> Vec<&'static str> {
            let keys = detect_with(&text, SecretEncoding::Utf8, passphrase);
            assert!(keys.keys.is_empty());
            keys.problems.iter().map(|problem| problem.fault.code()).collect()
        };
        assert_eq!((codes("other"), codes("")), (vec!["passphrase-wrong"], vec!["key-encrypted"]));
        // scrypt takes its time in a debug build: one key of each reader is enough.
        if matches!(key.material, Material::Ec { .. }) {
            break;
        }
    }
}

#[test]
fn the_passphrase_of_openssl_opens_too() {
    let plain = include_str!("../../../../tests/fixtures/keys/p256.pkcs8.pem");
    let expected = detect(plain, SecretEncoding::Utf8);
    for text in [
        include_str!("../../../../tests/fixtures/keys/p256-encrypted.pkcs8.pem"),
        include_str!("../../../../tests/fixtures/keys/p256-encrypted-sha1.pkcs8.pem"),
    ] {
        let keys = detect_with(text, SecretEncoding::Utf8, "test");
        assert!(keys.keys.first().unwrap().private == expected.keys.first().unwrap().private);
        // As settings files hold it, and as a chat leaves it: what is mended without a passphrase is mended with one.
        let (escaped, joined) = (format!("\"{}\"", text.trim().replace('\n', "\\n")), text.replace('\n', " "));
        for damaged in [escaped, joined] {
            let keys = detect_with(&damaged, SecretEncoding::Utf8, "test");
            assert!(keys.keys.len() == 1 && keys.keys[0].is_private() && !keys.mends.is_empty(), "{damaged}");
        }
    }
}

/// Skipped where there is no `openssl`. Version 3.0 knows no ML-DSA.
#[test]
fn openssl_reads_what_is_written() {
    for key in fixtures().into_iter().filter(|key| !matches!(key.material, Material::Akp { .. })) {
        let texts = [pkcs8_pem(&key), sec1_pem(&key), pkcs1_private_pem(&key)];
        for text in texts.into_iter().flatten() {
            let checks = match key.material {
                // OpenSSL has no check for these.
                Material::Okp { curve: OkpCurve::X25519 | OkpCurve::X448, .. } => vec!["pkey", "-noout"],
                _ => vec!["pkey", "-noout", "-check"],
            };
            let command = Command::new("openssl").args(checks).stdin(Stdio::piped()).stdout(Stdio::null()).spawn();
            let Ok(mut openssl) = command else { return };
            openssl.stdin.take().unwrap().write_all(text.as_bytes()).unwrap();
            assert!(openssl.wait().unwrap().success(), "{} {}", key.material.kind(), &text[..30]);
        }
    }
}
