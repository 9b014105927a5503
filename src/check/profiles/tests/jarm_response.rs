//! Authorization responses.

use super::sample::{CannotCheck, Claim, Else, Fail, Header, Pass, Sample, Warn};
use crate::check::profiles::jarm_response;
use crate::check::report::Signature;

/// The example of JARM 2.1.
const JARM_2_1: &str = r#"{"iss":"https://accounts.example.com","aud":"s6BhdRkqt3","exp":1311281970,"code":"PyyFaux2o7Q0YfXBU32jhw.5FXSQpvr8akv9CeRDSd0QA","state":"S8NJ7uqk5fY4EjNvP_G_FtyJu6pUsvH9jsYni9dMAJw"}"#;

fn sample() -> Sample {
    let mut sample = Sample::new(&jarm_response::PROFILE, 1_311_281_400, r#"{"alg":"RS256","kid":"1"}"#, JARM_2_1);
    sample.policy.issuers = vec!["https://accounts.example.com".into()];
    sample.policy.audiences = vec!["s6BhdRkqt3".into()];
    sample.transaction.state = "S8NJ7uqk5fY4EjNvP_G_FtyJu6pUsvH9jsYni9dMAJw".into();
    sample
}

#[test]
fn each_clause_can_fail() {
    sample().changes(&[
        (Claim("aud", ""), "required-claims", Some(Fail)),
        (Claim("state", r#""other""#), "state", Some(Fail)),
        (Claim("state", ""), "state", Some(Fail)),
        (Else(|one| one.transaction.state.clear()), "state", Some(CannotCheck)),
        (Claim("iss", r#""https://other.example""#), "issuer", Some(Fail)),
        (Claim("aud", r#""other""#), "audience", Some(Fail)),
        (Claim("exp", "1311281400"), "expiry", Some(Fail)),
        (Claim("exp", "1311285000"), "short-life", Some(Warn)),
        (Header("alg", r#""none""#), "signed", Some(Fail)),
        (Else(|one| one.signature = Signature::Invalid), "signature", Some(Fail)),
        (Claim("code", ""), "parameters", Some(Warn)),
        (Claim("error", r#""access_denied""#), "parameters", Some(Pass)),
    ]);
}
