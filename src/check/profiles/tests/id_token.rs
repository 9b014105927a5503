//! ID tokens.

use super::sample::{CannotCheck, Claim, Else, Fail, Header, Pass, Sample, Warn};
use crate::check::profiles::id_token;
use crate::check::report::Signature;

/// The example of OpenID Connect Core 2.
const CORE_2: &str = r#"{"iss":"https://server.example.com","sub":"24400320","aud":"s6BhdRkqt3","nonce":"n-0S6_WzA2Mj","exp":1311281970,"iat":1311280970,"auth_time":1311280969,"acr":"urn:mace:incommon:iap:silver"}"#;

fn sample() -> Sample {
    let mut sample = Sample::new(&id_token::PROFILE, 1_311_281_000, r#"{"alg":"RS256","kid":"1e9gdk7"}"#, CORE_2);
    sample.policy.issuers = vec!["https://server.example.com".into()];
    sample.policy.audiences = vec!["s6BhdRkqt3".into()];
    sample.transaction.nonce = "n-0S6_WzA2Mj".into();
    sample.transaction.acr_values = "urn:mace:incommon:iap:silver urn:mace:incommon:iap:bronze".into();
    sample.transaction.max_age = Some(60);
    sample
}

#[test]
fn each_clause_can_fail() {
    sample().changes(&[
        (Claim("sub", ""), "required-claims", Some(Fail)),
        (Claim("iss", r#""http://server.example.com""#), "issuer-address", Some(Fail)),
        (Claim("iss", r#""https://server.example.com?tenant=1""#), "issuer-address", Some(Fail)),
        (Claim("iss", r#""https://server.example.com/""#), "issuer", Some(Fail)),
        (Else(|one| one.policy.issuers.clear()), "issuer", Some(CannotCheck)),
        (Claim("sub", r#""Zoë""#), "subject", Some(Fail)),
        (Claim("sub", "24400320"), "subject", Some(Fail)),
        (Else(|one| one.claims = CORE_2.replace("24400320", &"9".repeat(256))), "subject", Some(Fail)),
        (Claim("aud", r#"["other"]"#), "audience", Some(Fail)),
        (Claim("aud", r#"["s6BhdRkqt3"]"#), "audience", Some(Pass)),
        (Claim("aud", r#"["s6BhdRkqt3","other"]"#), "other-audiences", Some(Fail)),
        (Claim("azp", r#""other""#), "authorized-party", Some(Warn)),
        (Claim("azp", r#""s6BhdRkqt3""#), "authorized-party", Some(Pass)),
        (Else(|one| one.text = Some(encrypted())), "encryption", Some(CannotCheck)),
        (Else(|one| encrypted_over(one, CORE_2)), "encryption", Some(Fail)),
        (Else(|one| encrypted_over(one, "e30.e30.AAAA")), "encryption", Some(Pass)),
        (Header("alg", r#""none""#), "signed", Some(Fail)),
        (Else(|one| one.signature = Signature::Invalid), "signature", Some(Fail)),
        (Else(|one| one.signature = Signature::SelfAsserted), "signature", Some(Warn)),
        (Header("alg", r#""PS256""#), "algorithm", Some(CannotCheck)),
        (Else(|one| one.policy.algorithms = Some(vec!["ES256".into()])), "algorithm", Some(Warn)),
        (Header("alg", r#""HS256""#), "secret-of-one", Some(Pass)),
        (
            Else(|one| {
                one.header = r#"{"alg":"HS256"}"#.into();
                one.claims = CORE_2.replace(r#""s6BhdRkqt3""#, r#"["s6BhdRkqt3","b"]"#);
            }),
            "secret-of-one",
            Some(Warn),
        ),
        (Else(|one| one.now = 1_311_281_970), "expiry", Some(Fail)),
        (Claim("exp", r#""soon""#), "expiry", Some(Fail)),
        (Claim("exp", "1311281000.5"), "expiry", Some(Fail)),
        (Claim("exp", "1311281001.5"), "expiry", Some(Pass)),
        (Claim("exp", "1e999"), "expiry", Some(Fail)),
        (Claim("iat", "1311281001"), "issued-at", Some(Warn)),
        (Claim("nonce", r#""other""#), "nonce", Some(Fail)),
        (Claim("nonce", ""), "nonce", Some(Fail)),
        (Else(|one| one.transaction.nonce.clear()), "nonce", Some(CannotCheck)),
        (Claim("acr", r#""0""#), "authentication-class", Some(Warn)),
        (Claim("acr", ""), "authentication-class", Some(Warn)),
        (Claim("auth_time", "1311280939"), "authentication-age", Some(Fail)),
        (Claim("auth_time", ""), "authentication-age", Some(Fail)),
        (Claim("at_hash", r#""x""#), "access-token-hash", Some(CannotCheck)),
        (Claim("c_hash", r#""x""#), "code-hash", Some(CannotCheck)),
        (
            Else(|one| with_hashes(one, "77QmUPtjPfzWtF2AnpK9RQ", "77QmUPtjPfzWtF2AnpK9RQ")),
            "access-token-hash",
            Some(Pass),
        ),
        (Else(|one| with_hashes(one, "77QmUPtjPfzWtF2AnpK9RQ", "77QmUPtjPfzWtF2AnpK9RQ")), "code-hash", Some(Fail)),
        (
            Else(|one| with_hashes(one, "LDktKdoQak3Pk0cnXxCltA", "LDktKdoQak3Pk0cnXxCltA")),
            "access-token-hash",
            Some(Fail),
        ),
        (Else(|one| with_hashes(one, "x", "LDktKdoQak3Pk0cnXxCltA")), "code-hash", Some(Pass)),
        (Header("jku", r#""https://server.example.com/keys""#), "no-key-in-header", Some(Warn)),
        (Claim("email", "null"), "no-null", Some(Warn)),
        (Claim("iss", r#""https://self-issued.me""#), "self-issued", Some(Fail)),
        (Claim("events", r#"{"urn:x":{}}"#), "no-event", Some(Warn)),
    ]);
}

/// The access token and the code of OpenID Connect Core A.4 and A.6, with the hashes that are given.
fn with_hashes(sample: &mut Sample, access_token: &'static str, code: &'static str) {
    sample.transaction.access_token = "jHkWEdUXMU1BwAsC4vtUsZwnNvTIxEl0z9K3vx5KF0Y".into();
    sample.transaction.code = "Qcb0Orv1zh30vL1MPRsbm-diHiMwcLyZvn1arpZv-Jxf_11jnpEX3Tgfvk".into();
    sample.claims = CORE_2.replace(r#""acr":"#, &format!(r#""at_hash":"{access_token}","c_hash":"{code}","acr":"#));
}

fn encrypted_over(sample: &mut Sample, plaintext: &str) {
    sample.text = Some(encrypted());
    sample.plaintext = Some(plaintext.to_owned());
}

/// The form of a JWE; no key decrypts it.
fn encrypted() -> String {
    let header = crate::jose::encoding::base64url::encode(br#"{"alg":"RSA-OAEP-256","enc":"A128GCM"}"#);
    format!("{header}.AAAA.AAAA.AAAA.AAAA")
}

#[test]
fn a_self_issued_token_names_its_key() {
    let jwk = r#"{"kty":"RSA","n":"0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxuhDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw","e":"AQAB"}"#;
    let mut sample = sample();
    // The thumbprint is that of RFC 7638 3.1.
    sample.claims = format!(
        r#"{{"iss":"https://self-issued.me","sub":"NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs","sub_jwk":{jwk},"nonce":"n"}}"#
    );
    let outcome = |sample: &Sample| {
        sample.judged().into_iter().find(|(id, _, _)| id == "self-issued").map(|(_, outcome, _)| outcome)
    };
    assert_eq!(outcome(&sample), Some(Pass));
    for (from, to) in [("NzbLs", "MzbLs"), (r#","nonce":"n""#, "")] {
        let mut other = sample.clone();
        other.claims = sample.claims.replace(from, to);
        assert_eq!(outcome(&other), Some(Fail));
    }
}
