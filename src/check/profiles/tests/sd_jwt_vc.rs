//! SD-JWT credentials.

use super::sample::{Claim, Else, Fail, Header, Pass, Sample, Warn, vector};
use crate::check::profiles::sd_jwt_vc;
use crate::check::report::Signature;
use crate::jose::encoding::base64url;
use crate::jose::hash::Hash;

const NOW: i64 = 1_750_000_000;

/// A presentation of SD-JWT VC, appendix B.
fn sample() -> Sample {
    Sample::of_text(&sd_jwt_vc::PROFILE, NOW, &vector("sdjwtvc-pid-presentation"))
}

#[test]
fn each_clause_can_fail() {
    let status = r#"{"status_list":{"idx":7,"uri":"https://example.com/statuslists/1"}}"#;
    sample().changes(&[
        (Header("typ", r#""vc+sd-jwt""#), "type", Some(Warn)),
        (Header("typ", r#""JWT""#), "type", Some(Fail)),
        (Header("alg", r#""none""#), "signed", Some(Fail)),
        (Else(|one| one.signature = Signature::Invalid), "signature", Some(Fail)),
        (Claim("iss", ""), "issuer-key", Some(Fail)),
        (Claim("vct", ""), "credential", Some(Fail)),
        (Claim("vct", "1"), "credential", Some(Fail)),
        (Claim("vct", r#""identity""#), "credential-name", Some(Warn)),
        (Claim("aka_vcts", "[]"), "other-names", Some(Fail)),
        (Claim("aka_vcts", "[1]"), "other-names", Some(Fail)),
        (Claim("aka_vcts", r#"["urn:example:eudi:pid:aendgard:1"]"#), "other-names", Some(Fail)),
        (Claim("aka_vcts", r#"["urn:example:other"]"#), "other-names", Some(Pass)),
        (Claim("_sd", "[]"), "disclosures", Some(Fail)),
        (Else(disclose_status), "critical-claims", Some(Fail)),
        (Claim("exp", "1749999999"), "expiry", Some(Fail)),
        (Claim("nbf", "1750000001"), "not-before", Some(Fail)),
        (Claim("cnf", ""), "holder-key", Some(Fail)),
        (Claim("cnf", r#"{"kid":"1"}"#), "holder-key", Some(Warn)),
        (Claim("status", status), "status", Some(Pass)),
        (Claim("status", r#"{"status_list":{"idx":-1,"uri":"https://a.example"}}"#), "status", Some(Fail)),
        (Claim("status", r#"{"status_list":{"idx":"7","uri":"https://a.example"}}"#), "status", Some(Fail)),
        (Claim("status", r#"{"status_list":{"idx":7}}"#), "status", Some(Fail)),
        (Claim("status", r#"{"other":{}}"#), "status", Some(Warn)),
    ]);
}

fn disclose_status(sample: &mut Sample) {
    let disclosure = base64url::encode(br#"["4H5bGHGyRT0RxIr8iZ6MRA","status",{}]"#);
    let digest = Hash::Sha256.digest(&disclosure);
    sample.claims = sample.claims.replacen(r#""_sd": ["#, &format!(r#""_sd": ["{digest}","#), 1);
    sample.tail = format!("~{disclosure}{}", sample.tail);
}

#[test]
fn the_examples_pass() {
    for name in [
        "sdjwtvc-pid-issuance",
        "sdjwtvc-identity_credential-presentation",
        "sdjwtvc-identity_credential-presentation_no_kb",
        "rfc9901-sd_jwt_vc-presentation",
    ] {
        Sample::of_text(&sd_jwt_vc::PROFILE, NOW, &vector(name)).passes();
    }
}
