//! What a report says of encrypted tokens.

use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;
use rand_core::{TryCryptoRng, TryRng};

use crate::check::policy::Policy;
use crate::check::report::{DecryptionState, PolicyState, Report, Signature, Structure};
use crate::check::{Input, run};
use crate::jose::jwe;
use crate::jose::jws;
use crate::jose::key::Key;
use crate::jose::key::detect::{SecretEncoding, detect};

const NOW: i64 = 1_795_000_000;
const SECRET: &str = "a secret that has 32 bytes, yes!";
const PRIVATE: &str = include_str!("../../../../tests/fixtures/keys/p256.pkcs8.pem");
const PUBLIC: &str = include_str!("../../../../tests/fixtures/keys/p256.spki.pem");

/// The same bytes in every run.
struct Same(u8);

impl TryRng for Same {
    type Error = std::convert::Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Self::Error> {
        Ok(7)
    }

    fn try_next_u64(&mut self) -> Result<u64, Self::Error> {
        Ok(7)
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Self::Error> {
        for byte in bytes {
            self.0 = self.0.wrapping_add(31);
            *byte = self.0;
        }
        Ok(())
    }
}

impl TryCryptoRng for Same {}

fn encrypt(header: &str, text: &str, key: &str) -> String {
    let keys = detect(key, SecretEncoding::Utf8).keys;
    jwe::encrypt(header, text.as_bytes(), &keys[0], &mut Same(1)).unwrap()
}

fn direct(text: &str, more: &str) -> String {
    encrypt(&format!(r#"{{"alg":"dir","enc":"A256GCM"{more}}}"#), text, SECRET)
}

fn report(token: &str, key: &str, policy: Policy) -> Report {
    run(&Input { token, key, policy, now: NOW, ..Input::default() })
}

fn state(report: &Report) -> DecryptionState {
    report.decryption.as_ref().unwrap().line.state
}

fn has(report: &Report, code: &str) -> bool {
    report.findings.iter().any(|finding| finding.code == code)
}

#[test]
fn claims_inside_are_judged() {
    let token = direct(&format!(r#"{{"iss":"a","exp":{}}}"#, NOW - 1), "");
    let report = report(&token, SECRET, Policy::default());
    assert_eq!((state(&report), report.policy.state), (DecryptionState::Decrypted, PolicyState::Fail));
    assert!(has(&report, "exp-past"));
    assert_eq!(report.structure.state, Structure::Ok);
    assert!(!report.decryption.unwrap().plaintext.unwrap().rows.is_empty());
}

#[test]
fn decryption_is_no_proof_of_origin() {
    let symmetric = report(&direct("{}", ""), SECRET, Policy::default());
    assert_eq!(symmetric.signature.state, Signature::Encrypted);
    assert!(symmetric.signature.detail.contains("shared secret"));
    let token = encrypt(r#"{"alg":"ECDH-ES","enc":"A128GCM"}"#, "{}", PUBLIC);
    let public = report(&token, PRIVATE, Policy::default());
    assert_eq!(state(&public), DecryptionState::Decrypted);
    assert!(public.signature.detail.starts_with("anybody can have written it"), "{}", public.signature.detail);
    assert!(has(&public, "encrypted-not-signed"));
    // Whoever expects a signature must not be content with a token that anybody can have encrypted.
    let policy = Policy { algorithms: Some(vec!["RS256".into()]), ..Policy::default() };
    assert_eq!(report(&token, PRIVATE, policy).policy.state, PolicyState::Fail);
}

#[test]
fn a_token_inside_is_judged_by_itself() {
    let payload = format!(r#"{{"exp":{}}}"#, NOW - 1);
    let inner = jws::sign(
        r#"{"alg":"HS256"}"#,
        payload.as_bytes(),
        "HS256",
        &Key::secret(SECRET.as_bytes()),
        &mut UnwrapErr(SysRng),
    )
    .unwrap();
    for more in [r#","cty":"JWT""#, ""] {
        let report = report(&direct(&inner, more), SECRET, Policy::default());
        assert!(matches!(report.signature.state, Signature::Verified(_)), "{:?}", report.signature);
        assert!(report.signature.detail.starts_with("signature inside"));
        assert_eq!(report.policy.state, PolicyState::Fail);
        assert_eq!(has(&report, "cty-missing"), more.is_empty());
        assert_eq!(report.inner.unwrap().text, inner);
    }
    let token = encrypt(r#"{"alg":"ECDH-ES+A128KW","enc":"A128GCM","cty":"JWT"}"#, &inner, PUBLIC);
    let alone = report(&token, PRIVATE, Policy::default());
    assert_eq!(alone.signature.state, Signature::NoKey);
    let input = Input { token: &token, key: PRIVATE, inner_key: SECRET, now: NOW, ..Input::default() };
    assert!(matches!(run(&input).signature.state, Signature::Verified(_)));
    let none = format!("{}.e30.", crate::jose::encoding::base64url::encode(br#"{"alg":"none"}"#));
    let unsigned = report(&direct(&none, r#","cty":"JWT""#), SECRET, Policy::default());
    assert_eq!(unsigned.signature.state, Signature::Unsigned);
    assert!(has(&report(&direct("{}", r#","cty":"JWT""#), SECRET, Policy::default()), "cty-not-nested"));
}

#[test]
fn nesting_ends() {
    let mut token = "{}".to_owned();
    for _ in 0..7 {
        token = direct(&token, r#","cty":"JWT""#);
    }
    let mut report = report(&token, SECRET, Policy::default());
    let mut depth = 0;
    while let Some(inner) = report.inner.take() {
        report = inner.report;
        depth += 1;
    }
    assert_eq!((depth, has(&report, "nesting-too-deep")), (crate::check::steps::nested::MAX_DEPTH, true));
}

#[test]
fn what_keeps_it_closed_is_said() {
    let token = encrypt(r#"{"alg":"ECDH-ES","enc":"A128GCM"}"#, "{}", PUBLIC);
    let without = report(&token, "", Policy::default());
    assert_eq!((state(&without), without.policy.state), (DecryptionState::NoKey, PolicyState::Unset));
    assert!(without.decryption.unwrap().line.detail.contains("private key"));
    let public = report(&token, PUBLIC, Policy::default());
    assert_eq!(state(&public), DecryptionState::Failed);
    assert!(has(&public, "private-key-missing"));
    assert_eq!(public.signature.state, Signature::Encrypted);
    let wrong = report(&direct("{}", ""), "another secret that has 32 bytes", Policy::default());
    assert!(has(&wrong, "jwe-tag-invalid"));
    let draft = format!("{}....", crate::jose::encoding::base64url::encode(br#"{"alg":"HPKE-0"}"#));
    assert_eq!(state(&report(&draft, SECRET, Policy::default())), DecryptionState::Unsupported);
}

#[test]
fn a_slow_password_waits_for_consent() {
    let header = r#"{"alg":"PBES2-HS256+A128KW","enc":"A128GCM","p2s":"AAAAAAAAAAA","p2c":2000}"#;
    let token = encrypt(header, "{}", "password");
    let slow = header.replace("2000", "5000000");
    let encoded = crate::jose::encoding::base64url::encode(slow.as_bytes());
    let token = format!("{encoded}.{}", token.split_once('.').unwrap().1);
    let report = report(&token, "password", Policy::default());
    assert_eq!(state(&report), DecryptionState::NeedsConsent);
    assert!(has(&report, "p2c-too-high"));
}
