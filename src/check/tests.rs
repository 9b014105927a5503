//! The judgement: what a report says of tokens made for the purpose.

mod sd_jwt;

mod several;

use super::report::{CheckOutcome, PolicyState, Signature, Structure};
use super::*;
use crate::jose::encoding::base64url;
use crate::jose::jws;
use crate::jose::key::Key;
use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;

const NOW: i64 = 1_795_000_000;
const SECRET: &str = "a secret that is long enough for HS256";

fn sign(header: &str, payload: &str) -> String {
    jws::sign(header, payload.as_bytes(), "HS256", &Key::secret(SECRET.as_bytes()), &mut UnwrapErr(SysRng)).unwrap()
}

fn report(token: &str, key: &str, policy: Policy) -> Report {
    run(&Input { token, key, policy, now: NOW, ..Input::default() })
}

/// The policy state and the code of every check that failed or warns, for claims under a policy.
fn judged(payload: &str, policy: Policy) -> (PolicyState, Vec<String>) {
    let report = report(&sign(r#"{"alg":"HS256","typ":"JWT"}"#, payload), SECRET, policy);
    assert_eq!(report.signature.state.name(), "verified");
    let odd =
        report.checks.into_iter().filter(|check| matches!(check.outcome, CheckOutcome::Fail | CheckOutcome::Warn));
    (report.policy.state, odd.map(|check| check.code).collect())
}

fn check(payload: &str, policy: Policy, state: PolicyState, codes: &[&str]) {
    assert_eq!(judged(payload, policy), (state, codes.iter().map(|code| (*code).to_owned()).collect()), "{payload}");
}

#[test]
fn times_are_told_exactly() {
    use PolicyState::{Fail, Unset};
    let none = Policy::default;
    check(&format!(r#"{{"exp":{}}}"#, NOW + 1), none(), Unset, &[]);
    // RFC 7519 4.1.4: on exp the token is already refused.
    check(&format!(r#"{{"exp":{NOW}}}"#), none(), Fail, &["exp-past"]);
    check(&format!(r#"{{"nbf":{NOW}}}"#), none(), Unset, &[]);
    check(&format!(r#"{{"nbf":{}}}"#, NOW + 1), none(), Fail, &["nbf-future"]);
    check(&format!(r#"{{"iat":{}}}"#, NOW + 60), none(), Unset, &["iat-future"]);
    check(&format!(r#"{{"exp":"{}"}}"#, NOW + 60), none(), Fail, &["time-type"]);
    check(r#"{"exp":null}"#, none(), Fail, &["time-type"]);
    check(r#"{"exp":true}"#, none(), Fail, &["time-type"]);
    check(&format!(r#"{{"exp":{}000}}"#, NOW + 60), none(), Unset, &["time-unit"]);
    check(&format!(r#"{{"exp":{}.5}}"#, NOW + 60), none(), Unset, &["time-fraction"]);
    check(r#"{"exp":-1}"#, none(), Fail, &["time-range", "exp-past"]);
    check(r#"{"exp":1e400}"#, none(), Fail, &["time-range"]);
    check(&format!(r#"{{"exp":{0},"nbf":{0}}}"#, NOW + 60), none(), Fail, &["nbf-future", "lifetime-empty"]);
}

#[test]
fn leeway_moves_both_ends() {
    let policy = || Policy { leeway: 30, time_chosen: true, ..Policy::default() };
    check(&format!(r#"{{"exp":{}}}"#, NOW - 29), policy(), PolicyState::Pass, &[]);
    check(&format!(r#"{{"exp":{}}}"#, NOW - 30), policy(), PolicyState::Fail, &["exp-past"]);
    check(&format!(r#"{{"nbf":{}}}"#, NOW + 30), policy(), PolicyState::Pass, &[]);
    check(&format!(r#"{{"nbf":{}}}"#, NOW + 31), policy(), PolicyState::Fail, &["nbf-future"]);
}

#[test]
fn age_needs_iat() {
    let policy = || Policy { max_age: Some(60), ..Policy::default() };
    check(&format!(r#"{{"iat":{}}}"#, NOW - 60), policy(), PolicyState::Pass, &[]);
    check(&format!(r#"{{"iat":{}}}"#, NOW - 61), policy(), PolicyState::Fail, &["too-old"]);
    check("{}", policy(), PolicyState::Fail, &["claim-missing"]);
}

#[test]
fn identity_is_compared_exactly() {
    use PolicyState::{Fail, Pass, Unset};
    let iss = || Policy { issuers: vec!["https://a".into()], ..Policy::default() };
    check(r#"{"iss":"https://a"}"#, iss(), Pass, &[]);
    check(r#"{"iss":"https://a/"}"#, iss(), Fail, &["iss-mismatch"]);
    check("{}", iss(), Fail, &["iss-mismatch"]);
    check(r#"{"iss":1}"#, iss(), Fail, &["claim-type"]);
    check(r#"{"iss":1}"#, Policy::default(), Unset, &["claim-type"]);
    let aud = || Policy { audiences: vec!["x".into(), "y".into()], ..Policy::default() };
    check(r#"{"aud":"y"}"#, aud(), Pass, &[]);
    check(r#"{"aud":["z","x"]}"#, aud(), Pass, &[]);
    check(r#"{"aud":["z"]}"#, aud(), Fail, &["aud-mismatch"]);
    check(r#"{"aud":[]}"#, aud(), Fail, &["aud-mismatch"]);
    check(r#"{"aud":["x",1]}"#, aud(), Fail, &["claim-type"]);
    check("{}", aud(), Fail, &["aud-missing"]);
    let required = || Policy { required: vec!["jti".into()], ..Policy::default() };
    check(r#"{"jti":"1"}"#, required(), Pass, &[]);
    check("{}", required(), Fail, &["claim-missing"]);
}

#[test]
fn near_misses_are_named() {
    let policy = Policy { issuers: vec!["https://a".into()], ..Policy::default() };
    let report = report(&sign(r#"{"alg":"HS256"}"#, r#"{"iss":"https://a/"}"#), SECRET, policy);
    assert!(report.findings.iter().any(|finding| finding.hint.contains("slash")), "{:?}", report.findings);
}

#[test]
fn types_are_media_types() {
    let policy = |typ: &str| Policy { typ: Some(typ.into()), ..Policy::default() };
    let state = |header: &str, typ| report(&sign(header, "{}"), SECRET, policy(typ)).policy.state;
    assert_eq!(state(r#"{"alg":"HS256","typ":"at+JWT"}"#, "application/at+jwt"), PolicyState::Pass);
    assert_eq!(state(r#"{"alg":"HS256","typ":"JWT"}"#, "at+jwt"), PolicyState::Fail);
    assert_eq!(state(r#"{"alg":"HS256"}"#, "at+jwt"), PolicyState::Fail);
}

#[test]
fn the_allow_list_comes_before_the_mathematics() {
    let policy = Policy { algorithms: Some(vec!["RS256".into()]), ..Policy::default() };
    let report = report(&sign(r#"{"alg":"HS256"}"#, "{}"), SECRET, policy);
    assert_eq!((report.signature.state.name(), report.policy.state), ("invalid", PolicyState::Fail));
}

#[test]
fn none_in_every_spelling_is_unsigned() {
    for alg in ["none", "None", "NONE", "nOnE", " none "] {
        let token = format!("{}.e30.", base64url::encode(format!(r#"{{"alg":"{alg}"}}"#).as_bytes()));
        for key in ["", SECRET] {
            assert_eq!(report(&token, key, Policy::default()).signature.state, Signature::Unsigned, "{alg}");
        }
    }
}

#[test]
fn a_public_key_is_never_an_hmac_secret() {
    let pem = include_str!("../../tests/fixtures/keys/rsa.spki.pem");
    for secret in [pem, pem.trim_end()] {
        let key = Key::secret(secret.as_bytes());
        let token = jws::sign(r#"{"alg":"HS256"}"#, b"{}", "HS256", &key, &mut UnwrapErr(SysRng)).unwrap();
        let report = report(&token, pem, Policy::default());
        assert_eq!(report.signature.state, Signature::Invalid);
        assert!(report.findings.iter().any(|finding| finding.code == "pubkey-as-hmac"), "{:?}", report.findings);
    }
}

#[test]
fn a_key_in_the_token_proves_nothing() {
    for parameter in [r#""jku":"https://evil.example/keys""#, r#""x5u":"https://evil.example/cert""#] {
        let header = format!(r#"{{"alg":"RS256",{parameter}}}"#);
        let token = format!("{}.e30.AAAA", base64url::encode(header.as_bytes()));
        assert_eq!(report(&token, "", Policy::default()).signature.state, Signature::SelfAsserted, "{parameter}");
    }
}

#[test]
fn a_carried_key_does_not_get_past_the_allow_list() {
    let jwk = r#"{"kty":"oct","k":"YSBzZWNyZXQgdGhhdCBpcyBsb25nIGVub3VnaCBmb3IgSFMyNTY"}"#;
    let token = sign(&format!(r#"{{"alg":"HS256","jwk":{jwk}}}"#), "{}");
    assert_eq!(report(&token, "", Policy::default()).signature.state, Signature::SelfAsserted);
    let policy = Policy { algorithms: Some(vec!["ES256".into()]), ..Policy::default() };
    let report = report(&token, "", policy);
    assert_eq!(report.signature.state, Signature::Invalid);
    assert!(report.signature.detail.contains("not among"), "{}", report.signature.detail);
}

#[test]
fn duplicates_keep_the_token_from_being_verified() {
    let report = report(&sign(r#"{"alg":"HS256","alg":"HS256"}"#, "{}"), SECRET, Policy::default());
    assert_eq!((report.structure.state, report.signature.state), (Structure::Problems, Signature::Invalid));
}

#[test]
fn without_a_key_the_report_asks_for_the_right_one() {
    let report = report(&sign(r#"{"alg":"HS256"}"#, "{}"), "", Policy::default());
    assert_eq!(report.signature.state, Signature::NoKey);
    assert!(report.signature.detail.contains("secret"), "{}", report.signature.detail);
}

#[test]
fn what_was_not_checked_is_said() {
    let report = report(&sign(r#"{"alg":"HS256"}"#, "{}"), SECRET, Policy::default());
    assert_eq!(report.policy.state, PolicyState::Unset);
    assert!(report.policy.detail.contains("not checked: issuer, audience"), "{}", report.policy.detail);
}
