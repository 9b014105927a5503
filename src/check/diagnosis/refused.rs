//! "The signature is fine, so why is the token refused?": what a report says, in the words of those who see a library's error.

use serde::{Deserialize, Serialize};

use crate::check::report::{CheckOutcome, Report, Signature};

/// One reason for which a library refuses a token whose signature holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refusal {
    /// The code of the check or finding.
    pub code: String,
    /// "The signature is fine, but ...", without a full stop.
    pub message: String,
    /// What to do; may be empty.
    pub hint: String,
    /// How libraries call it, such as `jwt expired (jsonwebtoken)`; may be empty.
    pub errors: String,
}

/// How libraries call what the codes stand for: jsonwebtoken for Node.js, PyJWT, jjwt for Java, and Microsoft's for .NET.
const ERRORS: [(&str, &str); 10] = [
    (
        "exp-past",
        "jwt expired (jsonwebtoken), ExpiredSignatureError (PyJWT), ExpiredJwtException (jjwt), IDX10223 (.NET)",
    ),
    (
        "nbf-future",
        "jwt not active (jsonwebtoken), ImmatureSignatureError (PyJWT), PrematureJwtException (jjwt), IDX10222 (.NET)",
    ),
    ("iat-future", "ImmatureSignatureError (PyJWT)"),
    (
        "iss-mismatch",
        "jwt issuer invalid (jsonwebtoken), InvalidIssuerError (PyJWT), IncorrectClaimException (jjwt), IDX10205 (.NET)",
    ),
    ("aud-mismatch", "jwt audience invalid (jsonwebtoken), InvalidAudienceError (PyJWT), IDX10214 (.NET)"),
    ("aud-missing", "jwt audience invalid (jsonwebtoken), MissingRequiredClaimError (PyJWT)"),
    ("sub-invalid", "jwt subject invalid (jsonwebtoken), InvalidSubjectError (PyJWT)"),
    ("claim-missing", "MissingRequiredClaimError (PyJWT), MissingClaimException (jjwt)"),
    ("too-old", "maxAge exceeded (jsonwebtoken)"),
    ("secret-too-short", "WeakKeyException (jjwt), IDX10653 or IDX10720 (.NET)"),
];

/// Why a library refuses the token, what is certain first; nothing unless its signature was found to hold.
pub fn reasons(report: &Report) -> Vec<Refusal> {
    if !matches!(report.signature.state, Signature::Verified(_)) {
        return Vec::new();
    }
    let of = |outcome: CheckOutcome, verb: &'static str| {
        let checks = report.checks.iter().filter(move |check| check.outcome == outcome);
        checks.map(move |check| Refusal::new(&check.code, verb, &check.message, &check.hint))
    };
    let secret = report.findings.iter().filter(|finding| finding.code == "secret-too-short");
    let secret = secret
        .take(1)
        .map(|finding| Refusal::new(&finding.code, "some libraries refuse", &finding.message, &finding.hint));
    of(CheckOutcome::Fail, "a verifier refuses")
        .chain(secret)
        .chain(of(CheckOutcome::Warn, "some libraries refuse"))
        .collect()
}

impl Refusal {
    fn new(code: &str, verb: &str, message: &str, hint: &str) -> Self {
        let errors = ERRORS.iter().find(|(of, _)| *of == code).map(|(_, errors)| *errors).unwrap_or_default();
        let what = if code == "secret-too-short" { "the key" } else { "the token" };
        Refusal {
            code: code.to_owned(),
            message: format!("The signature is fine, but {verb} {what}: {message}"),
            hint: hint.to_owned(),
            errors: errors.to_owned(),
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
    use getrandom::SysRng;
    use getrandom::rand_core::UnwrapErr;

    const SECRET: &str = "9b1d6f2ce05a47388c6f01d2b7e94a53f8a2c4d16e7b0935";

    fn check(claims: &str, secret: &str, policy: &Policy, expected: &[(&str, &str)]) {
        let key = Key::secret(secret.as_bytes());
        let header = r#"{"alg":"HS256","typ":"JWT"}"#;
        let token = jws::sign(header, claims.as_bytes(), "HS256", &key, &mut UnwrapErr(SysRng)).unwrap();
        let (token, key, policy) = (token.as_str(), secret, policy.clone());
        let report = run(&Input { token, key, policy, now: 1_795_000_000, ..Input::default() });
        let found = reasons(&report);
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
        check(r#"{"nbf":1795000060}"#, SECRET, &policy, &[("nbf-future", "not valid for another")]);
        check(r#"{"iat":1795000060}"#, SECRET, &policy, &[("iat-future", "some libraries refuse the token")]);
        check(
            r#"{"sub":"1"}"#,
            "sixteen bytes ok",
            &policy,
            &[("secret-too-short", "refuse the key: expected a secret of")],
        );
    }

    #[test]
    fn a_near_miss_is_told() {
        let policy = Policy { issuers: vec!["https://issuer.example/".into()], ..Policy::default() };
        check(r#"{"iss":"https://issuer.example"}"#, SECRET, &policy, &[("iss-mismatch", "a slash")]);
        check(r#"{"iss":"https://Issuer.example/"}"#, SECRET, &policy, &[("iss-mismatch", "upper and lower case")]);
        let policy = Policy { audiences: vec!["https://api.example".into()], ..Policy::default() };
        check(r#"{"aud":["http://api.example"]}"#, SECRET, &policy, &[("aud-mismatch", "http and https")]);
        check(r#"{"iss":"1"}"#, SECRET, &policy, &[("aud-missing", "expected aud")]);
    }

    #[test]
    fn without_a_good_signature_there_is_nothing_to_say() {
        let key = "another secret, that is long enough too";
        let token = "eyJhbGciOiJIUzI1NiJ9.eyJleHAiOjF9.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
        let report = run(&Input { token, key, now: 1_795_000_000, ..Input::default() });
        assert_eq!(reasons(&report), []);
    }
}
