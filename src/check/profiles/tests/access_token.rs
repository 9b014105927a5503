//! Access tokens.

use super::sample::{CannotCheck, Claim, Else, Fail, Header, Pass, Sample, Warn};
use crate::check::profiles::access_token;
use crate::check::report::Signature;

/// The example of RFC 9068 2.2.
const RFC_9068_2_2: &str = r#"{"iss":"https://authorization-server.example.com/","sub":"5ba552d67","aud":"https://rs.example.com/","exp":1639528912,"iat":1618354090,"jti":"dbe39bf3a3ba4238a513f51d6e1691c4","client_id":"s6BhdRkqt3","scope":"openid profile reademail"}"#;

fn sample() -> Sample {
    let header = r#"{"typ":"at+JWT","alg":"RS256","kid":"RjEwOwOA"}"#;
    let mut sample = Sample::new(&access_token::PROFILE, 1_618_354_100, header, RFC_9068_2_2);
    sample.policy.issuers = vec!["https://authorization-server.example.com/".into()];
    sample.policy.audiences = vec!["https://rs.example.com/".into()];
    sample
}

#[test]
fn each_clause_can_fail() {
    sample().changes(&[
        (Header("typ", r#""application/at+jwt""#), "type", Some(Pass)),
        (Header("typ", r#""JWT""#), "type", Some(Fail)),
        (Header("typ", ""), "type", Some(Fail)),
        (Header("alg", r#""none""#), "signed", Some(Fail)),
        (Header("alg", r#""none""#), "asymmetric", Some(Warn)),
        (Header("alg", r#""HS256""#), "asymmetric", Some(Warn)),
        (Else(|one| one.signature = Signature::Unsigned), "signature", Some(Fail)),
        (Claim("client_id", ""), "required-claims", Some(Fail)),
        (Claim("iss", r#""https://authorization-server.example.com""#), "issuer", Some(Fail)),
        (Claim("aud", r#"["https://other.example"]"#), "audience", Some(Fail)),
        (Else(|one| one.policy.audiences.clear()), "audience", Some(CannotCheck)),
        (Claim("exp", "1618354000"), "expiry", Some(Fail)),
        (Claim("scope", r#"["openid"]"#), "scope", Some(Warn)),
        (Claim("scope", r#""openid,profile""#), "scope", Some(Warn)),
        (Claim("scope", ""), "scope", None),
        (Claim("groups", r#"["a"]"#), "authorization-claims", Some(Pass)),
        (Claim("roles", r#""admin""#), "authorization-claims", Some(Warn)),
        (Claim("sub", r#""s6BhdRkqt3""#), "subject-no-client", Some(Warn)),
        (Claim("nonce", r#""n""#), "no-id-token", Some(Warn)),
        (Claim("cnf", r#"{"jkt":"0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I"}"#), "binding", Some(Pass)),
        (Claim("cnf", r#"{"x5t#S256":"bwcK0esc3ACC3DB2Y5_lESsXE8o9ltc05O89jdN-dg2"}"#), "binding", Some(Fail)),
        (Claim("cnf", r#"{"jkt":"short"}"#), "binding", Some(Fail)),
        (Claim("cnf", r#"{"kid":"1"}"#), "binding", Some(Warn)),
    ]);
}
