//! Token and key, separated by the first line break, through the whole check, the doctor and every profile: nothing is verified
//! by accident, and nothing panics.
#![no_main]

use claimcheck::check::diagnosis::{CAUSES, Case, Hits, Patient, run as diagnose};
use claimcheck::check::export::{ExportForm, export};
use claimcheck::check::kind::TokenKind;
use claimcheck::check::linked;
use claimcheck::check::report::Signature;
use claimcheck::check::{Input, run};
use claimcheck::jose::key::detect::{SecretEncoding, detect};
use claimcheck::jose::token::Token;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let (token, key) = text.split_once('\n').unwrap_or((text, ""));
    let kind = TokenKind::ALL[text.len() % TokenKind::ALL.len()];
    let report = run(&Input { token, key, now: 1_795_000_000, kind: Some(kind), ..Input::default() });
    assert!(key.trim().len() > 1 || !matches!(report.signature.state, Signature::Verified(_)));
    for finding in &report.findings {
        assert!(!finding.code.is_empty() && finding.span.start <= finding.span.end);
    }
    for form in ExportForm::ALL {
        assert!(!export(&report, form).is_empty());
    }
    let (parsed, keys) = (Token::parse(token), detect(key, SecretEncoding::Utf8));
    linked::links(&[parsed.clone(), parsed.clone()]);
    if let Some(case) = Case::of(&parsed, &keys, key, None) {
        // The searches try thousands of changes: too slow here, and with tests of their own.
        for cause in CAUSES.iter().filter(|cause| !cause.is_search) {
            (cause.probe)(&case, &mut Hits::default());
        }
    }
    if let Some(patient @ Patient::Decryption(_)) = Patient::of(&parsed, &keys, key, None) {
        diagnose(patient);
    }
});
