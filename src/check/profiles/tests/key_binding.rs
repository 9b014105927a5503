//! Key binding JWTs.

use super::sample::{CannotCheck, Claim, Else, Fail, Header, Sample, Warn, vector};
use crate::check::profiles::key_binding;

/// The time of the key binding JWT of RFC 9901 5.2.
const MADE: i64 = 1_748_536_865;

fn sample() -> Sample {
    let presentation = vector("rfc9901-simple-presentation");
    let binding = presentation.rsplit('~').next().unwrap();
    let mut sample = Sample::of_text(&key_binding::PROFILE, MADE + 10, binding);
    sample.transaction.nonce = "1234567890".into();
    sample.policy.key_binding_audience = Some("https://verifier.example.org".into());
    sample.transaction.presentation = presentation;
    sample
}

#[test]
fn each_clause_can_fail() {
    assert!(sample().judged().iter().all(|(_, outcome, _)| *outcome != CannotCheck));
    sample().changes(&[
        (Header("typ", r#""JWT""#), "type", Some(Fail)),
        (Header("alg", r#""none""#), "signed", Some(Fail)),
        (Claim("nonce", ""), "required-claims", Some(Fail)),
        (Claim("aud", r#"["https://verifier.example.org"]"#), "one-audience", Some(Fail)),
        (Claim("aud", r#""https://other.example""#), "audience", Some(Fail)),
        (Else(|one| one.policy.key_binding_audience = None), "audience", Some(CannotCheck)),
        (Claim("nonce", r#""other""#), "nonce", Some(Fail)),
        (Claim("nonce", "1234567890"), "nonce", Some(Fail)),
        (Else(|one| one.transaction.nonce.clear()), "nonce", Some(CannotCheck)),
        (Else(|one| one.now = MADE + 301), "issued-at", Some(Warn)),
        (Else(|one| one.policy.key_binding_max_age = Some(5)), "issued-at", Some(Fail)),
        (Claim("sd_hash", r#""short""#), "hash-form", Some(Fail)),
        (Else(|one| one.transaction.presentation = vector("rfc9901-simple-issuance")), "hash", Some(Fail)),
        (Else(|one| one.transaction.presentation.clear()), "hash", Some(CannotCheck)),
        (Else(|one| one.transaction.presentation.clear()), "signature", Some(CannotCheck)),
        (Claim("iat", "1748536866"), "signature", Some(Fail)),
        (
            Else(|one| one.transaction.presentation = vector("rfc9901-complex_ekyc-presentation")),
            "signature",
            Some(Fail),
        ),
    ]);
}
