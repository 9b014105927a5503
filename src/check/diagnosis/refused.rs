//! "The signature is fine, so why is the token refused?": what a report says, in the words of those who see a library's error.

use serde::{Deserialize, Serialize};

use crate::check::policy::Policy;
use crate::check::report::{CheckOutcome, Report, Signature};
use crate::check::words::duration;
use crate::jose::encoding::json::Value;

/// One reason for which a library refuses a token whose signature holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refusal {
    /// The code of the check or finding.
    pub code: String,
    /// "The signature is fine, but ...", without a full stop.
    pub message: String,
    /// What to do; may be empty.
    pub hint: String,
    /// Whether every verifier with these expectations refuses; otherwise some libraries do.
    pub is_certain: bool,
}

/// Why a library refuses the token, what is certain first; nothing unless its signature was found to hold. `claims` are those
/// of the token; `now` is in seconds since the epoch.
pub fn reasons(report: &Report, claims: Option<Value<'_>>, policy: &Policy, now: i64) -> Vec<Refusal> {
    if !matches!(report.signature.state, Signature::Verified(_)) {
        return Vec::new();
    }
    let of = |outcome: CheckOutcome, verb: &'static str| {
        let checks = report.checks.iter().filter(move |check| check.outcome == outcome);
        checks.map(move |check| Refusal::new(&check.code, verb, "the token", &check.message, &check.hint))
    };
    let mut reasons: Vec<Refusal> = of(CheckOutcome::Fail, EVERY).collect();
    if let Some(weak) = report.findings.iter().find(|finding| finding.code == "secret-too-short") {
        reasons.push(Refusal::new(&weak.code, SOME, "the key", &weak.message, &weak.hint));
    }
    reasons.extend(of(CheckOutcome::Warn, SOME));
    if let Some(claims) = claims {
        by_default(claims, policy, now as f64, &mut reasons);
    }
    reasons
}

const EVERY: &str = "a verifier refuses";

const SOME: &str = "some libraries refuse";

/// What is as expected here, and what libraries refuse all the same unless they are told otherwise.
fn by_default(claims: Value<'_>, policy: &Policy, now: f64, reasons: &mut Vec<Refusal>) {
    let mut add = |code: &str, message: &str, hint: &str| {
        if reasons.iter().all(|reason| reason.code != code) {
            reasons.push(Refusal::new(code, SOME, "the token", message, hint));
        }
    };
    let time = |name: &str| claims.get(name).and_then(Value::as_number).map(|number| number.as_f64());
    let late = time("exp").map(|exp| now - exp).filter(|late| *late >= 0.0);
    let early = time("nbf").map(|nbf| nbf - now).filter(|early| *early > 0.0);
    let young = time("iat").map(|iat| iat - now).filter(|young| *young > 0.0);
    let leeway = "give the library the leeway that you gave here";
    if let Some(late) = late {
        add("exp-past", &format!("expired {} ago (exp), within the leeway", duration(late)), leeway);
    }
    if let Some(early) = early {
        add("nbf-future", &format!("not valid for another {} (nbf), within the leeway", duration(early)), leeway);
    }
    if let Some(young) = young {
        add("iat-future", &format!("issued {} in the future (iat), within the leeway", duration(young)), leeway);
    }
    if claims.get("exp").is_none() && !policy.required.iter().any(|name| name == "exp") {
        let hint = "let the issuer set exp; a token without it has no end";
        add("exp-missing", "it has no exp", hint);
    }
    if claims.get("aud").is_some() && policy.audiences.is_empty() {
        // RFC 7519 4.1.3: who does not find itself in aud must refuse; a library that was not told cannot find anybody.
        let hint = "give the library its audience; do not switch the check off";
        add("aud-unexpected", "it has aud, and they were not told which audience they are", hint);
    }
}

impl Refusal {
    fn new(code: &str, verb: &str, what: &str, message: &str, hint: &str) -> Self {
        Refusal {
            code: code.to_owned(),
            message: format!("The signature is fine, but {verb} {what}: {message}"),
            hint: hint.to_owned(),
            is_certain: verb == EVERY,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::policy::Policy;
    use crate::check::{Input, run};
    use crate::jose::jws;
    use crate::jose::key::Key;
    use crate::jose::token::Token;
    use getrandom::SysRng;
    use getrandom::rand_core::UnwrapErr;

    const NOW: i64 = 1_795_000_000;
    const SECRET: &str = "9b1d6f2ce05a47388c6f01d2b7e94a53f8a2c4d16e7b0935";

    fn check(claims: &str, secret: &str, policy: &Policy, expected: &[(&str, &str)]) {
        let key = Key::secret(secret.as_bytes());
        let header = r#"{"alg":"HS256","typ":"JWT"}"#;
        let token = jws::sign(header, claims.as_bytes(), "HS256", &key, &mut UnwrapErr(SysRng)).unwrap();
        let (token, key) = (token.as_str(), secret);
        let report = run(&Input { token, key, policy: policy.clone(), now: NOW, ..Input::default() });
        let parsed = Token::parse(token);
        let found = reasons(&report, parsed.claims(), policy, NOW);
        let codes: Vec<&str> = found.iter().map(|refusal| &*refusal.code).collect();
        assert_eq!(codes, expected.iter().map(|(code, _)| *code).collect::<Vec<_>>(), "{claims}");
        for (refusal, (_, part)) in found.iter().zip(expected) {
            let whole = format!("{} {}", refusal.message, refusal.hint);
            assert!(whole.starts_with("The signature is fine, but ") && whole.contains(part), "{whole}");
        }
    }

    #[test]
    fn each_reason_is_told() {
        let policy = Policy::default();
        check(r#"{"exp":1795000060}"#, SECRET, &policy, &[]);
        check(r#"{"exp":1794999940}"#, SECRET, &policy, &[("exp-past", "refuses the token: expired")]);
        check(r#"{"exp":1794999940}"#, SECRET, &policy, &[("exp-past", "a leeway of 61 seconds would accept it")]);
        let nbf = r#"{"exp":1795000060,"nbf":1795000005}"#;
        check(nbf, SECRET, &policy, &[("nbf-future", "not valid for another")]);
        let iat = r#"{"exp":1795000060,"iat":1795000005}"#;
        check(iat, SECRET, &policy, &[("iat-future", "some libraries refuse the token")]);
        check(
            r#"{"exp":1795000060}"#,
            "sixteen bytes ok",
            &policy,
            &[("secret-too-short", "refuse the key: expected a secret of")],
        );
    }

    #[test]
    fn what_only_defaults_refuse_is_told() {
        let lenient = Policy { leeway: 60, ..Policy::default() };
        check(
            r#"{"exp":1794999960}"#,
            SECRET,
            &lenient,
            &[("exp-past", "some libraries refuse the token: expired 40")],
        );
        let times = r#"{"exp":1795000060,"nbf":1795000005,"iat":1795000007}"#;
        check(times, SECRET, &lenient, &[("nbf-future", "within the leeway"), ("iat-future", "issued 7 seconds")]);
        check("{}", SECRET, &Policy::default(), &[("exp-missing", "no exp")]);
        check(r#"{"exp":1795000060,"aud":"a"}"#, SECRET, &Policy::default(), &[("aud-unexpected", "its audience")]);
    }

    #[test]
    fn a_near_miss_is_told() {
        let policy = Policy { issuers: vec!["https://issuer.example/".into()], ..Policy::default() };
        let iss = |iss: &str| format!(r#"{{"exp":1795000060,"iss":"{iss}"}}"#);
        check(&iss("https://issuer.example"), SECRET, &policy, &[("iss-mismatch", "a slash")]);
        check(&iss("https://Issuer.example/"), SECRET, &policy, &[("iss-mismatch", "upper and lower case")]);
        let policy = Policy { audiences: vec!["https://api.example".into()], ..Policy::default() };
        let aud = r#"{"exp":1795000060,"aud":["http://api.example"]}"#;
        check(aud, SECRET, &policy, &[("aud-mismatch", "http and https")]);
        check(&iss("1"), SECRET, &policy, &[("aud-missing", "expected aud")]);
        let exchanged = r#"{"exp":1795000060,"aud":"x","iss":"https://api.example"}"#;
        check(exchanged, SECRET, &policy, &[("aud-mismatch", "look exchanged")]);
        let listed = r#"{"exp":1795000060,"aud":"https://api.example https://b.example"}"#;
        check(listed, SECRET, &policy, &[("aud-mismatch", "in one string")]);
        let client = r#"{"exp":1795000060,"aud":"shop","azp":"shop"}"#;
        check(client, SECRET, &policy, &[("aud-mismatch", "as in an ID token")]);
        let policy = Policy { audiences: vec!["shop".into()], ..Policy::default() };
        let api = r#"{"exp":1795000060,"aud":"https://api.example","client_id":"shop"}"#;
        check(api, SECRET, &policy, &[("aud-mismatch", "the id of the client")]);
    }

    #[test]
    fn without_a_good_signature_there_is_nothing_to_say() {
        let key = "another secret, that is long enough too";
        let token = "eyJhbGciOiJIUzI1NiJ9.eyJleHAiOjF9.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
        let report = run(&Input { token, key, now: NOW, ..Input::default() });
        assert_eq!(reasons(&report, Token::parse(token).claims(), &Policy::default(), NOW), []);
    }
}
