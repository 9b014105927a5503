//! Single JWKs: what is wrong with each member, and where.

use super::{codes, only, read};
use crate::jose::error::Problem;
use crate::jose::key::{Form, Key, Private};
use crate::jose::span::Span;

const EC: &str = fixture!("p256.jwk.json");
const RSA: &str = fixture!("rsa.jwk.json");
const OKP: &str = fixture!("ed25519.jwk.json");
const AKP: &str = fixture!("ml-dsa-65.jwk.json");

/// The value of a member of a fixture.
fn value<'t>(jwk: &'t str, member: &str) -> &'t str {
    let rest = jwk.split(&format!("\"{member}\": \"")).nth(1).unwrap_or_default();
    rest.split('"').next().unwrap_or_default()
}

/// The fixture with a member's value replaced by some JSON.
fn with(jwk: &str, member: &str, json: &str) -> String {
    let old = format!("\"{member}\": \"{}\"", value(jwk, member));
    assert!(jwk.contains(&old), "{member}");
    jwk.replace(&old, &format!("\"{member}\": {json}"))
}

/// The fixture without a member.
fn without(jwk: &str, member: &str) -> String {
    with(jwk, member, "0").replace(&format!("\n  \"{member}\": 0,"), "").replace(&format!(",\n  \"{member}\": 0"), "")
}

/// The fixture with one more member in front.
fn and(jwk: &str, more: &str) -> String {
    jwk.replacen('{', &format!("{{{more},"), 1)
}

fn quoted(bytes: &[u8]) -> String {
    format!("\"{}\"", crate::jose::encoding::base64url::encode(bytes))
}

fn bytes(jwk: &str, member: &str) -> Vec<u8> {
    crate::jose::encoding::base64url::decode(value(jwk, member)).bytes
}

/// Unusable keys: no key comes out, and the one problem has this code, message part and place.
fn refused(text: &str, code: &str, word: &str, place: &str) {
    let keys = read(text);
    assert_eq!(keys.form, Form::Jwk, "{text}");
    assert!(keys.keys.is_empty(), "{text}");
    assert_eq!(codes(&keys), [code], "{text}");
    found(text, &keys.problems, word, place);
}

/// Keys that are read although something is wrong.
fn noted(text: &str, code: &str, word: &str, place: &str) -> Key {
    let keys = read(text);
    assert_eq!(codes(&keys), [code], "{text}");
    let key = only(text);
    found(text, &key.problems, word, place);
    key
}

fn found(text: &str, problems: &[Problem], word: &str, place: &str) {
    let problem = problems.first().expect("a problem");
    let message = problem.fault.message();
    assert!(message.contains(word), "{message}");
    assert_eq!(problem.span.slice(text), if place.is_empty() { text.trim() } else { place }, "{message}");
}

#[test]
fn refuses_missing_and_mistyped_members() {
    for (jwk, member) in [
        (EC, "crv"),
        (EC, "x"),
        (EC, "y"),
        (RSA, "n"),
        (RSA, "e"),
        (OKP, "crv"),
        (OKP, "x"),
        (AKP, "alg"),
        (AKP, "pub"),
    ] {
        refused(&without(jwk, member), "jwk-malformed", &format!("\"{member}\""), "");
        refused(&with(jwk, member, "17"), "jwk-malformed", "to be a string, but found a number", "17");
        refused(&with(jwk, member, "\"\""), "jwk-malformed", "it is empty", "\"\"");
    }
    refused("{\"kty\":\"oct\"}", "jwk-malformed", "expected \"k\"", "");
    refused("{\"kty\":\"oct\",\"k\":\"\"}", "jwk-malformed", "empty", "\"\"");
    refused("{\"kty\":\"oct\",\"k\":null}", "jwk-malformed", "null", "null");
    refused(&without(EC, "kty"), "jwk-malformed", "\"kty\"", "");
    refused(&with(EC, "kty", "1"), "jwk-malformed", "a number", "1");
}

#[test]
fn refuses_unknown_names_and_says_what_is_meant() {
    refused(&with(EC, "kty", "\"ec\""), "jwk-kty-unknown", "probably EC", "\"ec\"");
    refused(&with(RSA, "kty", "\"rsa\""), "jwk-kty-unknown", "probably RSA", "\"rsa\"");
    refused(&with(OKP, "kty", "\"EdDSA\""), "jwk-kty-unknown", "probably OKP", "\"EdDSA\"");
    refused(&with(EC, "kty", "\"XYZ\""), "jwk-kty-unknown", "found XYZ", "\"XYZ\"");
    refused(&with(EC, "crv", "\"prime256v1\""), "jwk-crv-unknown", "probably P-256", "\"prime256v1\"");
    refused(&with(EC, "crv", "\"p-256\""), "jwk-crv-unknown", "probably P-256", "\"p-256\"");
    refused(&with(OKP, "crv", "\"ed25519\""), "jwk-crv-unknown", "probably Ed25519", "\"ed25519\"");
    refused(&with(OKP, "crv", "\"P-256\""), "jwk-crv-unknown", "kty OKP", "\"P-256\"");
    refused(&with(AKP, "alg", "\"SLH-DSA-SHA2-128s\""), "jwk-alg-unknown", "SLH-DSA", "\"SLH-DSA-SHA2-128s\"");
}

#[test]
fn refuses_what_is_not_base64url_and_points_at_the_character() {
    let x = value(EC, "x");
    let long = |tail: &str| format!("\"{x}{tail}\"");
    refused(&with(EC, "x", &long("=")), "jwk-malformed", "padding", "=");
    refused(
        &with(EC, "x", &format!("\"+{}\"", x.get(1..).unwrap_or_default())),
        "jwk-malformed",
        "standard base64",
        "+",
    );
    refused(&with(EC, "x", &format!("\"{} \"", x)), "jwk-malformed", "white space", " ");
    refused(&with(EC, "x", &format!("\"*{x}\"")), "jwk-malformed", "* at byte 0", "*");
    // After an escape the offsets in text and value differ: the whole value is marked.
    refused(&with(EC, "x", "\"\\u002a\""), "jwk-malformed", "* at byte 0", "\"\\u002a\"");
}

#[test]
fn checks_lengths_and_explains_them() {
    let x = bytes(EC, "x");
    let short = quoted(x.get(1..).unwrap_or_default());
    refused(&with(EC, "x", &short), "jwk-malformed", "\"x\" has 31 bytes, P-256 needs 32", &short);
    let padded = quoted(&[&[0], x.as_slice()].concat());
    refused(
        &with(EC, "x", &padded),
        "jwk-malformed",
        "33 bytes, P-256 needs 32: a zero byte was put in front",
        &padded,
    );
    let hex: String = x.iter().map(|byte| format!("{byte:02x}")).collect();
    let digits = quoted(hex.as_bytes());
    refused(&with(EC, "x", &digits), "jwk-malformed", "hexadecimal", &digits);
    let okp = quoted(&bytes(OKP, "x")[..31]);
    refused(&with(OKP, "x", &okp), "jwk-malformed", "31 bytes, Ed25519 needs 32", &okp);
    let akp = quoted(&bytes(AKP, "pub")[1..]);
    refused(&with(AKP, "pub", &akp), "jwk-malformed", "1951 bytes, ML-DSA-65 needs 1952", &akp);
    let both = quoted(&[bytes(OKP, "d"), bytes(OKP, "x")].concat());
    assert!(noted(&with(OKP, "d", &both), "jwk-malformed", "seed and the public key", &both).private.is_none());
    let expanded = quoted(&[7; 4032]);
    assert!(noted(&with(AKP, "priv", &expanded), "jwk-malformed", "expanded", &expanded).private.is_none());
}

#[test]
fn refuses_points_off_the_curve_and_finds_the_cause() {
    let (x, y) = (value(EC, "x"), value(EC, "y"));
    let swapped = with(&with(EC, "x", &format!("\"{y}\"")), "y", &format!("\"{x}\""));
    refused(&swapped, "point-off-curve", "x and y exchanged", &format!("\"{y}\""));
    let reverse = |member| quoted(&bytes(EC, member).into_iter().rev().collect::<Vec<_>>());
    let little = with(&with(EC, "x", &reverse("x")), "y", &reverse("y"));
    refused(&little, "point-off-curve", "bytes of x and y reversed", &reverse("x"));
    refused(&with(EC, "crv", "\"secp256k1\""), "point-off-curve", "it is on P-256", &format!("\"{x}\""));
    let zero = quoted(&[0; 32]);
    refused(&with(&with(EC, "x", &zero), "y", &zero), "point-off-curve", "not on P-256", &zero);
    // RFC 8032 5.1.3: y = 2 has no x; the encoding of 1 is the neutral point.
    let off = quoted(&[&[2], [0; 31].as_slice()].concat());
    refused(&with(OKP, "x", &off), "point-off-curve", "Ed25519", &off);
    let neutral = quoted(&[&[1], [0; 31].as_slice()].concat());
    noted(&without(&with(OKP, "x", &neutral), "d"), "point-small-order", "small order", &neutral);
}

#[test]
fn checks_the_numbers_of_rsa() {
    let n = bytes(RSA, "n");
    let zeros = quoted(&[&[0], n.as_slice()].concat());
    noted(&with(RSA, "n", &zeros), "jwk-leading-zeros", "begins with 1 zero byte", &zeros);
    let public =
        ["d", "p", "q", "dp", "dq", "qi"].into_iter().fold(RSA.to_owned(), |jwk, member| without(&jwk, member));
    assert_eq!(codes(&read(&public)), Vec::<&str>::new());
    let even = quoted(&[n.get(..255).unwrap_or_default(), &[0]].concat());
    noted(&with(&public, "n", &even), "rsa-modulus-even", "even", &even);
    let small = quoted(n.get(..127).unwrap_or_default().iter().chain(&[1]).copied().collect::<Vec<_>>().as_slice());
    noted(&with(&public, "n", &small), "rsa-key-small", "found 1024", &small);
    let large = quoted(&[n.as_slice(); 9].concat().into_iter().chain([1]).collect::<Vec<_>>());
    noted(&with(&public, "n", &large), "rsa-key-large", "at most 16384", &large);
    for (e, code) in [
        (&[1][..], "rsa-exponent-one"),
        (&[0], "rsa-exponent-one"),
        (&[1, 0, 0], "rsa-exponent-even"),
        (&[1, 0, 0, 0, 1], "rsa-exponent-large"),
    ] {
        noted(&with(&public, "e", &quoted(e)), code, "exponent", &quoted(e));
    }
    assert_eq!(codes(&read(&with(&public, "e", "\"Aw\""))), Vec::<&str>::new());
}

#[test]
fn checks_private_members_against_public_ones() {
    let one = quoted(&[&[0; 31], [1].as_slice()].concat());
    noted(&with(EC, "d", &one), "key-pair-mismatch", "public part", &one);
    noted(&with(OKP, "d", &one), "key-pair-mismatch", "public part", &one);
    let zero = quoted(&[0; 32]);
    assert!(noted(&with(EC, "d", &zero), "scalar-out-of-range", "P-256", &zero).private.is_none());
    let (p, q) = (format!("\"{}\"", value(RSA, "p")), format!("\"{}\"", value(RSA, "q")));
    noted(&with(RSA, "p", &q), "key-pair-mismatch", "product", "");
    noted(&with(RSA, "d", &p), "key-pair-mismatch", "private exponent", "");
    noted(&with(RSA, "dp", &p), "key-pair-mismatch", "dp, dq or qi", "");
    noted(&without(&without(RSA, "dq"), "qi"), "jwk-malformed", "but dq, qi are missing", "");
    noted(&without(RSA, "d"), "jwk-malformed", "expected \"d\"", "");
    let only_d = ["p", "q", "dp", "dq", "qi"].into_iter().fold(RSA.to_owned(), |jwk, member| without(&jwk, member));
    assert_eq!(codes(&read(&only_d)), Vec::<&str>::new());
    assert!(matches!(only(&only_d).private, Some(Private::Rsa { primes, .. }) if primes.is_empty()));
}

#[test]
fn checks_what_the_key_is_for() {
    noted(&and(EC, "\"alg\":\"RS256\""), "jwk-alg-mismatch", "RS256, which no EC P-256", "\"RS256\"");
    noted(&and(EC, "\"alg\":\"ES384\""), "jwk-alg-mismatch", "ES384", "\"ES384\"");
    noted(&and(OKP, "\"alg\":\"ECDH-ES\""), "jwk-alg-mismatch", "Ed25519", "\"ECDH-ES\"");
    noted(&and(EC, "\"alg\":\"es256\""), "jwk-alg-unknown", "probably ES256", "\"es256\"");
    noted(&and(EC, "\"key_ops\":[\"sign\",\"verify\",\"sign\"]"), "jwk-key-ops-duplicate", "sign twice", "\"sign\"");
    noted(&and(EC, "\"use\":\"enc\",\"key_ops\":[\"sign\"]"), "jwk-use-conflict", "contradict", "[\"sign\"]");
    for (member, json) in [("alg", "1"), ("use", "[]"), ("kid", "7"), ("key_ops", "\"sign\""), ("key_ops", "[1]")] {
        let keys = read(&and(EC, &format!("\"{member}\":{json}")));
        assert_eq!((codes(&keys), keys.keys.len()), (vec!["jwk-malformed"], 1), "{member}");
    }
    for more in [
        "\"alg\":\"ES256\"",
        "\"alg\":\"ECDH-ES+A128KW\"",
        "\"use\":\"sig\",\"key_ops\":[\"sign\"]",
        "\"ext\":true,\"iat\":1",
    ] {
        let text = and(EC, more);
        assert!(only(&text).first_error().is_none(), "{text}");
    }
    let key = only(&and(EC, "\"kid\":\"a\",\"use\":\"sig\",\"alg\":\"ES256\",\"key_ops\":[\"sign\",\"verify\"]"));
    assert_eq!((key.kid.as_deref(), key.usage.as_deref(), key.alg.as_deref()), (Some("a"), Some("sig"), Some("ES256")));
    assert_eq!(key.key_ops, ["sign", "verify"]);
}

#[test]
fn checks_certificates_against_the_key() {
    let jwk = fixture!("rsa-x5c.jwk.json");
    assert_eq!(codes(&read(jwk)), Vec::<&str>::new());
    let other = with(jwk, "e", "\"Aw\"");
    assert_eq!(codes(&read(&other)), ["jwk-x5c-mismatch"]);
    let wrong = with(jwk, "x5t#S256", &quoted(&[0; 32]));
    noted(&wrong, "jwk-x5t-mismatch", "thumbprint", &quoted(&[0; 32]));
    let broken = jwk.replacen("\"x5c\": [", "\"x5c\": [\"AAAA\",", 1);
    assert_eq!(codes(&read(&broken)), ["jwk-x5c-unreadable"]);
}

#[test]
fn duplicate_members_and_broken_json_are_told() {
    let twice = and(EC, "\"x\":\"AAAA\"");
    let keys = read(&twice);
    assert_eq!((codes(&keys), keys.keys.len()), (vec!["duplicate-member"], 1));
    let cut = EC.trim().trim_end_matches('}');
    let keys = read(cut);
    assert_eq!((keys.form, codes(&keys)), (Form::Jwk, vec!["key-parse"]));
    assert_eq!(keys.problems.first().map(|problem| problem.span), Some(Span::at(cut.trim_end().len())));
}
