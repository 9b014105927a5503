//! Each cause of a failed decryption is found on the token that was made with it.

use super::super::*;
use super::*;
use crate::check::report::DecryptionState;

fn diagnose(made: &Made) -> Option<Vec<Hit>> {
    let (token, keys) = (Token::parse(&made.token), detect(&made.key, made.encoding));
    Patient::of(&token, &keys, &made.key, None).map(|patient| run(&patient))
}

#[test]
fn each_cause_is_found_on_its_example() {
    let mut wrong = Vec::new();
    for cause in DECRYPTION_CAUSES {
        let made = (cause.example)(&mut UnwrapErr(SysRng));
        let keys = detect(&made.key, made.encoding);
        let report = run_with(&Token::parse(&made.token), &Given::new(&keys, &Policy::default(), 1_795_000_000));
        let state = report.decryption.as_ref().map(|decryption| decryption.line.state);
        let hits = diagnose(&made).unwrap_or_default();
        let is_found = matches!(hits.as_slice(), [hit] if hit.cause == cause.id);
        let is_told = hits.iter().all(|hit| hit.message.starts_with("It decrypts if ") && !hit.message.ends_with('.'));
        // Whoever pastes such a token is sent to the doctor.
        if !report.calls_for_a_doctor() || state == Some(DecryptionState::Decrypted) || !is_found || !is_told {
            wrong.push((cause.id, state, hits));
        }
    }
    assert!(wrong.is_empty(), "decrypted, not found or too much found: {wrong:#?}");
}
