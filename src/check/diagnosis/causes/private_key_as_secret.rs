//! The text of a private key was used as an HMAC secret.

use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::key::write;
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "private-key-as-secret",
    summary: "the token is signed with HMAC, and the text of a private key as the secret",
    fix: "name the algorithm of that key (RS256, ES256) when you sign: the library took its text for a secret",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // Four tries.
    if !case.is_hmac() || !case.keys.keys.iter().any(|key| key.private.is_some()) {
        return;
    }
    let trimmed = case.key_text.trim();
    case.try_secrets(
        hits,
        [
            (case.key_text.to_owned(), "the text of the private key, as it stands, is the secret"),
            (trimmed.to_owned(), "the text of the private key is the secret"),
            (format!("{trimmed}\n"), "the text of the private key, with a line feed at its end, is the secret"),
            (
                trimmed.replace('\n', "\r\n"),
                "the text of the private key, with the line ends of Windows, is the secret",
            ),
        ]
        .map(|(text, change)| (text.into_bytes(), change)),
    );
}

fn example(random: Random<'_>) -> Made {
    let pem = write::pkcs8_pem(&Made::rsa()).unwrap_or_default();
    Made::hs256(pem.as_bytes(), &pem, random)
}
