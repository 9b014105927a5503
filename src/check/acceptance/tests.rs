//! The short way and the long way must never differ, and neither may differ from the report.

use super::*;
use crate::jose::jws;
use crate::jose::key::Key;
use crate::jose::key::detect::{SecretEncoding, detect};
use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;

const SECRET: &str = "a secret that is long enough for HS256";
const NOW: i64 = 1_795_000_000;

fn token(header: &str, payload: &str) -> String {
    jws::sign(header, payload.as_bytes(), "HS256", &Key::secret(SECRET.as_bytes()), &mut UnwrapErr(SysRng)).unwrap()
}

/// Every header with every payload, whole and damaged.
fn tokens() -> Vec<String> {
    let headers = [
        r#"{"alg":"HS256","typ":"JWT"}"#,
        r#"{"alg":"HS256","kid":"a"}"#,
        r#"{"alg":"HS256","iss":"me"}"#,
        r#"{"alg":"HS256","crit":["x"],"x":1}"#,
        r#"{"alg":"HS256","alg":"HS256"}"#,
    ];
    let payloads = [
        "{}",
        r#"{"iss":"me","aud":"api","exp":1795000010,"nbf":1795000000,"iat":1795000000}"#,
        r#"{"iss":"you","aud":["x","api"]}"#,
        r#"{"iss":"me","aud":[]}"#,
        r#"{"iss":"me","aud":["api",1]}"#,
        r#"{"iss":7,"aud":"api"}"#,
        r#"{"exp":1795000000}"#,
        r#"{"exp":1794999995}"#,
        r#"{"exp":"1795000010"}"#,
        r#"{"exp":1795000010.5}"#,
        r#"{"exp":1e12}"#,
        r#"{"exp":-1}"#,
        r#"{"exp":99999999999999999999999999999999999999999}"#,
        r#"{"nbf":1795000001}"#,
        r#"{"nbf":1795000006}"#,
        r#"{"iat":1795000006}"#,
        r#"{"exp":1795000010,"exp":1}"#,
        r#"{"a":"\ud800"}"#,
        r#"{"_sd_alg":"md5"}"#,
        r#"{"_sd":["a"],"exp":1795000010}"#,
        r#"{"_sd":["a","a"]}"#,
        "[1]",
        "text",
        r#"{"a":1"#,
        "",
    ];
    let mut all = Vec::new();
    for header in headers {
        for payload in payloads {
            let token = token(header, payload);
            all.push(format!("{token}."));
            all.push(format!("{token}="));
            all.push(token.replacen('.', "..", 1));
            all.push(token[..token.len() - 1].to_owned());
            let mut changed = token.clone().into_bytes();
            *changed.last_mut().unwrap() = if changed.ends_with(b"A") { b'Q' } else { b'A' };
            all.push(String::from_utf8(changed).unwrap());
            all.push(token);
        }
    }
    all
}

fn policies() -> Vec<Policy> {
    let api = Policy { audiences: vec!["api".into()], ..Policy::default() };
    let me = Policy { issuers: vec!["me".into()], algorithms: Some(vec!["HS256".into()]), ..api.clone() };
    vec![
        Policy::default(),
        Policy { leeway: 5, ..Policy::default() },
        Policy { algorithms: Some(vec!["RS256".into()]), ..Policy::default() },
        Policy { typ: Some("JWT".into()), ..Policy::default() },
        Policy { max_age: Some(60), ..Policy::default() },
        Policy { key_binding_required: true, ..Policy::default() },
        api,
        me,
    ]
}

#[test]
fn the_short_way_says_what_the_long_way_says() {
    let (mut short, mut seen) = (0, [0; 8]);
    for policy in policies().into_iter().map(Rc::new) {
        let mut judge = Judge::new(detect(SECRET, SecretEncoding::Utf8));
        let first = token(r#"{"alg":"HS256","typ":"JWT"}"#, r#"{"iss":"me","aud":"api","iat":1795000000}"#);
        let _known = judge.judge(&first, &policy, NOW);
        for text in tokens() {
            let mut payload = Vec::new();
            let accept = |known: &quick::Known| known.accept(text.as_bytes(), &judge.keys, &policy, NOW, &mut payload);
            let quick = judge.known.as_ref().and_then(accept).is_some();
            // A judge that knows nothing yet takes the long way.
            let word = Judge::new(detect(SECRET, SecretEncoding::Utf8)).judge(&text, &policy, NOW);
            short += usize::from(quick);
            seen[word as usize] += 1;
            if quick {
                assert_eq!(word, Acceptance::Accepted, "{policy:?} {text}");
            }
            assert_eq!(judge.judge(&text, &policy, NOW), word, "{policy:?} {text}");
        }
    }
    assert!(short >= 20, "the short way was taken {short} times");
    assert!(seen[..5].iter().all(|count| *count > 0) && seen[7] > 0, "{seen:?}");
}

#[test]
fn the_word_is_that_of_the_report() {
    for policy in policies().into_iter().map(Rc::new) {
        let keys = detect(SECRET, SecretEncoding::Utf8);
        let mut judge = Judge::new(keys.clone());
        for text in tokens() {
            let report = run_with(&Token::parse(&text), &Given::new(&keys, &policy, NOW));
            let verified = matches!(report.signature.state, Signature::Verified(_));
            let sound = report.structure.state != Structure::Broken
                && !report.findings.iter().any(|finding| finding.severity == Severity::Error);
            let accepted = verified && sound && report.policy.state != PolicyState::Fail;
            assert_eq!(judge.judge(&text, &policy, NOW) == Acceptance::Accepted, accepted, "{policy:?} {text}");
        }
    }
}
