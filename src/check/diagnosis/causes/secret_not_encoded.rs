//! The secret was read as base64 or hexadecimal digits, but its text is the key.

use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::key::detect::{Form, SecretEncoding};
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "secret-not-encoded",
    summary: "the secret is plain text, but it is decoded before use",
    fix: "switch off the decoding of the secret here, or give the issuer and the verifier the same rule for reading it",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // Two tries, and only where a decoding was asked for.
    if !matches!(case.keys.form, Form::Secret(encoding) if encoding != SecretEncoding::Utf8) {
        return;
    }
    let text = case.key_text;
    case.try_secrets(
        hits,
        [
            (text.into(), "the secret is taken as the text that it is, without decoding"),
            (
                text.trim().into(),
                "the secret is taken as the text that it is, without decoding and without white space around it",
            ),
        ],
    );
}

fn example(random: Random<'_>) -> Made {
    let text = "c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0LXNlY3JldC0xMjM0";
    Made { encoding: SecretEncoding::Base64, ..Made::hs256(text.as_bytes(), text, random) }
}
