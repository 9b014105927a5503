//! Security event tokens.

use super::sample::{Claim, Else, Fail, Header, Pass, Sample, Warn};
use crate::check::profiles::security_event_token;
use crate::check::report::Signature;

/// The second example of RFC 8417 2.1.1, without spaces.
const RFC_8417: &str = r#"{"jti":"4d3559ec67504aaba65d40b0363faad8","iat":1458496404,"iss":"https://scim.example.com","aud":["https://scim.example.com/Feeds/98d52461fa5bbc879593b7754","https://scim.example.com/Feeds/5d7604516b1d08641d7676ee7"],"events":{"urn:ietf:params:scim:event:create":{"ref":"https://scim.example.com/Users/44f6142df96bd6ab61e7521d9","attributes":["id","name","userName","password","emails"]}}}"#;

fn sample() -> Sample {
    let header = r#"{"typ":"secevent+jwt","alg":"ES256"}"#;
    let mut sample = Sample::new(&security_event_token::PROFILE, 1_458_496_410, header, RFC_8417);
    sample.policy.issuers = vec!["https://scim.example.com".into()];
    sample.policy.audiences = vec!["https://scim.example.com/Feeds/5d7604516b1d08641d7676ee7".into()];
    sample
}

#[test]
fn each_clause_can_fail() {
    sample().changes(&[
        (Claim("jti", ""), "required-claims", Some(Fail)),
        (Claim("events", "{}"), "events", Some(Fail)),
        (Claim("events", r#"["urn:x"]"#), "events", Some(Fail)),
        (Claim("events", r#"["urn:x"]"#), "event-names", None),
        (Claim("events", r#"{"created":{}}"#), "event-names", Some(Fail)),
        (Claim("events", r#"{"urn:x":{},"urn:x":{}}"#), "event-names", Some(Fail)),
        (Claim("events", r#"{"urn:x":{},"urn:y":true}"#), "event-values", Some(Fail)),
        (Header("typ", r#""JWT""#), "type", Some(Warn)),
        (Claim("aud", ""), "audience-told", Some(Warn)),
        (Claim("aud", ""), "audience", None),
        (Claim("aud", r#""other""#), "audience", Some(Fail)),
        (Claim("iss", r#""other""#), "issuer", Some(Fail)),
        (Claim("exp", "1458496500"), "no-expiry", Some(Warn)),
        (Claim("iat", "1458496500"), "issued-at", Some(Warn)),
        (Claim("toe", r#""2016""#), "event-time", Some(Fail)),
        (Claim("toe", "1458496400"), "event-time", Some(Pass)),
        (Claim("txn", "7"), "transaction", Some(Fail)),
        (Claim("sub_id", r#"{"format":"email","email":"a@example.com"}"#), "shared-signals", Some(Pass)),
        (Claim("sub_id", r#""a@example.com""#), "shared-signals", Some(Fail)),
        (
            Else(|one| {
                one.change(&Claim("sub_id", "{}"));
                one.change(&Claim("sub", r#""a""#));
            }),
            "shared-signals",
            Some(Fail),
        ),
        (Header("alg", r#""none""#), "signed", Some(Warn)),
        (Else(|one| one.signature = Signature::Invalid), "signature", Some(Fail)),
    ]);
}
