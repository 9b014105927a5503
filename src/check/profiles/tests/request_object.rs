//! Request objects.

use super::sample::{CannotCheck, Claim, Else, Fail, Header, Pass, Sample, Warn};
use crate::check::profiles::request_object;
use crate::check::report::Signature;

/// The example of RFC 9101 4.
const RFC_9101_4: &str = r#"{"iss":"s6BhdRkqt3","aud":"https://server.example.com","response_type":"code id_token","client_id":"s6BhdRkqt3","redirect_uri":"https://client.example.org/cb","scope":"openid","state":"af0ifjsldkj","nonce":"n-0S6_WzA2Mj","max_age":86400}"#;

const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const CHALLENGE: &str = r#""E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM""#;

fn sample() -> Sample {
    let header = r#"{"typ":"oauth-authz-req+jwt","alg":"RS256","kid":"k2bdc"}"#;
    let mut sample = Sample::new(&request_object::PROFILE, 1_795_000_000, header, RFC_9101_4);
    sample.policy.issuers = vec!["s6BhdRkqt3".into()];
    sample.policy.audiences = vec!["https://server.example.com".into()];
    // With the challenge of RFC 7636, appendix B.
    sample.change(&Claim("code_challenge", CHALLENGE));
    sample.change(&Claim("code_challenge_method", r#""S256""#));
    sample.transaction.code_verifier = VERIFIER.into();
    sample
}

#[test]
fn each_clause_can_fail() {
    sample().changes(&[
        (Claim("client_id", ""), "client", Some(Fail)),
        (Claim("client_id", r#""other""#), "client-expected", Some(Fail)),
        (Else(|one| one.policy.issuers.clear()), "client-expected", Some(CannotCheck)),
        (Claim("request_uri", r#""urn:x""#), "no-request-inside", Some(Fail)),
        (Header("alg", r#""none""#), "signed", Some(Warn)),
        (Header("alg", ""), "signed", Some(Fail)),
        (Else(|one| one.signature = Signature::Invalid), "signature", Some(Fail)),
        (Claim("iss", ""), "issuer", Some(Warn)),
        (Claim("iss", r#""other""#), "issuer", Some(Warn)),
        (Claim("aud", r#""https://other.example""#), "audience", Some(Warn)),
        (Header("typ", r#""JWT""#), "type", Some(Warn)),
        (Claim("sub", r#""s6BhdRkqt3""#), "no-client-as-subject", Some(Warn)),
        (Claim("sub", r#""248289761001""#), "no-client-as-subject", Some(Pass)),
        (Claim("max_age", r#""86400""#), "value-kinds", Some(Fail)),
        (Claim("scope", r#"["openid"]"#), "value-kinds", Some(Fail)),
        (Claim("code_challenge", ""), "pkce", Some(Warn)),
        (Claim("code_challenge_method", ""), "pkce", Some(Warn)),
        (Claim("code_challenge_method", r#""s256""#), "pkce", Some(Warn)),
        (Claim("code_challenge_method", r#""s256""#), "code-challenge", Some(Fail)),
        (Claim("code_challenge", r#""abc""#), "code-challenge", Some(Fail)),
        (Claim("code_challenge", ""), "code-challenge", None),
        (Else(|one| one.transaction.code_verifier.clear()), "code-verifier", Some(CannotCheck)),
        (Else(|one| one.transaction.code_verifier.push('x')), "code-verifier", Some(Fail)),
        (Else(|one| one.transaction.code_verifier = "short".into()), "code-verifier", Some(Fail)),
        (Claim("exp", "1795000000"), "expiry", Some(Fail)),
        (Claim("nbf", "1795000001"), "not-before", Some(Fail)),
    ]);
}
