//! Every target writes every policy, and no text of a person leaves its quotes.

use super::quote::Language;
use super::{TARGETS, Target, json, write};
use crate::check::policy::Policy;
use crate::jose::key::detect::{SecretEncoding, detect};

const HOSTILE: &str = "a\"b'c\\d\ne${f}#{g}\u{2028}*/h`i\u{202e}\u{1f511}\0\r%{j}<!--";

fn policy() -> Policy {
    let text = || HOSTILE.to_owned();
    Policy {
        issuers: vec![text(), "https://b".into()],
        audiences: vec![text(), "b".into()],
        subject: Some(text()),
        typ: Some(text()),
        required: vec![text(), "exp".into()],
        max_age: Some(3600),
        leeway: 7,
        key_binding_nonce: Some(text()),
        ..Policy::default()
    }
}

#[test]
fn every_target_is_found_by_its_name_and_has_a_file() {
    for target in TARGETS {
        assert!(Target::of(target.id).is_some_and(|found| found.id == target.id && !found.file.is_empty()));
        assert_eq!(TARGETS.iter().filter(|other| other.id == target.id).count(), 1);
    }
}

#[test]
fn no_key_and_no_hostile_text_is_written_as_it_is() {
    let secret = "a secret that must not be there";
    for target in TARGETS {
        let code = write(target, &policy(), &detect(secret, SecretEncoding::Utf8), SecretEncoding::Utf8).unwrap();
        assert!(!code.contains(secret), "{}", target.id);
        assert!(code.chars().all(|character| matches!(character, '\n' | '\t' | ' '..='~')), "{code}");
        assert!(!code.contains(HOSTILE) && !code.contains("a\"b"), "{code}");
        assert!(code.contains("https://b"), "{code}");
    }
}

#[test]
fn a_literal_holds_whatever_is_put_into_it() {
    let check =
        |language: Language, expected: &str| assert_eq!(language.quote("\"\\\n\0#{a}$b\u{2028}\u{1f511}"), expected);
    check(Language::JavaScript, r#""\"\\\n\u0000#{a}$b\u2028\ud83d\udd11""#);
    check(Language::Java, r#""\"\\\n\000#{a}$b\u2028\ud83d\udd11""#);
    check(Language::Python, r#""\"\\\n\u0000#{a}$b\u2028\U0001f511""#);
    check(Language::Rust, r#""\"\\\n\u{0}#{a}$b\u{2028}\u{1f511}""#);
    check(Language::Ruby, r#""\"\\\n\u{0}\#{a}$b\u{2028}\u{1f511}""#);
    check(Language::Php, r#""\"\\\n\u{0}#{a}\$b\u{2028}\u{1f511}""#);
}

#[test]
fn without_a_key_and_an_algorithm_it_asks() {
    let nothing = detect("", SecretEncoding::Utf8);
    for target in TARGETS {
        assert!(write(target, &Policy::default(), &nothing, SecretEncoding::Utf8).is_err());
    }
}

#[test]
fn every_part_of_a_policy_is_written() {
    let policy = Policy {
        issuers: vec!["https://issuer.one".into(), "https://issuer.two".into()],
        audiences: vec!["audience-one".into(), "audience-two".into()],
        subject: Some("the-subject".into()),
        typ: Some("at+jwt".into()),
        required: vec!["scope".into(), "client_id".into()],
        max_age: Some(7654),
        algorithms: Some(vec!["HS384".into(), "RS256".into(), "ES384".into()]),
        leeway: 43,
        ..Policy::default()
    };
    let values = [
        "https://issuer.one",
        "https://issuer.two",
        "audience-one",
        "audience-two",
        "the-subject",
        "at+jwt",
        "scope",
        "client_id",
        "7654",
        "43",
    ];
    let rsa = include_str!("../../../tests/fixtures/keys/rsa.jwk.json");
    for target in TARGETS {
        for (key, alg) in [("secret", "384"), (rsa, "256")] {
            let code = write(target, &policy, &detect(key, SecretEncoding::Utf8), SecretEncoding::Utf8).unwrap();
            for value in values.into_iter().chain([alg]) {
                assert!(code.contains(value), "{}: {value} is not in\n{code}", target.id);
            }
            let open = write(target, &Policy::default(), &detect(key, SecretEncoding::Utf8), SecretEncoding::Utf8);
            assert!(open.is_ok_and(|open| !values.iter().any(|value| value.len() > 4 && open.contains(value))));
        }
    }
}

#[test]
fn what_is_written_as_json_is_read_back() {
    for policy in [Policy::default(), policy(), Policy { algorithms: Some(Vec::new()), leeway: 0, ..policy() }] {
        let read = json::read(&json::write(&policy)).unwrap();
        assert_eq!(read, Policy { time_chosen: policy.leeway != 0, ..policy });
    }
}

#[test]
fn json_that_is_no_policy_says_where() {
    let check = |text: &str, expected: &str| assert_eq!(json::read(text).unwrap_err(), expected);
    check("{\n  \"issuer\": 7\n}", "line 2, column 13: expected a list of strings as issuer, but found a number");
    check("{\"iss\": \"a\"}", "line 1, column 2: expected a member of a policy, but found iss");
    check("{\"maxTokenAge\": -1}", "line 1, column 17: expected a whole number of seconds, 0 or more, as maxTokenAge");
    check("[]", "line 1, column 1: expected an object with the members of a policy");
    check("{\"typ\": }", "line 1, column 9: expected a value, but found }");
}
