//! The interface as a caller sees it: JSON in, JSON out.

use serde_json::{Value, json};

use super::*;
use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;

const SECRET: &str = "a secret that is long enough for HS256";
const NOW: i64 = 1_795_000_000;

fn token(payload: &str) -> String {
    let key = crate::jose::key::Key::secret(SECRET.as_bytes());
    let header = r#"{"alg":"HS256","typ":"JWT"}"#;
    crate::jose::jws::sign(header, payload.as_bytes(), "HS256", &key, &mut UnwrapErr(SysRng)).unwrap()
}

fn options(more: Value) -> String {
    let mut options = json!({ "now": NOW });
    options.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
    options.to_string()
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

#[test]
fn decoding_gives_texts_and_places() {
    let token = token(r#"{"sub":"a","n":12345678901234567890}"#);
    let other = self::token("{}");
    let decoded = json(&decode(&format!("Bearer {token}\nand {other}")));
    assert_eq!(decoded["tokens"].as_array().unwrap().len(), 2);
    let first = &decoded["tokens"][0];
    assert_eq!((&first["kind"], &first["start"]), (&json!("jws"), &json!(7)));
    // As it stands in the token, to the last digit.
    assert_eq!(first["payload"], r#"{"sub":"a","n":12345678901234567890}"#);
}

#[test]
fn one_call_judges_one_token() {
    let token = token(r#"{"iss":"a","exp":1795000100}"#);
    let report = json(&verify(&token, SECRET, &options(json!({ "issuer": "a", "algorithms": ["HS256"] }))).unwrap());
    assert_eq!(report["signature"]["state"], "verified");
    assert_eq!(report["policy"]["state"], "pass");
    let report = json(&verify(&token, SECRET, &options(json!({ "issuer": ["b", "c"] }))).unwrap());
    assert_eq!(report["policy"]["state"], "fail");
    let report = json(&verify(&token, "another secret that is long enough", &options(json!({}))).unwrap());
    assert_eq!(report["signature"]["state"], "invalid");
}

#[test]
fn options_that_are_none_are_told() {
    for (options, word) in [("", "EOF"), ("{}", "now"), (r#"{"now":1,"isuer":"a"}"#, "isuer")] {
        let told = verify("a.b.c", "", options).unwrap_err();
        assert!(told.contains(word), "{told}");
    }
    let told = verify("a.b.c", "", r#"{"now":1,"secretEncoding":"utf-16"}"#).unwrap_err();
    assert!(told.contains("utf-16"), "{told}");
}

#[test]
fn an_imported_key_judges_many() {
    let mut engine = Engine::default();
    let options = options(json!({ "audience": "me" }));
    let key = engine.import_key(SECRET, &options).unwrap();
    let good = token(r#"{"aud":"me","exp":1795000100}"#);
    let lines = [
        good.clone(),
        token(r#"{"aud":"me","exp":1794999999}"#),
        token(r#"{"aud":"me","nbf":1795000100}"#),
        token(r#"{"aud":"you"}"#),
        format!("{good}A"),
        "eyJhbGciOiJub25lIn0.e30.".into(),
        "eyJhbGciOiJSUzI1NiJ9.e30.AAAA".into(),
        "eyJhbGciOiJFU1AyNTYifQ.e30.AAAA".into(),
        "no token".into(),
    ];
    engine.use_options(&options).unwrap();
    let words = engine.verify_many(key, &lines.join("\n")).unwrap();
    assert_eq!(words, [0, 1, 2, 3, 4, 5, 4, 6, 7]);
    let mut payload = Vec::new();
    assert_eq!(engine.payload_of(key, good.as_bytes(), &mut payload), Ok(Acceptance::Accepted));
    assert_eq!(payload, br#"{"aud":"me","exp":1795000100}"#);
    assert_eq!(engine.payload_of(key, lines[1].as_bytes(), &mut payload), Ok(Acceptance::Expired));
    assert_eq!(payload, b"");
    assert_eq!(engine.payload_of(key, b"\xff", &mut payload), Ok(Acceptance::Malformed));
    let report = json(&engine.verify_with(key, &good, &options).unwrap());
    assert_eq!(report["signature"]["state"], "verified");
}

#[test]
fn a_dropped_key_is_gone_and_its_number_is_free() {
    let mut engine = Engine::default();
    let options = options(json!({}));
    let key = engine.import_key(SECRET, &options).unwrap();
    engine.drop_key(key);
    assert!(engine.verify_with(key, "a.b.c", &options).is_err());
    assert_eq!(engine.import_key(SECRET, &options), Ok(key));
    assert!(engine.import_key("", &options).is_err());
}

/// The word for many must be the word of the report.
#[test]
fn the_short_verdict_is_the_long_one() {
    let mut engine = Engine::default();
    let options = options(json!({ "audience": "me", "issuer": "you" }));
    let key = engine.import_key(SECRET, &options).unwrap();
    engine.use_options(&options).unwrap();
    for payload in [r#"{"aud":"me","iss":"you"}"#, r#"{"aud":"me"}"#, "{}", "[]", "text", r#"{"aud":"me","aud":"me"}"#]
    {
        for token in [token(payload), format!("{}B", token(payload))] {
            let word = engine.verify_many(key, &token).unwrap();
            let report = json(&engine.verify_with(key, &token, &options).unwrap());
            let structure = report["structure"]["state"] == "ok";
            let accepted =
                report["signature"]["state"] == "verified" && report["policy"]["state"] != "fail" && structure;
            assert_eq!(word == [0], accepted, "{payload} {report}");
        }
    }
}

#[test]
fn what_is_encrypted_is_decrypted() {
    let header = r#"{"alg":"PBES2-HS256+A128KW","enc":"A128GCM","p2c":1000}"#;
    let made = json(&make(header, "plain }", SECRET, &options(json!({})), &mut UnwrapErr(SysRng)).unwrap());
    let token = made["token"].as_str().unwrap();
    let answer = json(&decrypt(token, SECRET, &options(json!({}))).unwrap());
    assert_eq!((&answer["plaintext"], &answer["bytes"]), (&json!("plain }"), &json!("cGxhaW4gfQ")));
    assert_eq!(answer["report"]["decryption"]["state"], "decrypted");
    let answer = json(&decrypt(token, "another secret", &options(json!({}))).unwrap());
    assert_eq!((&answer["plaintext"], &answer["report"]["decryption"]["state"]), (&Value::Null, &json!("failed")));
    let answer = json(&decrypt(&format!("Bearer {token}"), SECRET, &options(json!({}))).unwrap());
    assert_eq!(answer["plaintext"], "plain }");
}

/// What the caller does not allow is not decrypted, whatever the key could do.
#[test]
fn decryption_keeps_to_the_algorithms_that_are_allowed() {
    let header = r#"{"alg":"dir","enc":"A256GCM"}"#;
    let key = "an_example_secret_of_32_bytes___";
    let made = json(&make(header, "plain", key, &options(json!({})), &mut UnwrapErr(SysRng)).unwrap());
    for (allowed, plaintext) in [("dir", json!("plain")), ("A256KW", Value::Null)] {
        let answer = decrypt(made["token"].as_str().unwrap(), key, &options(json!({ "algorithms": [allowed] })));
        assert_eq!(json(&answer.unwrap())["plaintext"], plaintext, "{allowed}");
    }
}

#[test]
fn the_cause_of_a_failure_is_told_to_those_who_ask() {
    let token = token(r#"{"sub":"joe"}"#);
    let base64 = "YSBzZWNyZXQgdGhhdCBpcyBsb25nIGVub3VnaCBmb3IgSFMyNTY=";
    let report = json(&verify(&token, base64, &options(json!({ "diagnose": true }))).unwrap());
    assert_eq!(
        (&report["signature"]["state"], &report["diagnosis"][0]["cause"]),
        (&json!("invalid"), &json!("secret-base64"))
    );
    let report = json(&verify(&token, base64, &options(json!({}))).unwrap());
    assert_eq!(report["diagnosis"], Value::Null);
    let sealed = crate::check::diagnosis::DECRYPTION_CAUSES[0].example;
    let made = sealed(&mut UnwrapErr(SysRng));
    for answer in [verify, decrypt] {
        let report = json(&answer(&made.token, &made.key, &options(json!({ "diagnose": true }))).unwrap());
        let report = if report["report"].is_object() { &report["report"] } else { &report };
        assert_eq!(report["diagnosis"][0]["cause"], "jwe-secret-base64", "{report}");
    }
    let report = json(&verify(&token, SECRET, &options(json!({ "diagnose": true }))).unwrap());
    assert_eq!((&report["signature"]["state"], &report["diagnosis"]), (&json!("verified"), &Value::Null));
}

#[test]
fn why_a_library_refuses_a_good_signature_is_told() {
    let report = json(&verify(&token(r#"{"exp":1,"sub":"joe"}"#), SECRET, &options(json!({}))).unwrap());
    let refused = &report["refused"][0];
    assert_eq!((&refused["code"], &refused["isCertain"]), (&json!("exp-past"), &json!(true)));
    let message = refused["message"].as_str().unwrap();
    assert!(message.starts_with("The signature is fine, but a verifier refuses"), "{message}");
    let report =
        json(&verify(&token(r#"{"exp":1}"#), "another secret of many bytes, 32", &options(json!({}))).unwrap());
    assert_eq!(report["refused"], json!([]));
}

/// The page writes a policy down and reads it back by itself; whoever gives it to the engine means the same.
#[test]
fn a_policy_of_the_page_is_the_policy_of_the_options() {
    use crate::check::policy::Policy;
    use crate::check::policy_code::json;
    let text = str::to_owned;
    let policy = Policy {
        issuers: vec![text("a"), text("b")],
        audiences: vec![text("c\u{2028}\"")],
        subject: Some(text("d")),
        typ: Some(text("at+jwt")),
        required: vec![text("e")],
        max_age: Some(60),
        algorithms: Some(vec![text("ES256")]),
        leeway: 5,
        key_binding_required: true,
        key_binding_nonce: Some(text("f")),
        key_binding_audience: Some(text("g")),
        key_binding_max_age: Some(7),
        time_chosen: true,
    };
    let written = json::write(&policy);
    assert_eq!(json::read(&written), Ok(policy.clone()));
    let options = written.replacen('{', "{\"now\": 1, ", 1);
    assert_eq!(*super::options::Options::read(&options).ok().unwrap().policy, policy);
}
