//! Each cause of a failed decryption is found on the token that was made with it.

use super::super::encodings::{base64_forms, hex};
use super::super::*;
use super::*;
use crate::check::report::DecryptionState;
use crate::jose::alg::wrap::ecdh::concat_kdf;
use crate::jose::alg::wrap::variant::Padding;
use crate::jose::encoding::base64url;
use crate::jose::hash::Hash;
use crate::jose::key::write::pkcs8_pem;

fn diagnose(made: &Made) -> Option<Vec<Hit>> {
    let (token, keys) = (Token::parse(&made.token), detect(&made.key, made.encoding));
    Patient::of(&token, &keys, &made.key, None).map(|patient| patient.with_key_forms(&made.key_forms)).map(run)
}

#[test]
fn each_cause_is_found_on_its_example() {
    let mut wrong = Vec::new();
    for cause in DECRYPTION_CAUSES {
        let made = (cause.example)(&mut UnwrapErr(SysRng));
        let keys = detect(&made.key, made.encoding);
        let report = run_with(&Token::parse(&made.token), &Given::new(&keys, &Policy::default(), 1_795_000_000));
        let state = report.decryption.as_ref().map(|decryption| decryption.line.state);
        let hits = diagnose(&made).unwrap_or_default();
        let is_found = matches!(hits.as_slice(), [hit] if hit.cause == cause.id);
        let is_told = hits.iter().all(|hit| hit.message.starts_with("It decrypts if ") && !hit.message.ends_with('.'));
        // Whoever pastes such a token is sent to the doctor.
        if !report.calls_for_a_doctor() || state == Some(DecryptionState::Decrypted) || !is_found || !is_told {
            wrong.push((cause.id, state, hits));
        }
    }
    assert!(wrong.is_empty(), "decrypted, not found or too much found: {wrong:#?}");
}

fn check(made: &Made, cause: &str, part: &str) {
    let hits = diagnose(made).unwrap_or_default();
    let is_told = matches!(hits.as_slice(), [hit] if hit.cause == cause && hit.message.contains(part));
    assert!(is_told, "{cause} with {part}: {hits:#?}");
}

const KEY: &str = "thirty-two letters or digits 123";

/// The other ways in which a cause shows itself, besides the one of its example.
#[test]
fn secrets_are_read_in_every_way() {
    let random = &mut UnwrapErr(SysRng);
    let mut secret = |key: &[u8], pasted: &str, cause, part| {
        let name = if key.len() == 64 { "A256CBC-HS512" } else { "A256GCM" };
        check(&Sender::direct(name, key, random).made(pasted), cause, part);
    };
    let key = KEY.as_bytes();
    let [(base64, _), (url, _), ..] = base64_forms(key);
    secret(key, &format!("\"{base64}\""), "jwe-secret-base64", "without the quotation marks");
    secret(key, &url, "jwe-secret-base64", "decoded as");
    secret(
        key,
        &format!(r#"{{"kty":"oct","k":"{}"}}"#, hex(key)),
        "jwe-secret-not-encoded",
        "k of the JWK is decoded as hex",
    );
    secret(key, &format!(r#"{{"kty":"oct","k":"{KEY}"}}"#), "jwe-secret-not-encoded", "k of the JWK is taken as text");
    secret(key, &format!(" {KEY}\n"), "jwe-secret-ends", "white space around");
    secret(key, &format!("'{KEY}'"), "jwe-secret-ends", "quotation marks around");
    secret(format!("\"{}\"", &KEY[..30]).as_bytes(), &KEY[..30], "jwe-secret-ends", "put around");
    let long = Hash::Sha512.bytes(b"any text");
    secret(&long[..32], "any text", "jwe-secret-hashed", "the first 32 bytes of the SHA-512");
    secret(&long, "any text", "jwe-secret-hashed", "the key is the SHA-512");
    secret(&KEY.repeat(2).as_bytes()[..32], &format!("{KEY}{KEY}5"), "jwe-secret-cut", "first 32 bytes");
    secret(key, &format!("5{KEY}"), "jwe-secret-cut", "last 32 bytes");
    secret(&[b"a secret".as_slice(), &[0; 24]].concat(), "a secret", "jwe-secret-cut", "with zero bytes");
    secret(&[0xfc; 32], &"\u{fc}".repeat(32), "jwe-secret-text-encoding", "Latin-1");
}

#[test]
fn parts_and_their_bounds_are_read_in_every_way() {
    let random = &mut UnwrapErr(SysRng);
    for name in ["A256GCM", "A128CBC-HS256"] {
        let sender = Sender::direct(name, KEY.as_bytes(), random);
        let (iv, (ciphertext, tag)) = (sender.iv.as_slice(), sender.sealed());
        let joined = |parts: &[&[u8]]| parts.concat();
        let made = |iv: &[u8], ciphertext: &[u8], tag: &[u8]| sender.with_content(iv, ciphertext, tag, KEY);
        check(&made(iv, &joined(&[&ciphertext, &tag]), &[]), "tag-elsewhere", "the last 16 bytes");
        check(&made(iv, &joined(&[&tag, &ciphertext]), &[]), "tag-elsewhere", "the first 16 bytes");
        check(&made(&[], &joined(&[iv, &ciphertext]), &tag), "iv-elsewhere", "the first");
        check(&made(&[], &joined(&[&ciphertext, iv]), &tag), "iv-elsewhere", "the last");
        check(&made(&[], &joined(&[iv, &ciphertext, &tag]), &[]), "iv-elsewhere", "initialization vector (");
        check(&made(iv, &ciphertext, &tag[..8]), "tag-cut", "tag of 8 bytes is accepted, where 16");
        check(&made(&tag, &ciphertext, iv), "parts-exchanged", "the initialization vector and the tag");
        check(&made(&ciphertext, iv, &tag), "parts-exchanged", "vector and the ciphertext change places");
        let header = format!(r#"{{"alg":"dir","enc":"{name}"}}"#);
        let encoded = base64url::encode(header.as_bytes());
        for (authenticated, cause, part) in [
            (String::new(), "aad-other", "nothing is"),
            (format!("{encoded}."), "aad-other", "a dot behind it"),
            (
                base64url::encode(header.replace(':', ": ").replace(',', ", ").as_bytes()),
                "aad-rewritten",
                "with a space behind",
            ),
        ] {
            check(
                &Sender { aad: Some(authenticated.into()), ..Sender::direct(name, KEY.as_bytes(), random) }.made(KEY),
                cause,
                part,
            );
        }
    }
}

#[test]
fn agreements_are_derived_in_every_way() {
    let random = &mut UnwrapErr(SysRng);
    let key = Made::ec(random);
    let (apu, apv) = (base64url::encode(b"Alice"), base64url::encode(b"Bob"));
    let mut agreed = |derive: &dyn Fn(&[u8]) -> Vec<u8>, cause, part| {
        check(&Sender::agreed(&key, &[("apu", &apu), ("apv", &apv)], derive, random).made_for(&key), cause, part);
    };
    let kdf = |z: &[u8], id, apu: &[u8], apv: &[u8]| concat_kdf(z, id, apu, apv, 128);
    agreed(&|z| kdf(z, "A128GCM", b"", b""), "agreement-parties", "left out");
    agreed(&|z| kdf(z, "A128GCM", b"Bob", b"Alice"), "agreement-parties", "change places");
    agreed(&|z| kdf(z, "A128GCM", b"", b"Bob"), "agreement-parties", "only apv");
    agreed(&|z| kdf(z, "", b"Alice", b"Bob"), "agreement-algorithm", "nothing is the AlgorithmID");
    agreed(&|z| z[..16].to_vec(), "agreement-without-kdf", "itself");
    agreed(&|z| Hash::Sha256.bytes(&[&[0, 0, 0, 1], z].concat())[..16].to_vec(), "agreement-without-kdf", "OtherInfo");
}

#[test]
fn a_token_for_somebody_else_has_no_cause() {
    let random = &mut UnwrapErr(SysRng);
    let (stranger, own) = (Made::ec(random), Made::ec(random));
    let derive = |z: &[u8]| concat_kdf(z, "A128GCM", b"", b"", 128);
    let damaged = |sender: Sender| {
        let (mut ciphertext, tag) = sender.sealed();
        ciphertext[0] ^= 1;
        sender.with_content(&sender.iv, &ciphertext, &tag, "")
    };
    for made in [
        Sender::direct("A256GCM", b"another secret of thirty-two let", random).made(KEY),
        Sender::wrapped("A256KW", "A128CBC-HS256", b"another secret of thirty-two let", random).made(KEY),
        Sender::agreed(&stranger, &[], derive, random).made_for(&own),
        damaged(Sender::rsa("RSA-OAEP", Padding::Oaep(1), random)).with_key(pkcs8_pem(&Made::rsa()).unwrap()),
        damaged(Sender::rsa("RSA1_5", Padding::Pkcs1, random)).with_key(pkcs8_pem(&Made::rsa()).unwrap()),
    ] {
        assert_eq!(diagnose(&made), Some(Vec::new()));
    }
}

/// Such a token can be decrypted and is refused for another reason, so that no change is needed for it.
#[test]
fn what_opens_as_it_is_has_no_cause() {
    let random = &mut UnwrapErr(SysRng);
    let refused = Sender::direct("A256GCM", KEY.as_bytes(), random).with("crit", r#"["x"]"#).with("x", "1");
    assert_eq!(diagnose(&refused.made(KEY)), Some(Vec::new()));
    let inner = Sender {
        text: Made::hs256(b"nobody knows", "", random).token.into(),
        ..Sender::direct("A256GCM", KEY.as_bytes(), random)
    };
    let made = inner.made(KEY);
    let keys = detect(&made.key, made.encoding);
    let report = run_with(&Token::parse(&made.token), &Given::new(&keys, &Policy::default(), 1_795_000_000));
    // What fails is the signature inside.
    assert!(!report.calls_for_a_doctor());
}

#[test]
fn what_would_take_too_long_is_left_alone() {
    let random = &mut UnwrapErr(SysRng);
    let slow =
        Sender::new("PBES2-HS256+A128KW", "A128GCM", random).with("p2c", "2000000").with("p2s", "\"AAAAAAAAAAA\"");
    assert_eq!(diagnose(&slow.made(KEY)), None);
    let long = Sender { text: vec![7; 1 << 18], ..Sender::direct("A128CBC-HS256", KEY.as_bytes(), random) };
    assert_eq!(diagnose(&long.made("x")), None);
    assert_eq!(diagnose(&Sender::direct("A256GCM", KEY.as_bytes(), random).made("")), None);
}

/// A gzip of `{}` that GNU gzip made.
#[test]
fn gzip_is_told_from_deflate() {
    let text = base64_simd::STANDARD.decode_to_vec("H4sIAAAAAAACA6uuBQBDv6ajAgAAAA==").unwrap();
    let sender = Sender::direct("A256GCM", KEY.as_bytes(), &mut UnwrapErr(SysRng)).with("zip", "\"DEF\"");
    check(&Sender { text, ..sender }.made(KEY), "zip-container", "gzip (RFC 1952)");
}
