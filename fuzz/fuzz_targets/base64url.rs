//! Any text as base64url: what is decoded without a flaw is written back as it was.
#![no_main]

use claimcheck::jose::encoding::base64url;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let decoded = base64url::decode(text);
    for flaw in &decoded.flaws {
        assert!(flaw.span.start <= flaw.span.end && flaw.span.end <= text.len());
    }
    if decoded.flaws.is_empty() {
        assert_eq!(base64url::encode(&decoded.bytes), text);
    }
});
