//! Each rule is for its bad example and for no other rule's good one.

mod providers;

use std::collections::BTreeSet;

use super::*;
use crate::check::policy::Policy;
use crate::check::{Given, run_with};
use crate::jose::key::detect::{SecretEncoding, detect};
use crate::jose::token::Token;
use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;

/// The names of the rules that are for a token.
pub(super) fn rules_for(example: &Example) -> BTreeSet<String> {
    let (token, key) = example.texts(&mut UnwrapErr(SysRng));
    rules_for_texts(&token, &key)
}

/// The same for texts as they are pasted.
pub(in crate::check::audit) fn rules_for_texts(token: &str, key: &str) -> BTreeSet<String> {
    let keys = detect(key, SecretEncoding::Utf8);
    let policy = Policy::default();
    let report = run_with(&Token::parse(token), &Given::new(&keys, &policy, Example::NOW));
    report.findings.into_iter().filter_map(|finding| finding.rule).map(String::from).collect()
}

#[test]
fn the_bad_example_of_a_rule_is_for_it_alone() {
    let wrong = RULES.iter().map(|rule| (rule.id, rules_for(&rule.page.bad)));
    let wrong: Vec<_> = wrong.filter(|(id, found)| *found != BTreeSet::from([(*id).to_owned()])).collect();
    assert!(wrong.is_empty(), "rules for the bad example of each: {wrong:#?}");
}

#[test]
fn the_good_example_of_a_rule_is_for_none() {
    let wrong = RULES.iter().map(|rule| (rule.id, rules_for(&rule.page.good)));
    let wrong: Vec<_> = wrong.filter(|(_, found)| !found.is_empty()).collect();
    assert!(wrong.is_empty(), "rules for the good example of each: {wrong:#?}");
}

#[test]
fn rules_say_what_they_are() {
    let mut seen = BTreeSet::new();
    for rule in RULES {
        assert!(seen.insert(rule.id), "{} stands twice", rule.id);
        assert!(
            rule.id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-'),
            "{}",
            rule.id
        );
        assert!(rule.summary.chars().count() <= 100 && !rule.summary.ends_with('.'), "{}: {}", rule.id, rule.summary);
        assert!(rule.page.why.ends_with('.') && rule.page.why.chars().count() >= 60, "{}: {}", rule.id, rule.page.why);
        assert!(!rule.fix.is_empty() && !rule.fix.ends_with('.'), "{}: {}", rule.id, rule.fix);
        assert!(!rule.page.sources.is_empty(), "{}", rule.id);
        let words = rule.page.how.split_whitespace().count();
        assert!((45..=75).contains(&words) && rule.page.how.ends_with('.'), "{}: {words} words", rule.id);
        for text in [rule.summary, rule.page.why, rule.page.how, rule.fix] {
            assert!(text == text.trim() && !text.contains("  ") && !text.contains('\n'), "{}: {text}", rule.id);
        }
    }
}

/// Sets as providers publish them: without `alg` and with a certificate; with a key for encryption; certificates by name.
#[test]
fn sets_of_providers_stay_silent() {
    use example::signed::{CERTIFICATE, chain, ec_key, set, signed, with_members};
    let random = &mut UnwrapErr(SysRng);
    let with_certificate = |random| set(random, |_, _| with_members(&ec_key(), &format!(r#","kid":"2"{}"#, chain())));
    let (token, keys) = set(random, |_, other| with_members(&other, r#","use":"enc","alg":"ECDH-ES""#));
    let (other_token, other_keys) = with_certificate(&mut UnwrapErr(SysRng));
    let named = crate::jose::key::Key { kid: Some("1".to_owned()), ..ec_key() };
    let expired = include_str!("example/expired.crt.pem").replace('\n', "\\n");
    let map = format!(r#"{{"0":"{expired}","1":"{}"}}"#, CERTIFICATE.replace('\n', "\\n"));
    let by_name = signed("ES256", &named, map, random);
    let silent = BTreeSet::new();
    for (token, keys) in [(&token, &keys), (&other_token, &other_keys), (&by_name.0, &by_name.1)] {
        assert_eq!(rules_for_texts(token, keys), silent, "{keys}");
    }
    // Nor does a key for something else count against a set in which no key fits.
    assert_eq!(rules_for_texts(&other_token, &keys), silent);
}

/// A text that is no key is a secret only where the token asks for one.
#[test]
fn a_weak_secret_is_told_where_it_is_one() {
    let random = &mut UnwrapErr(SysRng);
    let (token, _) = Example::header(Example::USUAL_HEADER).texts(random);
    let (other, _) = example::signed::ec(random, "");
    assert!(rules_for_texts(&token, "hunter2").contains("secret-guessable"));
    assert!(!rules_for_texts(&other, "hunter2").contains("secret-guessable"));
}
