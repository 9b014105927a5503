//! Runs files of test vectors (schema josevec/1) through the library: one JSON object a line for every case, in file order.
//!
//!     cargo run --release --example josevec -- FILE...
//!
//! It never looks at what a case expects; `tests/vectors.rs` compares.

#![allow(clippy::indexing_slicing, reason = "indexing a JSON value gives null where nothing is")]
#![allow(clippy::disallowed_methods, reason = "a command has a clock, for cases that name none")]

mod cases;

mod encryption;

mod keys;

mod sd_jwt;

use std::io::Write;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::ExitCode;

use serde_json::{Value, json};

/// What became of a case.
pub(crate) struct Answer {
    outcome: &'static str,
    code: String,
    detail: Value,
}

impl Answer {
    pub(crate) fn accepted(detail: Value) -> Self {
        Answer { outcome: "accepted", code: String::new(), detail }
    }

    pub(crate) fn rejected(code: &str, detail: Value) -> Self {
        Answer { outcome: "rejected", code: code.to_owned(), detail }
    }

    pub(crate) fn unsupported(what: &str) -> Self {
        Answer { outcome: "unsupported", code: what.to_owned(), detail: json!({}) }
    }
}

fn main() -> ExitCode {
    // A panic is an answer here, not a message.
    std::panic::set_hook(Box::new(|_| {}));
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for file in std::env::args().skip(1) {
        let read = std::fs::read_to_string(&file).map_err(|error| error.to_string());
        let document =
            match read.and_then(|text| serde_json::from_str::<Value>(&text).map_err(|error| error.to_string())) {
                Ok(document) => document,
                Err(error) => return failed(&format!("{file}: {error}")),
            };
        for case in document["cases"].as_array().into_iter().flatten() {
            let answer = catch_unwind(AssertUnwindSafe(|| cases::run(&document["keys"], case)))
                .unwrap_or_else(|_| Answer::rejected("panic", json!({})));
            let line = json!({
                "id": case["id"], "kind": case["kind"],
                "outcome": answer.outcome, "code": answer.code, "detail": answer.detail,
            });
            if writeln!(out, "{line}").is_err() {
                return ExitCode::FAILURE;
            }
        }
    }
    ExitCode::SUCCESS
}

fn failed(message: &str) -> ExitCode {
    eprintln!("josevec: {message}");
    ExitCode::FAILURE
}
