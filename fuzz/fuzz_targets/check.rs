//! Token and key, separated by the first line break, through the whole check: nothing is verified by accident.
#![no_main]

use claimcheck::check::report::Signature;
use claimcheck::check::{Input, run};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let (token, key) = text.split_once('\n').unwrap_or((text, ""));
    let report = run(&Input { token, key, now: 1_795_000_000, ..Input::default() });
    assert!(key.trim().len() > 1 || !matches!(report.signature.state, Signature::Verified(_)));
    for finding in &report.findings {
        assert!(!finding.code.is_empty() && finding.span.start <= finding.span.end);
    }
});
