//! Status list tokens.

use super::sample::{CannotCheck, Claim, Else, Fail, Header, Sample, Warn};
use crate::check::profiles::status_list_token;
use crate::check::report::Signature;

/// The example of Token Status List 5.1.
const LIST_5_1: &str = r#"{"exp":2291720170,"iat":1686920170,"status_list":{"bits":1,"lst":"eNrbuRgAAhcBXQ"},"sub":"https://example.com/statuslists/1","ttl":43200}"#;

fn sample() -> Sample {
    let header = r#"{"alg":"ES256","kid":"12","typ":"statuslist+jwt"}"#;
    let mut sample = Sample::new(&status_list_token::PROFILE, 1_750_000_000, header, LIST_5_1);
    sample.policy.subject = Some("https://example.com/statuslists/1".into());
    sample
}

#[test]
fn each_clause_can_fail() {
    sample().changes(&[
        (Header("typ", r#""JWT""#), "type", Some(Fail)),
        (Claim("sub", ""), "required-claims", Some(Fail)),
        (Claim("sub", r#""https://example.com/statuslists/2""#), "address", Some(Fail)),
        (Else(|one| one.policy.subject = None), "address", Some(CannotCheck)),
        (Claim("status_list", r#"{"bits":3,"lst":"eNrbuRgAAhcBXQ"}"#), "bits", Some(Fail)),
        (Claim("status_list", r#"{"bits":"1","lst":"eNrbuRgAAhcBXQ"}"#), "bits", Some(Fail)),
        (Claim("status_list", r#"{"bits":1,"lst":"AAAA"}"#), "list", Some(Fail)),
        (Claim("status_list", r#"{"bits":1,"lst":"eNrbuRgAAhcBXQ=="}"#), "list", Some(Fail)),
        (Claim("status_list", r#"{"bits":1}"#), "list", Some(Fail)),
        (Claim("exp", ""), "expiry-told", Some(Warn)),
        (Claim("exp", ""), "expiry", None),
        (Claim("exp", "1700000000"), "expiry", Some(Fail)),
        (Claim("ttl", "0"), "time-to-live", Some(Warn)),
        (Claim("ttl", ""), "time-to-live", Some(Warn)),
        (Claim("iat", "1750000001"), "issued-at", Some(Fail)),
        (Header("alg", r#""none""#), "signed", Some(Fail)),
        (Else(|one| one.signature = Signature::Invalid), "signature", Some(Fail)),
    ]);
}
