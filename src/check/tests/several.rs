//! Tokens with several signatures, with a detached payload, and inside one another.

use super::*;
use crate::check::report::Signature;
use crate::jose::error::Severity;

const ES256: &str = include_str!("../../../tests/fixtures/keys/p256.pkcs8.pem");
const EDDSA: &str = include_str!("../../../tests/fixtures/keys/ed25519.jwk.json");

fn signed(header: &str, alg: &str, key: &str, payload: &str) -> Vec<String> {
    let key = detect::detect(key, SecretEncoding::Utf8).keys.remove(0);
    let token = jws::sign(header, payload.as_bytes(), alg, &key, &mut UnwrapErr(SysRng)).unwrap();
    token.split('.').map(str::to_owned).collect()
}

/// One signature by each key, over the same payload; the second header is `header`.
fn general(header: &str) -> String {
    let payload = r#"{"iss":"both"}"#;
    let first = signed(r#"{"alg":"ES256"}"#, "ES256", ES256, payload);
    let second = signed(header, "Ed25519", EDDSA, payload);
    format!(
        r#"{{"payload":"{}","signatures":[{{"protected":"{}","signature":"{}"}},{{"protected":"{}","signature":"{}"}}]}}"#,
        first[1], first[0], first[2], second[0], second[2]
    )
}

#[test]
fn each_signature_has_its_verdict_and_one_that_holds_is_enough() {
    let token = general(r#"{"alg":"Ed25519"}"#);
    for (key, index) in [(ES256, 0), (EDDSA, 1)] {
        let report = run(&Input { token: &token, key, now: NOW, ..Input::default() });
        assert_eq!(report.signature.headline, "1 of 2 signatures verified");
        assert!(matches!(report.signature.state, Signature::Verified(_)));
        let verified: Vec<bool> =
            report.signatures.iter().map(|one| matches!(one.line.state, Signature::Verified(_))).collect();
        assert_eq!(verified, [index == 0, index == 1]);
        assert!(report.findings.iter().all(|finding| finding.severity < Severity::Error), "{:?}", report.findings);
    }
    let none = run(&Input { token: &token, key: SECRET, now: NOW, ..Input::default() });
    assert_eq!(none.signature.state.name(), "invalid");
    assert!(none.signature.detail.starts_with("none of 2 signatures"), "{}", none.signature.detail);
}

#[test]
fn a_flaw_of_the_second_header_is_shown_in_the_second_header() {
    let header = r#"{"alg":"Ed25519","kid":7}"#;
    let token = general(header);
    let report = run(&Input { token: &token, key: ES256, now: NOW, ..Input::default() });
    let finding = report.findings.iter().find(|finding| finding.code == "kid-type").expect("the flaw is told");
    let place = token.find(&base64url::encode(header.as_bytes())).unwrap();
    assert!((place..place + 40).contains(&finding.span.start), "{:?} {place}", finding.span);
}

/// RFC 7515 5.2: each signature is validated by itself.
#[test]
fn an_unknown_crit_takes_nothing_from_another_signature() {
    let token = general(r#"{"alg":"Ed25519","crit":["x"],"x":1}"#);
    let report = run(&Input { token: &token, key: ES256, now: NOW, ..Input::default() });
    assert_eq!(report.signature.headline, "1 of 2 signatures verified");
    let finding = report.findings.iter().find(|finding| finding.code.starts_with("crit")).expect("it is told");
    assert_eq!(finding.severity, Severity::Warning);
    let report = run(&Input { token: &token, key: EDDSA, now: NOW, ..Input::default() });
    assert_ne!(report.signature.state.name(), "verified", "{}", report.signature.detail);
    assert!(report.findings.iter().any(|finding| finding.severity == Severity::Error));
}

#[test]
fn signatures_must_agree_on_b64() {
    let token = general(r#"{"alg":"Ed25519","b64":false,"crit":["b64"]}"#);
    let report = run(&Input { token: &token, key: ES256, now: NOW, ..Input::default() });
    assert!(report.findings.iter().any(|finding| finding.code == "b64-differs"));
    assert_ne!(report.signature.state.name(), "verified");
}

#[test]
fn a_detached_payload_is_asked_for_and_judged() {
    let payload = r#"{"exp":1795000100}"#;
    let parts = signed(r#"{"alg":"ES256"}"#, "ES256", ES256, payload);
    let token = format!("{}..{}", parts[0], parts[2]);
    let report = run(&Input { token: &token, key: ES256, now: NOW, ..Input::default() });
    assert_eq!(report.signature.state.name(), "no-key");
    assert!(report.signature.detail.contains("detached"), "{}", report.signature.detail);
    let given = |payload: &'static str| {
        let detached_payload = Some(payload.as_bytes());
        run(&Input { token: &token, key: ES256, now: NOW, detached_payload, ..Input::default() })
    };
    let report = given(r#"{"exp":1795000100}"#);
    assert_eq!(report.signature.state.name(), "verified");
    assert!(report.checks.iter().any(|check| check.name == "exp" && check.outcome == CheckOutcome::Pass));
    assert_eq!(given(r#"{"exp":1795000101}"#).signature.state.name(), "invalid");
}

#[test]
fn a_token_inside_is_judged_with_its_own_key() {
    let inner = signed(r#"{"alg":"Ed25519"}"#, "Ed25519", EDDSA, r#"{"exp":1794999999}"#).join(".");
    let outer = signed(r#"{"alg":"ES256","cty":"JWT"}"#, "ES256", ES256, &inner).join(".");
    let report = run(&Input { token: &outer, key: ES256, inner_key: EDDSA, now: NOW, ..Input::default() });
    assert_eq!(report.signature.state.name(), "verified");
    assert_eq!(report.inner.as_ref().unwrap().report.signature.state.name(), "verified");
    assert_eq!(report.policy.state, PolicyState::Fail, "the claims inside are expired");
    let report = run(&Input { token: &outer, key: ES256, now: NOW, ..Input::default() });
    assert_eq!(report.inner.unwrap().report.signature.state.name(), "no-key");
    assert!(report.signature.detail.contains("the token inside: Signature not checked"), "{}", report.signature.detail);
}

#[test]
fn tokens_inside_tokens_are_followed_to_a_depth() {
    let mut token = signed(r#"{"alg":"ES256"}"#, "ES256", ES256, "{}").join(".");
    for _ in 0..20 {
        token = signed(r#"{"alg":"ES256","cty":"JWT"}"#, "ES256", ES256, &token).join(".");
    }
    let mut report = run(&Input { token: &token, key: ES256, now: NOW, ..Input::default() });
    let mut depth = 0;
    while let Some(inner) = report.inner {
        (report, depth) = (inner.report, depth + 1);
    }
    assert_eq!(depth, 4);
    assert!(report.findings.iter().any(|finding| finding.code == "nesting-too-deep"), "{:?}", report.findings);
}

/// A header that nobody signed must not say what kind of token it is.
#[test]
fn the_type_is_that_of_the_signature_that_holds() {
    let payload = r#"{"iss":"both"}"#;
    let real = signed(r#"{"alg":"ES256","typ":"logout+jwt"}"#, "ES256", ES256, payload);
    let bogus = base64url::encode(br#"{"alg":"ES256","typ":"at+jwt"}"#);
    let token = format!(
        r#"{{"payload":"{}","signatures":[{{"protected":"{bogus}","signature":"{}"}},{{"protected":"{}","signature":"{}"}}]}}"#,
        real[1], real[2], real[0], real[2]
    );
    let expecting = |typ: &str| {
        let policy = Policy { typ: Some(typ.into()), ..Policy::default() };
        let report = run(&Input { token: &token, key: ES256, policy, now: NOW, ..Input::default() });
        assert!(matches!(report.signature.state, Signature::Verified(_)), "{}", report.signature.detail);
        report.policy.state
    };
    assert_eq!(expecting("at+jwt"), PolicyState::Fail);
    assert_eq!(expecting("logout+jwt"), PolicyState::Pass);
}
