//! Each rule is for its bad example and for no other rule's good one.

use std::collections::BTreeSet;

use super::*;
use crate::check::policy::Policy;
use crate::check::{Given, run_with};
use crate::jose::key::detect::{SecretEncoding, detect};
use crate::jose::token::Token;
use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;

/// The names of the rules that are for a token.
fn rules_for(example: &Example) -> BTreeSet<String> {
    let (token, key) = example.texts(&mut UnwrapErr(SysRng));
    let keys = detect(&key, SecretEncoding::Utf8);
    let policy = Policy::default();
    let report = run_with(&Token::parse(&token), &Given::new(&keys, &policy, Example::NOW));
    report.findings.into_iter().filter_map(|finding| finding.rule).collect()
}

#[test]
fn the_bad_example_of_a_rule_is_for_it_alone() {
    let wrong = RULES.iter().map(|rule| (rule.id, rules_for(&rule.bad)));
    let wrong = wrong.filter(|(id, found)| *found != BTreeSet::from([(*id).to_owned()]));
    assert_eq!(wrong.collect::<Vec<_>>(), [], "rules, and what their bad examples are for");
}

#[test]
fn the_good_example_of_a_rule_is_for_none() {
    let wrong = RULES.iter().map(|rule| (rule.id, rules_for(&rule.good))).filter(|(_, found)| !found.is_empty());
    assert_eq!(wrong.collect::<Vec<_>>(), [], "rules, and what their good examples are for");
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
        assert!(rule.why.ends_with('.') && rule.why.chars().count() >= 60, "{}: {}", rule.id, rule.why);
        assert!(!rule.fix.is_empty() && !rule.fix.ends_with('.'), "{}: {}", rule.id, rule.fix);
        assert!(!rule.sources.is_empty(), "{}", rule.id);
        for text in [rule.summary, rule.why, rule.fix] {
            assert!(text == text.trim() && !text.contains("  ") && !text.contains('\n'), "{}: {text}", rule.id);
        }
    }
}
