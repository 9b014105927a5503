//! Logout tokens.

use super::sample::{Claim, Else, Fail, Header, Pass, Sample, Warn};
use crate::check::profiles::logout_token;
use crate::check::report::Signature;

/// The example of OpenID Connect Back-Channel Logout 2.4.
const LOGOUT_2_4: &str = r#"{"iss":"https://server.example.com","sub":"248289761001","aud":"s6BhdRkqt3","iat":1471566154,"exp":1471569754,"jti":"bWJq","sid":"08a5019c-17e1-4977-8f42-65a12843ea02","events":{"http://schemas.openid.net/event/backchannel-logout":{}}}"#;

fn sample() -> Sample {
    let header = r#"{"typ":"logout+jwt","alg":"RS256"}"#;
    let mut sample = Sample::new(&logout_token::PROFILE, 1_471_566_160, header, LOGOUT_2_4);
    // The example lives for an hour, which is remarked upon.
    sample.change(&Claim("exp", "1471566274"));
    sample.policy.issuers = vec!["https://server.example.com".into()];
    sample.policy.audiences = vec!["s6BhdRkqt3".into()];
    sample
}

#[test]
fn each_clause_can_fail() {
    sample().changes(&[
        (Claim("exp", ""), "required-claims", Some(Fail)),
        (Claim("sub", ""), "who", Some(Pass)),
        (Else(|one| one.claims = "{}".into()), "who", Some(Fail)),
        (Claim("events", r#"["http://schemas.openid.net/event/backchannel-logout"]"#), "event", Some(Fail)),
        (Claim("events", r#"{"urn:x":{}}"#), "event", Some(Fail)),
        (Claim("events", r#"{"http://schemas.openid.net/event/backchannel-logout":1}"#), "event", Some(Fail)),
        (Claim("events", r#"{"http://schemas.openid.net/event/backchannel-logout":{"a":1}}"#), "event", Some(Pass)),
        (
            Claim("events", r#"{"http://schemas.openid.net/event/backchannel-logout":{"a":1}}"#),
            "event-empty",
            Some(Warn),
        ),
        (Claim("nonce", r#""n""#), "no-nonce", Some(Fail)),
        (Header("typ", r#""JWT""#), "type", Some(Warn)),
        (Header("alg", r#""none""#), "signed", Some(Fail)),
        (Else(|one| one.signature = Signature::Invalid), "signature", Some(Fail)),
        (Claim("iss", r#""https://other.example""#), "issuer", Some(Fail)),
        (Claim("aud", r#""other""#), "audience", Some(Fail)),
        (Claim("exp", "1471566154"), "expiry", Some(Fail)),
        (Claim("exp", ""), "expiry", None),
        (Claim("iat", "1471569754"), "issued-at", Some(Fail)),
        (Claim("exp", "1471569754"), "short-life", Some(Warn)),
        (Else(|one| encrypted(one, r#"{"alg":"dir","enc":"A128GCM"}"#)), "issuer-outside", Some(Warn)),
        (Else(|one| encrypted(one, r#"{"alg":"dir","enc":"A128GCM","iss":"i"}"#)), "issuer-outside", Some(Pass)),
    ]);
}

fn encrypted(sample: &mut Sample, header: &str) {
    let header = crate::jose::encoding::base64url::encode(header.as_bytes());
    sample.text = Some(format!("{header}..AAAA.AAAA.AAAA"));
}
