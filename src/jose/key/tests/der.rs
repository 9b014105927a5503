//! Every structure and every algorithm, strict PEM: the right key, no mend, nothing wrong.

use super::{codes, faults, only, read};
use crate::jose::key::{Form, KeyFault, Source};

#[test]
fn reads_every_structure_and_finds_the_same_key_in_its_jwk() {
    let rsa = fixture!("rsa.jwk.json");
    let (p256, p384) = (fixture!("p256.jwk.json"), fixture!("p384.jwk.json"));
    let (p521, k256) = (fixture!("p521.jwk.json"), fixture!("k256.jwk.json"));
    let cases = [
        (fixture!("rsa.pkcs8.pem"), Source::Pkcs8, rsa),
        (fixture!("rsa.pkcs1.pem"), Source::Pkcs1Private, rsa),
        (fixture!("rsa.spki.pem"), Source::Spki, rsa),
        (fixture!("rsa.pkcs1-public.pem"), Source::Pkcs1Public, rsa),
        (fixture!("rsa.crt.pem"), Source::X509, rsa),
        (fixture!("p256.pkcs8.pem"), Source::Pkcs8, p256),
        (fixture!("p256.sec1.pem"), Source::Sec1, p256),
        (fixture!("p256.sec1-no-public.pem"), Source::Sec1, p256),
        (fixture!("p256.spki.pem"), Source::Spki, p256),
        (fixture!("p256.spki-compressed.pem"), Source::Spki, p256),
        (fixture!("p384.pkcs8.pem"), Source::Pkcs8, p384),
        (fixture!("p384.sec1.pem"), Source::Sec1, p384),
        (fixture!("p384.spki.pem"), Source::Spki, p384),
        (fixture!("p384.spki-compressed.pem"), Source::Spki, p384),
        (fixture!("p521.pkcs8.pem"), Source::Pkcs8, p521),
        (fixture!("p521.sec1.pem"), Source::Sec1, p521),
        (fixture!("p521.spki.pem"), Source::Spki, p521),
        (fixture!("p521.spki-compressed.pem"), Source::Spki, p521),
        (fixture!("k256.pkcs8.pem"), Source::Pkcs8, k256),
        (fixture!("k256.sec1.pem"), Source::Sec1, k256),
        (fixture!("k256.spki.pem"), Source::Spki, k256),
        (fixture!("k256.spki-compressed.pem"), Source::Spki, k256),
        (fixture!("ed25519.pkcs8.pem"), Source::Pkcs8, fixture!("ed25519.jwk.json")),
        (fixture!("ed25519.spki.pem"), Source::Spki, fixture!("ed25519.jwk.json")),
        (fixture!("rfc8410-10.3.pkcs8.pem"), Source::Pkcs8, fixture!("rfc8410-10.3.pkcs8.pem")),
        (fixture!("ed448-v2.pkcs8.pem"), Source::Pkcs8, fixture!("ed448.jwk.json")),
        (fixture!("x25519-v2.pkcs8.pem"), Source::Pkcs8, fixture!("x25519.jwk.json")),
        (fixture!("x448-v2.pkcs8.pem"), Source::Pkcs8, fixture!("x448.jwk.json")),
        (fixture!("ml-dsa-65-v2.pkcs8.pem"), Source::Pkcs8, fixture!("ml-dsa-65.jwk.json")),
        (fixture!("ed448.spki.pem"), Source::Spki, fixture!("ed448.jwk.json")),
        (fixture!("x25519.spki.pem"), Source::Spki, fixture!("x25519.jwk.json")),
        (fixture!("x448.spki.pem"), Source::Spki, fixture!("x448.jwk.json")),
        (fixture!("ml-dsa-65.spki.pem"), Source::Spki, fixture!("ml-dsa-65.jwk.json")),
    ];
    for (pem, source, jwk) in cases {
        let keys = read(pem);
        assert_eq!((keys.form, keys.mends.len()), (Form::Pem, 0), "{pem}");
        assert_eq!(codes(&keys), Vec::<&str>::new(), "{pem}");
        let (key, jwk) = (only(pem), only(jwk));
        assert_eq!(key.source, source, "{pem}");
        assert!(key.material == jwk.material, "{pem}");
        let private = matches!(source, Source::Pkcs1Private | Source::Pkcs8 | Source::Sec1);
        assert_eq!(key.private.is_some(), private, "{pem}");
        assert!(!private || key.private == jwk.private, "{pem}");
        assert_eq!(faults(&key.problems).contains(&KeyFault::PrivateKey), private, "{pem}");
    }
}

#[test]
fn names_what_it_recognises_but_cannot_use() {
    let cases = [
        (fixture!("dsa.spki.pem"), "key-algorithm-unsupported", "DSA (1.2.840.10040.4.1)"),
        (fixture!("dsa.traditional.pem"), "key-format-unsupported", "DSA private key"),
        (fixture!("p224.spki.pem"), "curve-unsupported", "P-224 (1.3.132.0.33)"),
        (fixture!("brainpool.spki.pem"), "curve-unsupported", "brainpoolP256r1 (1.3.36.3.3.2.8.1.1.7)"),
        (fixture!("p256-explicit.spki.pem"), "curve-explicit", "written out"),
        (fixture!("p256-explicit.sec1.pem"), "curve-explicit", "written out"),
        (fixture!("p256-encrypted.pkcs8.pem"), "key-encrypted", "PBES2"),
        (fixture!("p256-encrypted.sec1.pem"), "key-encrypted", "AES-128-CBC"),
        (fixture!("rsa.p7b.pem"), "key-format-unsupported", "PKCS#7"),
        (fixture!("p256.p12.base64"), "key-format-unsupported", "PKCS#12"),
        (fixture!("openssh-private.pem"), "key-format-unsupported", "OpenSSH private key"),
        (fixture!("ssh2-public.txt"), "key-format-unsupported", "OpenSSH key"),
    ];
    for (text, code, word) in cases {
        let keys = read(text);
        assert!(keys.keys.is_empty(), "{text}");
        assert_eq!(codes(&keys), [code], "{text}");
        let message = keys.problems.first().map(|problem| problem.fault.message()).unwrap_or_default();
        assert!(message.contains(word), "{message}");
    }
}

#[test]
fn notes_what_is_special_about_a_key() {
    let cases = [
        (fixture!("rsa-pss.spki.pem"), "key-pss-only"),
        (fixture!("rsa-pss.pkcs8.pem"), "key-pss-only"),
        (fixture!("rsa-1024.spki.pem"), "rsa-key-small"),
        (fixture!("rsa-512.spki.pem"), "rsa-key-small"),
        (fixture!("leaf.csr.pem"), "key-from-request"),
        (fixture!("p256-with-parameters.pem"), "pem-block-ignored"),
    ];
    for (text, code) in cases {
        let keys = read(text);
        assert_eq!(keys.keys.len(), 1, "{text}");
        assert!(keys.all_problems().any(|problem| problem.fault.code() == code), "{text}");
        assert!(keys.mends.is_empty(), "{text}");
    }
    assert!(read(fixture!("rsa-1024.spki.pem")).first_error().is_none());
    assert!(read(fixture!("rsa-512.spki.pem")).first_error().is_some());
}

#[test]
fn reads_rsa_keys_of_three_primes() {
    let key = only(fixture!("rsa-3-primes.pkcs8.pem"));
    assert!(key.first_error().is_none(), "{:?}", key.problems);
    assert!(matches!(key.private, Some(crate::jose::key::Private::Rsa { primes, .. }) if primes.len() == 3));
}

#[test]
fn says_where_der_breaks() {
    let damaged = |from: &str, to: &str| fixture!("p256.spki.pem").replacen(from, to, 1);
    // Another algorithm, another tag, a length beyond the end.
    for (from, to, code) in [
        ("KoZIzj0CAQ", "KoZIzj0CAg", "key-algorithm-unsupported"),
        ("zj0DAQcD", "zj0DAQcE", "key-parse"),
        ("AQcDQgAE", "AQcDQwAE", "key-parse"),
        ("AQcDQgAE", "AQcDQgAF", "key-parse"),
    ] {
        let text = damaged(from, to);
        assert_ne!(text, fixture!("p256.spki.pem"));
        assert_eq!(codes(&read(&text)), [code], "{to}");
    }
    let keys = read(&damaged("AQcDQgAE", "AQcDQwAE"));
    let [problem] = keys.problems.as_slice() else { panic!("{:?}", keys.problems) };
    let offset = fixture!("p256.spki.pem").find("QgAE").unwrap_or_default();
    assert!((offset - 4..offset + 4).contains(&problem.span.start), "{:?} {offset}", problem.span);
}

#[test]
fn tells_what_is_missing_too_long_or_too_short() {
    let (p256, ed25519) = (bytes(fixture!("p256.spki.pem")), bytes(fixture!("ed25519.spki.pem")));
    let longer = [p256.as_slice(), &[5, 0]].concat();
    let keys = read(&pem("PUBLIC KEY", &longer));
    assert_eq!((codes(&keys), keys.keys.len()), (vec!["key-trailing-data"], 1));

    // The SEC1 key inside PKCS#8 does not name its curve.
    let pkcs8 = bytes(fixture!("p256.pkcs8.pem"));
    let inner = pkcs8.windows(4).position(|window| window == [0x04, 0x6d, 0x30, 0x6b]).unwrap_or_default() + 2;
    let keys = read(&pem("EC PRIVATE KEY", &pkcs8[inner..]));
    assert_eq!(faults(&keys.problems), [KeyFault::CurveMissing]);

    // One byte less of the key, lengths corrected.
    let mut short = ed25519.clone();
    short.pop();
    (short[1], short[10]) = (short[1] - 1, short[10] - 1);
    let keys = read(&pem("PUBLIC KEY", &short));
    let message = keys.problems.first().map(|problem| problem.fault.message()).unwrap_or_default();
    assert_eq!(message, "expected 32 bytes for a public key of Ed25519, but found 31");

    // The point at infinity is the single byte 0.
    let infinity = [&[0x30, 0x19], &p256[2..23], &[0x03, 0x02, 0x00, 0x00]].concat();
    let keys = read(&pem("PUBLIC KEY", &infinity));
    assert_eq!(faults(&keys.problems), [KeyFault::PointAtInfinity]);
}

/// The DER of a fixture.
fn bytes(pem: &str) -> Vec<u8> {
    pem_rfc7468::decode_vec(pem.as_bytes()).unwrap_or_default().1
}

fn pem(label: &str, der: &[u8]) -> String {
    pem_rfc7468::encode_string(label, pem_rfc7468::LineEnding::LF, der).unwrap_or_default()
}

#[test]
fn checks_that_the_halves_of_a_pair_belong_together() {
    let cases = [
        // One bit of the private number, then one of the public point.
        (fixture!("p256.sec1.pem"), "IC/bti", "IC/btj", "key-pair-mismatch"),
        (fixture!("rfc8410-10.3.pkcs8.pem"), "gSEAGb9E", "gSEAGb9F", "key-pair-mismatch"),
        (fixture!("p256.sec1.pem"), "r/tDZHAY", "r/tDZHAZ", "point-off-curve"),
    ];
    for (text, from, to, code) in cases {
        let changed = text.replacen(from, to, 1);
        assert_ne!(changed, text);
        assert_eq!(codes(&read(&changed)), [code], "{to}");
    }
    let rsa = fixture!("rsa.pkcs1.pem");
    let lines: Vec<&str> = rsa.lines().collect();
    let last = lines.len() - 2;
    // The last line is the end of the coefficient; one in the middle is of the private exponent or a prime.
    for at in [10, 16, last] {
        let mut lines: Vec<String> = lines.iter().map(|line| (*line).to_owned()).collect();
        let changed: String = lines[at].chars().enumerate().map(|(n, c)| if n == 2 { other(c) } else { c }).collect();
        lines[at] = changed;
        assert_eq!(codes(&read(&lines.join("\n"))), ["key-pair-mismatch"], "line {at}");
    }
}

/// Another letter of the base64 alphabet.
fn other(letter: char) -> char {
    if letter == 'A' { 'B' } else { 'A' }
}
