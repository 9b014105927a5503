//! Key sets.

use super::{codes, read};
use crate::jose::key::{Form, KeyFault, Source};

const SET: &str = fixture!("set.jwks.json");

#[test]
fn reads_what_can_be_used_and_reports_the_rest() {
    let keys = read(SET);
    assert_eq!(keys.form, Form::Jwks);
    assert_eq!(codes(&keys), ["jwks-key-skipped"]);
    let kids: Vec<_> = keys.keys.iter().map(|key| key.kid.clone().unwrap_or_default()).collect();
    assert_eq!(kids, ["rsa", "ec", "secret"]);
    assert!(keys.keys.iter().all(|key| key.source == Source::Jwks));
    let problem = keys.problems.first().expect("a problem");
    assert_eq!(
        problem.fault.message(),
        "key 3 (kid unknown) of the set is left out: expected \"kty\" RSA, EC, OKP, oct or AKP, but found NEW"
    );
    assert_eq!(problem.span.slice(SET), "\"NEW\"");
    assert!(keys.first_error().is_none());
}

#[test]
fn a_set_without_a_usable_key_is_an_error() {
    let cases = [
        ("{\"keys\":[]}", vec!["jwks-empty"]),
        ("{\"keys\":[{}]}", vec!["jwks-empty", "jwks-key-skipped"]),
        ("{\"keys\":[17, {\"kty\":\"X\"}]}", vec!["jwks-empty", "jwks-key-skipped", "jwks-key-skipped"]),
        ("{\"keys\":{}}", vec!["jwk-malformed"]),
        ("{\"keys\":null}", vec!["jwk-malformed"]),
    ];
    for (text, expected) in cases {
        let keys = read(text);
        assert_eq!((keys.form, codes(&keys), keys.keys.len()), (Form::Jwks, expected, 0), "{text}");
        assert!(keys.first_error().is_some(), "{text}");
    }
}

#[test]
fn tells_duplicates() {
    let same_kid = SET.replace("\"kid\": \"ec\"", "\"kid\": \"secret\"");
    // RFC 7517 4.5: allowed, since the types differ.
    assert_eq!(codes(&read(&same_kid)), ["jwks-key-skipped"]);
    let rsa = fixture!("rsa-x5c.jwk.json").replace("with-certificate", "rsa");
    let twice = SET.replacen("\"keys\": [", &format!("\"keys\": [{rsa},"), 1);
    let keys = read(&twice);
    assert_eq!(codes(&keys), ["jwks-key-skipped", "kid-duplicate"]);
    let second = KeyFault::KeyDuplicate { first: 0, second: 1 };
    assert!(super::faults(&keys.problems).contains(&second));
    let kid = keys.problems.iter().find(|problem| problem.fault.code() == "kid-duplicate").expect("a problem");
    assert_eq!(kid.span.slice(&twice), "\"rsa\"");
}

#[test]
fn reads_a_bare_array() {
    let keys = read(&format!("[{},{}]", fixture!("p256.jwk.json"), fixture!("ed25519.jwk.json")));
    assert_eq!((keys.form, keys.keys.len(), codes(&keys)), (Form::Jwks, 2, vec!["jwks-bare-array"]));
}
