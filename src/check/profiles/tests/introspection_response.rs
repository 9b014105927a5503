//! Introspection responses.

use super::sample::{Claim, Else, Fail, Header, Pass, Sample, Warn};
use crate::check::profiles::introspection_response;
use crate::check::report::Signature;

/// The example of RFC 9701 5, without the claims about the person.
const RFC_9701_5: &str = r#"{"iss":"https://as.example.com/","aud":"https://rs.example.com/resource","iat":1514797892,"token_introspection":{"active":true,"iss":"https://as.example.com/","aud":"https://rs.example.com/resource","iat":1514797822,"exp":1514797942,"client_id":"paiB2goo0a","scope":"read write dolphin","sub":"Z5O3upPC88QrAjx00dis","jti":"t1FoCCaZd4Xv4ORJUWVUeTZfsKhW30CQCrWDDjwXy6w"}}"#;

fn sample() -> Sample {
    let header = r#"{"typ":"token-introspection+jwt","alg":"RS256","kid":"wG6D"}"#;
    let mut sample = Sample::new(&introspection_response::PROFILE, 1_514_797_900, header, RFC_9701_5);
    sample.policy.issuers = vec!["https://as.example.com/".into()];
    sample.policy.audiences = vec!["https://rs.example.com/resource".into()];
    sample
}

#[test]
fn each_clause_can_fail() {
    sample().changes(&[
        (Header("typ", r#""at+jwt""#), "type", Some(Fail)),
        (Claim("iat", ""), "required-claims", Some(Fail)),
        (Claim("token_introspection", "true"), "response", Some(Fail)),
        (Claim("token_introspection", "{}"), "response", Some(Fail)),
        (Claim("token_introspection", r#"{"active":"true"}"#), "response", Some(Fail)),
        (Claim("token_introspection", r#"{"active":false}"#), "inactive-is-silent", Some(Pass)),
        (Claim("token_introspection", r#"{"active":false,"sub":"s"}"#), "inactive-is-silent", Some(Warn)),
        (Claim("iss", r#""https://as.example.com""#), "issuer", Some(Fail)),
        (Claim("aud", r#""https://other.example""#), "audience", Some(Fail)),
        (Claim("iat", "1514797901"), "issued-at", Some(Fail)),
        (Claim("exp", "1514797942"), "no-access-token", Some(Warn)),
        (Header("alg", r#""none""#), "signed", Some(Fail)),
        (Else(|one| one.signature = Signature::Invalid), "signature", Some(Fail)),
    ]);
}
