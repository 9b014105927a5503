//! Any text as a key, in every encoding, with a passphrase.
#![no_main]

use claimcheck::jose::key::detect::{SecretEncoding, detect_with};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    for encoding in SecretEncoding::ALL {
        let keys = detect_with(text, encoding, "passphrase");
        for problem in keys.all_problems() {
            assert!(problem.span.start <= problem.span.end && problem.span.end <= text.len());
            assert!(!problem.fault.code().is_empty() && !problem.fault.message().is_empty());
        }
    }
});
