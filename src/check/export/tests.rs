//! What is handed on is complete, well formed, and of no use to a thief.

use super::*;
use crate::check::audit::{self, EXAMPLE_SECRET};
use crate::check::{Input, run};
use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;
use serde_json::Value;

fn exported(form: ExportForm) -> (String, String) {
    let rule = audit::find("kid-path").unwrap();
    let (token, key) = rule.page.bad.texts(&mut UnwrapErr(SysRng));
    let report = run(&Input { token: &token, key: &key, now: audit::Example::NOW, ..Input::default() });
    (export(&report, form), token)
}

#[test]
fn no_form_has_token_signature_or_key() {
    for form in ExportForm::ALL {
        let (text, token) = exported(form);
        for part in token.split('.').chain([EXAMPLE_SECRET]) {
            assert!(!text.contains(part), "{}: {part}", form.name());
        }
        assert!(text.contains("kid-path"), "{}", form.name());
    }
}

#[test]
fn json_and_sarif_are_json() {
    let report: Value = serde_json::from_str(&exported(ExportForm::Json).0).unwrap();
    assert_eq!((&report["signature"]["state"], &report["kind"]), (&"verified".into(), &"access-token".into()));
    let sarif: Value = serde_json::from_str(&exported(ExportForm::Sarif).0).unwrap();
    let run = &sarif["runs"][0];
    assert_eq!(sarif["version"], "2.1.0");
    assert_eq!(run["results"][0]["ruleId"], run["tool"]["driver"]["rules"][0]["id"]);
    assert_eq!(run["results"][0]["level"], "error");
    assert!(run["results"][0]["locations"][0]["physicalLocation"]["region"]["byteLength"].as_u64() > Some(0));
}

#[test]
fn long_runs_are_shortened_and_markup_is_text() {
    let long = "a".repeat(40);
    assert_eq!(redacted(&format!("found {long} twice: {long}")), format!("found {0}… twice: {0}…", "a".repeat(24)));
    let (markdown, _) = exported(ExportForm::Markdown);
    assert!(markdown.lines().filter(|line| line.starts_with('|')).all(|line| line.ends_with('|')), "{markdown}");
}
