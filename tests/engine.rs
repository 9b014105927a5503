//! The engine in real WebAssembly, in a browser: the same vectors give the same answers as natively.

#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at the first thing that is not as expected"
)]

use claimcheck::check::policy::Policy;
use claimcheck::check::report::PolicyState;
use claimcheck::check::{Input, run};
use claimcheck::jose::encoding::base64url;
use claimcheck::jose::jwe;
use claimcheck::jose::jws::{self, Expectation, Outcome};
use claimcheck::jose::key::detect::{self, SecretEncoding};
use claimcheck::jose::token::{Options, Token};
use claimcheck::worker::agent::Agent;
use claimcheck::worker::protocol::{Check, ExampleKind, Job, Task, TaskResult, Text};
use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;
use serde_json::Value;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_dedicated_worker);

const FILES: [&str; 8] = [
    include_str!("vectors/rfc7515.json"),
    include_str!("vectors/rfc7519.json"),
    include_str!("vectors/rfc7520.json"),
    include_str!("vectors/rfc7797.json"),
    include_str!("vectors/rfc8037.json"),
    include_str!("vectors/rfc9449_9068.json"),
    include_str!("vectors/rfc9964_mldsa.json"),
    include_str!("vectors/cookbook_curve25519_b64.json"),
];

fn texts(value: &Value) -> Vec<String> {
    value.as_array().into_iter().flatten().filter_map(|item| item.as_str().map(str::to_owned)).collect()
}

/// Whether a case of the kind `jws` is accepted.
fn is_accepted(document: &Value, case: &Value, text: &str) -> bool {
    let token = Token::parse_with(text, &Options { crit_understood: texts(&case["crit_understood"]) });
    let keys = detect::detect(&key_text(document, case), SecretEncoding::Utf8);
    let detached = case["detached_payload_b64u"].as_str().map(|text| base64url::decode(text).bytes);
    let allowed = case["allowed_algs"].is_array().then(|| texts(&case["allowed_algs"]));
    let expectation = Expectation { algorithms: allowed.as_deref(), detached_payload: detached.as_deref() };
    let index = case["signature_index"].as_u64().unwrap_or(0) as usize;
    matches!(jws::verify(&token, index, &keys.keys, expectation), Outcome::Verified { .. })
}

#[wasm_bindgen_test]
fn published_signatures_verify_and_changed_ones_do_not() {
    let (mut algorithms, mut seen) = (Vec::new(), 0);
    for file in FILES {
        let document: Value = serde_json::from_str(file).unwrap();
        for case in document["cases"].as_array().into_iter().flatten() {
            // A case without a key is about reading only; one with a token inside is judged as a whole elsewhere.
            let is_plain = case["key"].is_string() && case["inner_key"].is_null();
            if case["kind"] != "jws" || case["expect"] == "acceptable" || !is_plain {
                continue;
            }
            let token = token_text(case);
            let expected = case["expect"] == "valid";
            assert_eq!(is_accepted(&document, case, &token), expected, "{}", case["id"]);
            seen += 1;
            if let Some(dot) = token.rfind('.').filter(|_| expected && !token.starts_with('{')) {
                let at = dot + 5;
                let other = if token.as_bytes()[at] == b'A' { "B" } else { "A" };
                let changed = format!("{}{other}{}", &token[..at], &token[at + 1..]);
                assert!(!is_accepted(&document, case, &changed), "{}", case["id"]);
            }
            algorithms.push(case["alg"].as_str().unwrap_or_default().to_owned());
        }
    }
    assert!(seen > 40, "{seen}");
    for alg in ["HS256", "RS256", "PS384", "ES256", "ES512", "EdDSA", "ML-DSA-44", "ML-DSA-65", "ML-DSA-87"] {
        assert!(algorithms.iter().any(|seen| seen == alg), "no vector for {alg} was seen: {algorithms:?}");
    }
}

const JWE_FILES: [&str; 3] = [
    include_str!("vectors/rfc7516.json"),
    include_str!("vectors/rfc7520.json"),
    include_str!("vectors/cookbook_curve25519_b64.json"),
];

/// A key of a file, as text.
fn key_text(document: &Value, case: &Value) -> String {
    match &document["keys"][case["key"].as_str().unwrap_or_default()]["value"] {
        Value::String(text) => text.clone(),
        value => value.to_string(),
    }
}

fn token_text(case: &Value) -> String {
    case["token"].as_str().map_or_else(|| case["token"].to_string(), str::to_owned)
}

#[wasm_bindgen_test]
fn published_encryptions_open_and_changed_ones_do_not() {
    let mut seen = 0;
    for file in JWE_FILES {
        let document: Value = serde_json::from_str(file).unwrap();
        for case in document["cases"].as_array().into_iter().flatten() {
            if case["kind"] != "jwe" || case["expect"] != "valid" {
                continue;
            }
            let keys = detect::detect(&key_text(&document, case), SecretEncoding::Utf8);
            let open = |text: &str| match jwe::decrypt(&Token::parse(text), &keys.keys, jwe::Expectation::default()) {
                jwe::Outcome::Decrypted { plaintext, .. } => Some(base64url::encode(&plaintext)),
                _ => None,
            };
            let token = token_text(case);
            assert_eq!(open(&token).as_deref(), case["plaintext_b64u"].as_str(), "{}", case["id"]);
            if let Some(at) = token.rfind('.').filter(|_| !token.starts_with('{')) {
                let other = if token.as_bytes()[at + 3] == b'A' { "B" } else { "A" };
                assert_eq!(open(&format!("{}{other}{}", &token[..at + 3], &token[at + 4..])), None, "{}", case["id"]);
            }
            seen += 1;
        }
    }
    assert!(seen > 40, "{seen}");
}

#[wasm_bindgen_test]
fn published_sd_jwts_are_judged_as_expected() {
    let document: Value = serde_json::from_str(include_str!("vectors/rfc9901_sdjwt.json")).unwrap();
    let mut seen = 0;
    for case in document["cases"].as_array().into_iter().flatten() {
        if case["kind"] != "sd-jwt" || case["token"].is_null() || case["expect"] == "acceptable" {
            continue;
        }
        let options = &case["options"];
        let text = |name: &str| options[name].as_str().map(str::to_owned);
        let policy = Policy {
            key_binding_required: options["kb_required"].as_bool().unwrap_or(false),
            key_binding_nonce: text("nonce"),
            key_binding_audience: text("aud"),
            ..Policy::default()
        };
        let (token, key) = (token_text(case), key_text(&document, case));
        let now = options["now"].as_i64().unwrap();
        let report = run(&Input { token: &token, key: &key, policy, now, ..Input::default() });
        let accepted = report.signature.state.name() == "verified" && report.policy.state != PolicyState::Fail;
        assert_eq!(accepted, case["expect"] == "valid", "{}: {}", case["id"], report.policy.detail);
        seen += 1;
    }
    assert!(seen > 20, "{seen}");
}

#[wasm_bindgen_test]
fn every_example_is_judged() {
    let mut agent = Agent::new(Box::new(UnwrapErr(SysRng)));
    for kind in ExampleKind::ALL {
        let job = Job { id: 1, text: Text::Kept, task: Task::Example { kind, now: 1_795_000_000 } };
        let TaskResult::Example(example) = agent.run(job, None).result else { panic!("{kind:?} gives an example") };
        let check = Check { key: example.key, encoding: "utf-8".into(), now: 1_795_000_000, ..Check::default() };
        let job = Job { id: 2, text: Text::Inline(example.token), task: Task::Check(Box::new(check)) };
        assert!(matches!(agent.run(job, None).result, TaskResult::Report(..)), "{kind:?}");
    }
}

#[wasm_bindgen_test]
fn hostile_texts_do_not_break_it() {
    let deep = format!("e30.{}.", "W1tb".repeat(50_000));
    for text in ["", ".", "..", "....", "a.b.c", "{", "{\"signatures\":[{}]}", "~~~", &"e30.".repeat(100_000), &deep] {
        let report = run(&Input { token: text, key: text, ..Input::default() });
        assert_ne!(report.signature.state.name(), "verified");
    }
}
