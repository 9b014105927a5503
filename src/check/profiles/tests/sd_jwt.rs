//! SD-JWTs.

use super::sample::{CannotCheck, Claim, Else, Fail, Header, Pass, Sample, Warn, vector};
use crate::check::profiles::sd_jwt;
use crate::check::report::Signature;
use crate::jose::encoding::base64url;
use crate::jose::hash::Hash;

const NOW: i64 = 1_750_000_000;

/// The presentation of RFC 9901 5.2.
fn sample() -> Sample {
    Sample::of_text(&sd_jwt::PROFILE, NOW, &vector("rfc9901-simple-presentation"))
}

#[test]
fn each_clause_can_fail() {
    sample().changes(&[
        (Else(|one| one.tail.clear()), "form", Some(Fail)),
        (Else(|one| one.text = Some(in_json("a"))), "form", None),
        (Else(|one| one.text = Some(in_json("a"))), "first-header", Some(Pass)),
        (Else(|one| one.text = Some(in_json("kb_jwt"))), "first-header", Some(Fail)),
        (Header("alg", r#""none""#), "signed", Some(Fail)),
        (Else(|one| one.signature = Signature::Invalid), "signature", Some(Fail)),
        (Claim("_sd_alg", r#""md5""#), "hash", Some(Fail)),
        (Claim("_sd_alg", ""), "hash", Some(Pass)),
        (Claim("address", r#"{"_sd_alg":"sha-256"}"#), "hash", Some(Fail)),
        (Else(|one| disclose(one, "{}")), "disclosure-form", Some(Fail)),
        (Else(|one| disclose(one, r#"["4H5bGHGyRT0RxIr8iZ6MRA","FR"]"#)), "disclosure-form", Some(Fail)),
        (Else(|one| disclose(one, r#"["4H5bGHGyRT0RxIr8iZ6MRA","_sd","x"]"#)), "disclosure-name", Some(Fail)),
        (Else(|one| disclose(one, r#"["4H5bGHGyRT0RxIr8iZ6MRA","sub","x"]"#)), "disclosure-name", Some(Fail)),
        (Claim("_sd", r#"["pFndjkZ_VCzmyTa6UjlZo3dh-ko8aIKQc9DlGzhaVYo"]"#), "digest-once", Some(Fail)),
        (Claim("_sd", "[]"), "disclosure-used", Some(Fail)),
        (Claim("_sd", r#""x""#), "placeholders", Some(Fail)),
        (Else(|one| disclose(one, r#"["4H5bGHGyRT0RxIr8iZ6MRA","aud","x"]"#)), "critical-claims", Some(Fail)),
        (Else(|one| disclose(one, r#"["4H5bGHGyRT0RxIr8iZ6MRA","audience","x"]"#)), "critical-claims", Some(Pass)),
        (Else(|one| disclose(one, r#"["1","age","x"]"#)), "salts", Some(Warn)),
        (Else(|one| disclose(one, r#"["eluV5Og3gSNII8EYnsxA_A","age","x"]"#)), "salts", Some(Warn)),
        (Claim("exp", "1749999999"), "expiry", Some(Fail)),
        (Claim("exp", ""), "expiry", None),
        (Claim("nbf", "1750000001"), "not-before", Some(Fail)),
        (Claim("aud", r#""a""#), "audience", Some(CannotCheck)),
        (
            Else(|one| {
                one.change(&Claim("aud", r#""a""#));
                one.policy.audiences = vec!["b".into()];
            }),
            "audience",
            Some(Fail),
        ),
        (Else(without_binding), "key-binding", Some(CannotCheck)),
        (
            Else(|one| {
                without_binding(one);
                one.policy.key_binding_required = true;
            }),
            "key-binding",
            Some(Fail),
        ),
    ]);
}

#[test]
fn the_examples_of_rfc_9901_pass() {
    for name in [
        "rfc9901-simple-issuance",
        "rfc9901-complex_ekyc-presentation",
        "rfc9901-simple_structured-presentation",
        "rfc9901-w3c_vcdm-presentation",
    ] {
        Sample::of_text(&sd_jwt::PROFILE, NOW, &vector(name)).passes();
    }
}

/// One more disclosure, with its digest at the top level.
fn disclose(sample: &mut Sample, json: &str) {
    let disclosure = base64url::encode(json.as_bytes());
    let digest = Hash::Sha256.digest(&disclosure);
    sample.claims = sample.claims.replacen(r#""_sd": ["#, &format!(r#""_sd": ["{digest}","#), 1);
    sample.tail = format!("~{disclosure}{}", sample.tail);
}

fn without_binding(sample: &mut Sample) {
    let end = sample.tail.rfind('~').unwrap();
    sample.tail.truncate(end + 1);
}

/// Two signatures in JSON, the second with that name in its unprotected header.
fn in_json(name: &str) -> String {
    let header = base64url::encode(br#"{"alg":"ES256"}"#);
    format!(
        r#"{{"payload":"e30","signatures":[{{"protected":"{header}","signature":"AAAA","header":{{"disclosures":[]}}}},{{"protected":"{header}","signature":"AAAA","header":{{"{name}":"x"}}}}]}}"#
    )
}
