//! Every published vector through the runner, compared with what it expects.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops at the first thing that is not as expected"
)]

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

/// Kinds that are implemented: for them "unsupported" is allowed only for these algorithms.
const KINDS: [&str; 9] = ["jws", "jwt-claims", "jwk", "thumbprint", "raw-sig", "extract", "sd-jwt", "jwe", "ecdh"];
const NOT_YET: [&str; 0] = [];

fn files() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vectors");
    let entries = std::fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut files: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    files.sort();
    files
}

fn answers(files: &[PathBuf]) -> HashMap<String, Value> {
    let mut command = Command::new(env!("CARGO"));
    command.args(["run", "--quiet", "--example", "josevec"]);
    // With the features of this very build, or everything would be built a second time.
    if cfg!(feature = "ssr") {
        command.args(["--features", "ssr,serve"]);
    }
    command.arg("--").args(files);
    let output = command.output().expect("the runner starts");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).expect("the runner writes UTF-8");
    let lines = text.lines().map(|line| serde_json::from_str::<Value>(line).expect("each line is JSON"));
    lines.map(|line| (line["id"].as_str().unwrap_or_default().to_owned(), line)).collect()
}

/// Why an answer is not what the case expects; `None` when it is.
fn difference(case: &Value, answer: &Value) -> Option<String> {
    let outcome = answer["outcome"].as_str().unwrap_or_default();
    let code = answer["code"].as_str().unwrap_or_default();
    if outcome == "unsupported" {
        return (!NOT_YET.contains(&code)).then(|| format!("{code} should be supported"));
    }
    if code == "panic" {
        return Some("panicked".into());
    }
    match (case["expect"].as_str().unwrap_or_default(), outcome) {
        ("valid", "accepted") => detail_difference(case, &answer["detail"]),
        ("invalid", "rejected") | ("acceptable", _) => None,
        (expected, outcome) => Some(format!("expected {expected}, but it was {outcome} ({code})")),
    }
}

fn detail_difference(case: &Value, detail: &Value) -> Option<String> {
    let names: &[&str] = match case["kind"].as_str().unwrap_or_default() {
        "jws" => &["payload_b64u"],
        "jwk" => &["is_private", "spki_pem", "bits", "key_count"],
        "thumbprint" => &["thumbprint", "uri"],
        "sd-jwt" => &["claims", "disclosure_count"],
        "jwe" => &["plaintext_b64u", "recipient_index"],
        "ecdh" => return agreement_difference(case, detail),
        "extract" => return extract_difference(case, detail),
        _ => &[],
    };
    for name in names {
        if !case[name].is_null() && case[name] != detail[name] {
            return Some(format!("{name}: expected {}, but found {}", case[name], detail[name]));
        }
    }
    for (name, value) in case["public_jwk"].as_object().into_iter().flatten() {
        if detail["public_jwk"][name] != *value {
            return Some(format!("public_jwk.{name}: expected {value}, but found {}", detail["public_jwk"][name]));
        }
    }
    None
}

fn agreement_difference(case: &Value, detail: &Value) -> Option<String> {
    let derived = &case["concat_kdf"]["derived_b64u"];
    let pairs = [("z_b64u", &case["z_b64u"]), ("derived_b64u", derived)];
    let differs = |(name, expected): &(&str, &Value)| !expected.is_null() && **expected != detail[name];
    let (name, expected) = pairs.into_iter().find(differs)?;
    Some(format!("{name}: expected {expected}, but found {}", detail[name]))
}

fn extract_difference(case: &Value, detail: &Value) -> Option<String> {
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let (wanted, optional, found) = (list(&case["found"]), list(&case["optional"]), list(&detail["found"]));
    let required: Vec<&Value> = found.iter().filter(|token| !optional.contains(token)).collect();
    (required != wanted.iter().collect::<Vec<_>>()).then(|| format!("expected {wanted:?}, but found {found:?}"))
}

#[test]
fn every_vector_is_answered_as_expected() {
    let files = files();
    let answers = answers(&files);
    let (mut seen, mut differences) = (0, Vec::new());
    for file in &files {
        let text = std::fs::read_to_string(file).expect("a vector file is readable");
        let document: Value = serde_json::from_str(&text).expect("a vector file is JSON");
        for case in document["cases"].as_array().into_iter().flatten() {
            let id = case["id"].as_str().unwrap_or_default();
            let answer = answers.get(id).unwrap_or_else(|| panic!("{id} has no answer"));
            if !KINDS.contains(&case["kind"].as_str().unwrap_or_default()) {
                assert_eq!(answer["outcome"], "unsupported", "{id}");
                continue;
            }
            seen += 1;
            differences.extend(difference(case, answer).map(|why| format!("{id}: {why}")));
        }
    }
    assert!(seen > 80, "only {seen} cases were found");
    assert!(differences.is_empty(), "{} of {seen} differ:\n{}", differences.len(), differences.join("\n"));
}
