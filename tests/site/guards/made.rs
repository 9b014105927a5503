//! Keys and tokens made for the guards.

use claimcheck::check::policy::Policy;
use claimcheck::check::report::{PolicyState, Report, Signature};
use claimcheck::check::{self, Input};
use claimcheck::jose::encoding::base64url;
use claimcheck::jose::jws;
use claimcheck::jose::key::{Key, SecretEncoding, detect, generate};
use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;

/// The time of every check.
pub(crate) const NOW: i64 = 1_795_000_000;

/// A secret that is long enough for every HMAC.
pub(crate) const SECRET: &str = "fL7w-Kq9_zP2xTn5Vb8cRj4Hs6Yd3Ga1Mu0Eo-Wi7Qk5Xt9Cl2Nv4Bh8Zr6Jp3Df";

/// The RSA key of 2048 bits among the test keys.
pub(crate) const RSA: &str = include_str!("../../fixtures/keys/rsa.jwk.json");

pub(crate) fn random() -> UnwrapErr<SysRng> {
    UnwrapErr(SysRng)
}

/// The first key of a text.
pub(crate) fn read(text: &str) -> Key {
    let keys = detect(text, SecretEncoding::default());
    keys.keys.into_iter().next().expect("the text has a key")
}

/// A private key for an algorithm, or a secret.
pub(crate) fn key(alg: &str) -> Key {
    match alg {
        "ES256" => read(include_str!("../../fixtures/keys/p256.jwk.json")),
        "ES384" => read(include_str!("../../fixtures/keys/p384.jwk.json")),
        "ES512" => read(include_str!("../../fixtures/keys/p521.jwk.json")),
        "ES256K" => read(include_str!("../../fixtures/keys/k256.jwk.json")),
        "Ed25519" => read(include_str!("../../fixtures/keys/ed25519.jwk.json")),
        "Ed448" => read(include_str!("../../fixtures/keys/ed448.jwk.json")),
        "RS256" | "PS256" => read(RSA),
        _ if alg.starts_with("ML-DSA") => generate::ml_dsa(alg, &mut random()).expect("an ML-DSA name"),
        _ => Key::secret(SECRET.as_bytes()),
    }
}

/// The signature of a short text by an algorithm.
pub(crate) fn signature(alg: &str) -> Vec<u8> {
    jws::sign_raw(&key(alg), alg, b"header.payload", &mut random()).expect("the key fits")
}

/// A token by HS256 with [`SECRET`].
pub(crate) fn token(header: &str, payload: &str) -> String {
    jws::sign(header, payload.as_bytes(), "HS256", &Key::secret(SECRET.as_bytes()), &mut random()).expect("it signs")
}

/// A token whose signature is a few letters.
pub(crate) fn unsigned(header: &str, signature: &str) -> String {
    format!("{}.e30.{signature}", base64url::encode(header.as_bytes()))
}

/// What the core says of a token.
pub(crate) fn judge(token: &str, key: &str, policy: Policy) -> Report {
    check::run(&Input { token, key, policy, now: NOW, ..Input::default() })
}

/// Whether a token by HS256 with these claims is verified and not refused.
pub(crate) fn accepted(payload: &str, policy: Policy) -> bool {
    let report = judge(&token(r#"{"alg":"HS256","typ":"JWT"}"#, payload), SECRET, policy);
    assert!(verified(&report), "{}", report.signature.detail);
    report.policy.state != PolicyState::Fail
}

/// Whether a signature was verified.
pub(crate) fn verified(report: &Report) -> bool {
    matches!(report.signature.state, Signature::Verified(_))
}

/// Whether a finding has that code.
pub(crate) fn has(report: &Report, code: &str) -> bool {
    report.findings.iter().any(|finding| finding.code == code)
}
