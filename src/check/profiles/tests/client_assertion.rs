//! Client assertions.

use super::sample::{Claim, Else, Fail, Header, Pass, Sample, Warn};
use crate::check::profiles::client_assertion;
use crate::check::report::Signature;

const NOW: i64 = 1_795_000_010;

const CLAIMS: &str = r#"{"iss":"s6BhdRkqt3","sub":"s6BhdRkqt3","aud":"https://server.example.com","jti":"b9c2f1e07d5a4c38","iat":1795000000,"exp":1795000060}"#;

fn sample() -> Sample {
    let header = r#"{"typ":"client-authentication+jwt","alg":"ES256","kid":"16"}"#;
    let mut sample = Sample::new(&client_assertion::PROFILE, NOW, header, CLAIMS);
    sample.policy.issuers = vec!["s6BhdRkqt3".into()];
    sample.policy.audiences = vec!["https://server.example.com".into(), "https://server.example.com/token".into()];
    sample
}

#[test]
fn each_clause_can_fail() {
    sample().changes(&[
        (Claim("exp", ""), "required-claims", Some(Fail)),
        (Claim("sub", r#""mailto:mike@example.com""#), "client", Some(Warn)),
        (Claim("sub", ""), "client", Some(Fail)),
        (Claim("iss", r#""other""#), "issuer", Some(Fail)),
        (Claim("aud", r#""https://other.example""#), "audience", Some(Fail)),
        (Claim("aud", r#""https://server.example.com/token""#), "audience", Some(Pass)),
        (Claim("aud", r#""https://server.example.com/token""#), "audience-alone", Some(Warn)),
        (Claim("aud", r#"["https://server.example.com"]"#), "audience-alone", Some(Pass)),
        (Claim("aud", r#"["https://server.example.com","b"]"#), "audience-alone", Some(Warn)),
        (Header("typ", r#""JWT""#), "type", Some(Warn)),
        (Claim("exp", "1795000010"), "expiry", Some(Fail)),
        (Claim("exp", "1795003601"), "short-life", Some(Warn)),
        (Claim("nbf", "1795000011"), "not-before", Some(Fail)),
        (Claim("nbf", "1795000010"), "not-before", Some(Pass)),
        (Claim("iat", "1794990000"), "issued-at", Some(Warn)),
        (Claim("iat", ""), "issued-at", None),
        (Claim("jti", ""), "unique", Some(Warn)),
        (Claim("jti", "7"), "unique", Some(Warn)),
        (Header("alg", r#""none""#), "signed", Some(Fail)),
        (Header("alg", r#""HS256""#), "signed", Some(Pass)),
        (Else(|one| one.signature = Signature::Invalid), "signature", Some(Fail)),
        (Claim("response_type", r#""code""#), "no-request", Some(Warn)),
    ]);
}

/// The example of RFC 7523 4, a grant: somebody else is its subject.
#[test]
fn a_grant_speaks_for_somebody_else() {
    let claims = r#"{"iss":"https://jwt-idp.example.com","sub":"mailto:mike@example.com","aud":"https://jwt-rp.example.net","nbf":1300815780,"exp":1300819380,"http://claims.example.com/member":true}"#;
    let judged =
        Sample::new(&client_assertion::PROFILE, 1_300_815_790, r#"{"alg":"ES256","kid":"16"}"#, claims).judged();
    assert!(judged.iter().all(|(_, outcome, _)| *outcome != Fail), "{judged:?}");
}
