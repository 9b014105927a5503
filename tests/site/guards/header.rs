//! Headers and claims, by judging tokens that break one rule.

use claimcheck::check::policy::Policy;
use claimcheck::check::report::{PolicyState, Report, Signature};
use claimcheck::content::facts::Value;
use claimcheck::jose::jws;
use claimcheck::jose::key::Key;

use super::Guard;
use super::made::{RSA, SECRET, accepted, has, judge, random, read, token, unsigned, verified};

pub(super) const TABLE: &[Guard] = &[
    ("none-never-verified", || Value::Holds(["", SECRET, RSA].iter().all(|key| is_unsigned("none", key)))),
    ("none-in-any-case-never-verified", || {
        Value::Holds(["None", "NONE", "nOnE"].iter().all(|alg| is_unsigned(alg, SECRET)))
    }),
    ("alg-compared-exactly", || Value::Holds(refused(r#"{"alg":"hs256"}"#))),
    ("alg-outside-the-list-refused", || {
        let policy = Policy { algorithms: Some(vec!["RS256".into()]), ..Policy::default() };
        let report = judge(&token(r#"{"alg":"HS256"}"#, "{}"), SECRET, policy);
        Value::Holds(report.signature.state == Signature::Invalid && report.policy.state == PolicyState::Fail)
    }),
    ("public-key-as-secret-refused", || {
        let pem = include_str!("../../fixtures/keys/rsa.spki.pem");
        let secret = Key::secret(pem.as_bytes());
        let forged = jws::sign(r#"{"alg":"HS256"}"#, b"{}", "HS256", &secret, &mut random()).unwrap();
        Value::Holds(judge(&forged, pem, Policy::default()).signature.state == Signature::Invalid)
    }),
    ("crit-empty-refused", || Value::Holds(refused(r#"{"alg":"HS256","crit":[]}"#))),
    ("crit-unknown-refused", || Value::Holds(refused(r#"{"alg":"HS256","crit":["two"],"two":2}"#))),
    ("crit-absent-member-refused", || Value::Holds(refused(r#"{"alg":"HS256","crit":["two"]}"#))),
    ("duplicate-header-refused", || Value::Holds(refused(r#"{"alg":"HS256","kid":"a","kid":"b"}"#))),
    ("duplicate-claim-reported", || {
        let report = plain(&token(r#"{"alg":"HS256"}"#, r#"{"role":"reader","role":"admin"}"#));
        Value::Holds(has(&report, "duplicate-member"))
    }),
    ("jwk-in-header-proves-nothing", || {
        let secret = claimcheck::jose::encoding::base64url::encode(SECRET.as_bytes());
        let header = format!(r#"{{"alg":"HS256","jwk":{{"kty":"oct","k":"{secret}"}}}}"#);
        let report = judge(&token(&header, "{}"), "", Policy::default());
        Value::Holds(report.signature.state == Signature::SelfAsserted)
    }),
    ("jku-not-followed", || {
        let token = unsigned(r#"{"alg":"RS256","jku":"https://attacker.invalid/keys"}"#, "AAAA");
        Value::Holds(judge(&token, "", Policy::default()).signature.state == Signature::SelfAsserted)
    }),
    ("typ-compared-as-media-type", || {
        let policy = Policy { typ: Some("application/at+jwt".into()), ..Policy::default() };
        let report = judge(&token(r#"{"alg":"HS256","typ":"at+JWT"}"#, "{}"), SECRET, policy);
        Value::Holds(report.policy.state == PolicyState::Pass)
    }),
    ("iss-compared-exactly", || {
        let policy = || Policy { issuers: vec!["https://demo.invalid".into()], ..Policy::default() };
        let same = accepted(r#"{"iss":"https://demo.invalid"}"#, policy());
        Value::Holds(same && !accepted(r#"{"iss":"https://demo.invalid/"}"#, policy()))
    }),
    ("aud-mismatch-refused", || Value::Holds(!for_us(r#"{"aud":["them","others"]}"#))),
    ("aud-list-accepted", || Value::Holds(for_us(r#"{"aud":["them","us"]}"#))),
    ("aud-missing-refused", || Value::Holds(!for_us("{}"))),
];

fn plain(token: &str) -> Report {
    judge(token, SECRET, Policy::default())
}

fn is_unsigned(alg: &str, key: &str) -> bool {
    if !key.is_empty() {
        assert!(!key.starts_with('{') || read(key).is_private());
    }
    let report = judge(&unsigned(&format!(r#"{{"alg":"{alg}"}}"#), ""), key, Policy::default());
    report.signature.state == Signature::Unsigned
}

/// Whether a token with this header is refused although its MAC is right.
fn refused(header: &str) -> bool {
    !verified(&plain(&token(header, "{}")))
}

fn for_us(payload: &str) -> bool {
    accepted(payload, Policy { audiences: vec!["us".into()], ..Policy::default() })
}
