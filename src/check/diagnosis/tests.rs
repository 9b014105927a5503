//! Each cause is found on the token that was made with it.

mod branches;

mod decryption;

use std::collections::BTreeSet;

use super::*;
use crate::check::policy::Policy;
use crate::check::{Given, run_with};
use crate::jose::jws::{self, Expectation, Outcome};
use crate::jose::key::detect::detect;
use crate::jose::key::{Curve, Key, generate, jwk, thumbprint};
use crate::jose::token::Token;
use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;

#[test]
fn each_cause_is_found_on_its_example() {
    let mut wrong = Vec::new();
    for cause in CAUSES {
        let made = (cause.example)(&mut UnwrapErr(SysRng));
        let token = Token::parse(&made.token);
        let keys = detect(&made.key, made.encoding);
        let outcome = jws::verify(&token, 0, &keys.keys, Expectation::default());
        let patient =
            Patient::of(&token, &keys, &made.key, None).map(|patient| patient.with_key_forms(&made.key_forms));
        let hits = patient.map(run).unwrap_or_default();
        let is_found = hits.iter().any(|hit| hit.cause == cause.id);
        let is_told = hits.iter().all(|hit| hit.message.starts_with("It verifies if "));
        if matches!(outcome, Outcome::Verified { .. }) || !is_found || !is_told || hits.len() > 1 {
            wrong.push((cause.id, hits));
        }
    }
    assert!(wrong.is_empty(), "verified, not found or too much found: {wrong:#?}");
}

/// Whoever pastes such a token is sent to the doctor.
#[test]
fn the_report_of_each_example_calls_for_a_doctor() {
    let states = CAUSES.iter().map(|cause| {
        let made = (cause.example)(&mut UnwrapErr(SysRng));
        let keys = detect(&made.key, made.encoding);
        let report = run_with(&Token::parse(&made.token), &Given::new(&keys, &Policy::default(), 1_795_000_000));
        (cause.id, report)
    });
    let silent: Vec<_> = states.filter(|(_, report)| !report.calls_for_a_doctor()).map(|(id, _)| id).collect();
    assert_eq!(silent, Vec::<&str>::new());
}

#[test]
fn a_signature_of_somebody_else_has_no_cause() {
    let random = &mut UnwrapErr(SysRng);
    let other = "another secret, that has 32 bytes or more";
    let [stranger, key] = [Made::ec(random), Made::ec(random)];
    let [strange, own] = [Made::ed25519(random), Made::ed25519(random)];
    let cases = [
        Made::hs256(b"a secret that nobody knows, with 32 bytes or more", other, random),
        Made::hs256(other.as_bytes(), &Made::public(&Made::rsa()), random),
        Made::changed("ES256", &stranger, |signature| signature, random).with_key(Made::public(&key)),
        Made::changed("EdDSA", &strange, |signature| signature, random).with_key(Made::public(&own)),
        Made::changed("RS256", &Made::rsa(), |signature| signature.iter().map(|byte| byte ^ 1).collect(), random),
        Made::changed("PS256", &Made::rsa(), |signature| signature.iter().map(|byte| byte ^ 1).collect(), random),
    ];
    for made in cases {
        let (token, keys) = (Token::parse(&made.token), detect(&made.key, made.encoding));
        let case = Case::of(&token, &keys, &made.key, None).unwrap();
        assert_eq!(found(&case), Vec::<&str>::new());
    }
}

/// Of an ECDSA signature the signer's key is one of two, which are told, but only when nothing else is found.
#[test]
fn the_signer_is_among_the_keys_that_are_told() {
    let random = &mut UnwrapErr(SysRng);
    for (alg, curve) in [("ES256", Curve::P256), ("ES384", Curve::P384), ("ES512", Curve::P521)] {
        let (key, other) = (generate::ec(curve, random), generate::ec(curve, random));
        let made = Made::signed(&format!(r#"{{"alg":"{alg}"}}"#), &key, alg, &Made::public(&other), random);
        let (token, keys) = (Token::parse(&made.token), detect(&made.key, made.encoding));
        let case = Case::of(&token, &keys, &made.key, None).unwrap();
        let mut hits = Hits::default();
        let cause = CAUSES.last().unwrap();
        (cause.probe)(&case, &mut hits);
        let told: Vec<String> = hits.into_messages().collect();
        let is_told = told.iter().any(|message| message.contains(&thumbprint::sha256(&key.material)));
        assert!(cause.id == "ecdsa-unknown-key" && cause.is_search && is_told, "{alg}: {told:?}");
    }
}

/// The causes that are found; the searches with public keys, which take long in a debug build, are left out.
fn found(case: &Case<'_>) -> Vec<&'static str> {
    let tried = CAUSES.iter().filter(|cause| case.is_hmac() || !cause.is_search);
    let found = tried.filter(|cause| {
        let mut hits = Hits::default();
        (cause.probe)(case, &mut hits);
        !hits.is_empty()
    });
    found.map(|cause| cause.id).collect()
}

/// Such a token has a good signature and is refused for another reason, so that no change is needed for it to hold.
#[test]
fn what_holds_as_it_is_has_no_cause() {
    let random = &mut UnwrapErr(SysRng);
    let header = |alg: &str| format!(r#"{{"alg":"{alg}","crit":["x"],"x":1}}"#);
    let (secret, ec) = (Key::secret(Made::SECRET.as_bytes()), Made::ec(random));
    let (okp, rsa) = (Made::ed25519(random), Made::rsa());
    for (alg, key) in [("HS256", &secret), ("ES256", &ec), ("EdDSA", &okp), ("RS256", &rsa), ("PS256", &rsa)] {
        let pasted = if alg == "HS256" { Made::SECRET.to_owned() } else { Made::public(key) };
        let made = Made::signed(&header(alg), key, alg, &pasted, random);
        let (token, keys) = (Token::parse(&made.token), detect(&made.key, made.encoding));
        assert!(matches!(jws::verify(&token, 0, &keys.keys, Expectation::default()), Outcome::Refused(_)), "{alg}");
        let case = Case::of(&token, &keys, &made.key, None).unwrap();
        assert_eq!(found(&case), Vec::<&str>::new(), "{alg}");
    }
}

#[test]
fn a_token_that_is_too_long_is_left_alone() {
    let claims = format!(r#"{{"x":"{}"}}"#, "x".repeat(1 << 20));
    let made = Made::over_input(b"", &Made::input(Made::HEADER, &claims));
    let (token, keys) = (Token::parse(&made.token), detect(&made.key, made.encoding));
    assert!(Case::of(&token, &keys, &made.key, None).is_none());
}

/// With many keys a cause takes several short steps, and the key that the token names comes first.
#[test]
fn each_key_has_its_turn() {
    let random = &mut UnwrapErr(SysRng);
    let key = Made::ec(random);
    let made = Made::changed("ES256", &key, |signature| der_of(&signature), random);
    let others: Vec<String> = (0..6).filter_map(|_| jwk::public_json(&Made::ec(random))).collect();
    let set = format!(r#"{{"keys":[{},{}]}}"#, others.join(","), jwk::public_json(&key).unwrap());
    let (token, keys) = (Token::parse(&made.token), detect(&set, made.encoding));
    let mut doctor = Doctor::default();
    let mut patient = Patient::of(&token, &keys, &set, None).unwrap();
    while doctor.step(&mut patient) {}
    assert!(matches!(doctor.hits(), [hit] if hit.cause == "ecdsa-der"), "{:?}", doctor.hits());
    assert!(doctor.steps() > doctor.tried(), "{} steps", doctor.steps());
}

/// R and S as ASN.1 has them; both are short enough for lengths of one byte.
fn der_of(signature: &[u8]) -> Vec<u8> {
    let integer = |bytes: &[u8]| {
        let bytes: Vec<u8> = bytes.iter().copied().skip_while(|byte| *byte == 0).collect();
        let sign = bytes.first().is_some_and(|first| first >> 7 == 1).then_some(0);
        let value: Vec<u8> = sign.into_iter().chain(bytes).collect();
        [&[2, value.len() as u8], value.as_slice()].concat()
    };
    let (r, s) = signature.split_at(32);
    let both = [integer(r), integer(s)].concat();
    [&[0x30, both.len() as u8], both.as_slice()].concat()
}

#[test]
fn causes_say_what_they_are() {
    let mut seen = BTreeSet::new();
    let signatures = CAUSES.iter().map(|cause| (cause.id, cause.summary, cause.fix));
    let decryptions = DECRYPTION_CAUSES.iter().map(|cause| (cause.id, cause.summary, cause.fix));
    for (id, summary, fix) in signatures.chain(decryptions) {
        assert!(seen.insert(id), "{id} stands twice");
        assert!(summary.chars().count() <= 100 && !summary.ends_with('.'), "{id}");
        assert!(!fix.is_empty() && !fix.ends_with('.'), "{id}");
    }
}
