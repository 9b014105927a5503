//! The engine in real WebAssembly, in a browser: the same vectors give the same answers as natively.

#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at the first thing that is not as expected"
)]

use claimcheck::check::{Input, run};
use claimcheck::jose::jws::{self, Expectation, Outcome};
use claimcheck::jose::key::detect::{self, SecretEncoding};
use claimcheck::jose::token::Token;
use claimcheck::worker::agent::Agent;
use claimcheck::worker::protocol::{Check, ExampleKind, Job, Task, TaskResult, Text};
use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;
use serde_json::Value;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_dedicated_worker);

const FILES: [&str; 3] =
    [include_str!("vectors/rfc7515.json"), include_str!("vectors/rfc7520.json"), include_str!("vectors/rfc8037.json")];

#[wasm_bindgen_test]
fn published_signatures_verify_and_changed_ones_do_not() {
    let mut algorithms = Vec::new();
    for file in FILES {
        let document: Value = serde_json::from_str(file).unwrap();
        for case in document["cases"].as_array().into_iter().flatten() {
            let (Some(token), Some(key)) = (case["token"].as_str(), case["key"].as_str()) else { continue };
            if case["kind"] != "jws" || case["expect"] != "valid" || case["detached_payload_b64u"].is_string() {
                continue;
            }
            let keys = detect::detect(&document["keys"][key]["value"].to_string(), SecretEncoding::Utf8);
            let verify = |text: &str| jws::verify(&Token::parse(text), 0, &keys.keys, Expectation::default());
            assert!(matches!(verify(token), Outcome::Verified { .. }), "{}", case["id"]);
            let at = token.rfind('.').unwrap() + 5;
            let other = if token.as_bytes()[at] == b'A' { "B" } else { "A" };
            let changed = format!("{}{other}{}", &token[..at], &token[at + 1..]);
            assert!(!matches!(verify(&changed), Outcome::Verified { .. }), "{}", case["id"]);
            algorithms.push(case["alg"].as_str().unwrap_or_default().to_owned());
        }
    }
    for alg in ["HS256", "RS256", "PS384", "ES256", "ES512", "EdDSA"] {
        assert!(algorithms.iter().any(|seen| seen == alg), "no vector for {alg} was seen: {algorithms:?}");
    }
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
