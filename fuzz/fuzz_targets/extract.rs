//! Any text: each token that is found has its place inside the text, and is found again by itself.
#![no_main]

use claimcheck::jose::token::extract;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    for found in extract::extract(text) {
        assert!(found.span.start <= found.span.end && found.span.end <= text.len());
        assert!(text.is_char_boundary(found.span.start) && text.is_char_boundary(found.span.end));
    }
});
