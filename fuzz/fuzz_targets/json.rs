//! Any bytes as JSON: every place is inside the text, and well-formed text is what other readers take too.
#![no_main]

use claimcheck::jose::encoding::json::Document;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let document = Document::parse_bytes(bytes.to_vec());
    for flaw in document.flaws() {
        assert!(flaw.span.start <= flaw.span.end && flaw.span.end <= document.text().len());
    }
    let Some(root) = document.root() else { return };
    for value in root.descendants() {
        let _raw = value.raw();
        let _text = value.as_str();
        let _number = value.as_number().map(|number| number.loses_precision());
    }
    if document.is_well_formed() && document.flaws().is_empty() {
        let again = Document::parse(root.to_json());
        assert!(again.is_well_formed() && again.root().is_some_and(|again| again.to_json() == root.to_json()));
    }
});
