//! What is made verifies; what cannot be made is told with its place.

use super::*;
use crate::check::report::Signature;
use crate::check::{Input, run};
use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;

const SECRET: &str = "a secret that is long enough for HS256";
const PEM: &str = include_str!("../../../tests/fixtures/keys/p256.pkcs8.pem");
const PUBLIC: &str = include_str!("../../../tests/fixtures/keys/p256.spki.pem");

fn made(header: &str, payload: &str, key: &str) -> Built {
    build(&Build { header, payload, key, ..Build::default() }, &mut UnwrapErr(SysRng))
}

fn insisted(header: &str, payload: &str, key: &str) -> Built {
    build(&Build { header, payload, key, allow_unsafe: true, ..Build::default() }, &mut UnwrapErr(SysRng))
}

fn codes(built: &Built) -> Vec<&str> {
    built.findings.iter().map(|finding| finding.code.as_str()).collect()
}

#[test]
fn texts_become_part_of_the_token_byte_for_byte() {
    let (header, payload) = ("{ \"typ\":\"JWT\",\n\"alg\" : \"HS256\" }", "{\"n\": 1.0e2,\r\n \"a\":1}  ");
    let built = made(header, payload, SECRET);
    let token = crate::jose::token::Token::parse(&built.token);
    assert_eq!(token.protected_header().unwrap().document.text(), header);
    assert_eq!(token.payload.unwrap().document.text(), payload);
    assert!(built.findings.is_empty() && !built.is_unsafe, "{:?}", built.findings);
}

#[test]
fn what_is_made_verifies_with_the_public_half() {
    let built = made(r#"{"alg":"ES256"}"#, "{}", PEM);
    let report = run(&Input { token: &built.token, key: PUBLIC, ..Input::default() });
    assert!(matches!(report.signature.state, Signature::Verified(_)), "{:?}", report.signature);
}

#[test]
fn an_unencoded_payload_verifies_too() {
    let built = made(r#"{"alg":"HS256","b64":false,"crit":["b64"]}"#, "$02", SECRET);
    assert!(built.token.contains(".$02."), "{}", built.token);
    let report = run(&Input { token: &built.token, key: SECRET, ..Input::default() });
    assert!(matches!(report.signature.state, Signature::Verified(_)), "{:?}", report.signature);
    let dotted = made(r#"{"alg":"HS256","b64":false,"crit":["b64"]}"#, "$0.2", SECRET);
    assert_eq!((dotted.token.as_str(), codes(&dotted).contains(&"b64-payload-character")), ("", true));
    assert!(dotted.findings.iter().any(|finding| finding.place == Place::Payload && finding.span == Span::new(2, 3)));
}

#[test]
fn what_stops_it_is_told_with_its_place() {
    for (header, key, code, place) in [
        ("", SECRET, "json-header", Place::Header),
        ("{\"alg\":\"HS256\"", SECRET, "json-header", Place::Header),
        ("[]", SECRET, "json-header", Place::Header),
        ("{}", SECRET, "alg-missing", Place::Header),
        ("{\"alg\":7}", SECRET, "header-type", Place::Header),
        ("{\"alg\":\"HS257\"}", SECRET, "alg-unsupported", Place::Header),
        ("{\"alg\":\"ES256\"}", PUBLIC, "key-not-private", Place::Key),
        ("{\"alg\":\"RS256\"}", PEM, "key-type-mismatch", Place::Key),
        ("{\"alg\":\"HS256\"}", "", "key-missing", Place::Key),
    ] {
        let built = made(header, "{}", key);
        assert!(built.token.is_empty() && !built.is_unsafe, "{header}");
        let finding = built.findings.iter().find(|finding| finding.code == code);
        assert_eq!(finding.map(|finding| finding.place), Some(place), "{header} {:?}", built.findings);
    }
}

#[test]
fn flaws_of_the_payload_are_told_and_stop_nothing() {
    for (payload, code) in
        [("{\"a\":1,\"a\":2}", "duplicate-member"), ("{\"a\":", "json-payload"), ("text", "json-payload")]
    {
        let built = made(r#"{"alg":"HS256"}"#, payload, SECRET);
        assert!(!built.token.is_empty() && codes(&built).contains(&code), "{payload} {:?}", built.findings);
    }
}

#[test]
fn unsafe_choices_need_insisting() {
    for (header, key, code) in [
        (r#"{"alg":"none"}"#, "", "alg-none"),
        (r#"{"alg":"HS256"}"#, "short", "secret-too-short"),
        (r#"{"alg":"HS512"}"#, SECRET, "secret-too-short"),
    ] {
        let built = made(header, "{}", key);
        assert_eq!((built.token.as_str(), built.is_unsafe), ("", true), "{header}");
        assert!(codes(&built).contains(&code), "{header} {:?}", built.findings);
        let built = insisted(header, "{}", key);
        assert_eq!((built.token.is_empty(), built.is_unsafe), (false, false), "{header} {:?}", built.findings);
        assert!(codes(&built).contains(&code), "{header}: what is unsafe stays told");
    }
    assert!(insisted(r#"{"alg":"none"}"#, "{}", "").token.ends_with('.'));
}

#[test]
fn a_small_rsa_key_is_an_unsafe_choice_and_told_once() {
    let key = include_str!("../../../tests/fixtures/keys/rsa-1024.spki.pem");
    let header = r#"{"alg":"RSA-OAEP-256","enc":"A128GCM"}"#;
    let built = made(header, "{}", key);
    assert_eq!((built.token.as_str(), built.is_unsafe), ("", true));
    assert_eq!(codes(&built), ["rsa-key-small"]);
    assert!(!insisted(header, "{}", key).token.is_empty());
}

/// A short secret beside the key that signs is no choice of the person's.
#[test]
fn only_the_key_that_is_used_can_be_too_weak() {
    let private = include_str!("../../../tests/fixtures/keys/ed25519.jwk.json");
    let set = format!(r#"{{"keys":[{{"kty":"oct","k":"c2hvcnQ"}},{private}]}}"#);
    let built = made(r#"{"alg":"Ed25519"}"#, "{}", &set);
    assert!(!built.token.is_empty() && !built.is_unsafe, "{:?}", built.findings);
    let built = made(r#"{"alg":"HS256"}"#, "{}", &set);
    assert!(built.is_unsafe && codes(&built).contains(&"secret-too-short"), "{:?}", built.findings);
}

#[test]
fn a_name_that_cannot_sign_is_explained() {
    for (alg, word) in [("ESP256", "COSE"), ("A128KW", "cannot sign"), ("hs256", "HS256")] {
        let built = made(&format!(r#"{{"alg":"{alg}"}}"#), "{}", SECRET);
        assert!(built.findings.iter().any(|finding| finding.message.contains(word)), "{alg} {:?}", built.findings);
    }
}

#[test]
fn with_enc_in_the_header_it_is_encrypted_and_can_be_read_again() {
    for (header, key) in [
        (r#"{"alg":"ECDH-ES+A128KW","enc":"A256GCM"}"#, PEM),
        (r#"{"alg":"PBES2-HS256+A128KW","enc":"A128CBC-HS256","p2c":1000}"#, SECRET),
    ] {
        let built = made(header, "{\"a\":1}", key);
        let report = run(&Input { token: &built.token, key, ..Input::default() });
        let decryption = report.decryption.expect("it is encrypted");
        assert_eq!(decryption.plaintext.map(|tree| tree.raw.clone()).as_deref(), Some("{\"a\":1}"), "{header}");
    }
    let built = made(r#"{"alg":"A128KW","enc":"A256GCM"}"#, "{}", SECRET);
    assert!(built.token.is_empty() && built.findings.iter().any(|finding| finding.place == Place::Key));
    let built = made(r#"{"alg":"A128KW","enc":"A257GCM"}"#, "{}", SECRET);
    assert!(built.token.is_empty() && !built.findings.is_empty(), "{:?}", built.findings);
    assert!(made(r#"{"alg":"RSA1_5","enc":"A256GCM"}"#, "{}", PEM).is_unsafe);
}
