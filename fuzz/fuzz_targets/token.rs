//! Any text as a token: compact, JSON serialization, SD-JWT or JWE; every place is inside.
#![no_main]

use claimcheck::jose::token::Token;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let token = Token::parse(text);
    for problem in &token.problems {
        let span = token.token_span(problem);
        assert!(span.start <= span.end && span.end <= text.len());
        assert!(!problem.fault.code().is_empty() && !problem.fault.message().is_empty());
    }
    for section in &token.sections {
        assert!(section.span.start <= section.span.end && section.span.end <= text.len());
    }
});
