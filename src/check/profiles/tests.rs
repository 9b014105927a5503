//! Each profile passes its example, and each clause has one that it does not pass.

use std::collections::BTreeSet;

use super::*;
use crate::check::audit::Subject;
use crate::check::policy::Policy;
use crate::check::report::Signature;
use crate::jose::jws;
use crate::jose::key::detect::{SecretEncoding, detect};
use crate::jose::token::Token;

const NOW: i64 = 1_795_000_100;

/// What a profile says about header and claims: names of clauses by outcome.
fn judged(
    profile: &Profile,
    header: &str,
    claims: &str,
    transaction: &Transaction,
    policy: &Policy,
) -> Vec<(String, ClauseOutcome)> {
    let token = Token::parse(&format!("{}AAAA", jws::unsecured(header, claims.as_bytes())));
    let keys = detect("", SecretEncoding::Utf8);
    let subject = Subject { token: &token, keys: &keys, policy, now: NOW, key_text: "", plaintext: None };
    let facts = Facts { subject, transaction, signature: &Signature::NoKey };
    apply(profile, &facts).clauses.into_iter().map(|clause| (clause.id, clause.outcome)).collect()
}

fn outcome(found: &[(String, ClauseOutcome)], id: &str) -> Option<ClauseOutcome> {
    found.iter().find(|(name, _)| name == id).map(|(_, outcome)| *outcome)
}

#[test]
fn an_id_token_is_judged() {
    let header = r#"{"alg":"RS256"}"#;
    let claims =
        r#"{"iss":"https://issuer.example","sub":"s","aud":"c","exp":1795000900,"iat":1795000000,"nonce":"n"}"#;
    let policy = Policy { issuers: vec!["https://issuer.example".into()], ..Policy::default() };
    let sent = Transaction { nonce: "n".into(), ..Transaction::default() };
    let found = judged(&id_token::PROFILE, header, claims, &sent, &policy);
    assert!(found.iter().all(|(_, outcome)| *outcome == ClauseOutcome::Pass), "{found:?}");
    let found = judged(&id_token::PROFILE, header, claims, &Transaction::default(), &policy);
    assert_eq!(outcome(&found, "nonce"), Some(ClauseOutcome::CannotCheck));
    let found = judged(&id_token::PROFILE, header, "{}", &sent, &policy);
    assert!(found.iter().all(|(_, outcome)| *outcome == ClauseOutcome::Fail), "{found:?}");
}

#[test]
fn profiles_say_what_they_are() {
    let mut seen = BTreeSet::new();
    for profile in PROFILES {
        assert!(seen.insert(profile.id) && !profile.clauses.is_empty(), "{}", profile.id);
        let names: BTreeSet<&str> = profile.clauses.iter().map(|clause| clause.id).collect();
        assert_eq!(names.len(), profile.clauses.len(), "{}: a clause stands twice", profile.id);
        for clause in profile.clauses {
            assert!(!clause.asks.ends_with('.') && clause.asks.len() > 8, "{} {}", profile.id, clause.id);
            assert!(clause.source.contains(' '), "{} {}: {}", profile.id, clause.id, clause.source);
        }
    }
}
