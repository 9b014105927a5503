//! The secret was decoded, but its text is the key.

use crate::check::diagnosis::{Cause, DecryptionProbe, Hits, Locked, Made, Sender, Written};
use crate::check::diagnosis::{encodings, jwk_text};
use crate::jose::encoding::json::Document;
use crate::jose::key::detect::{Form, SecretEncoding};
use crate::jose::random::Random;

pub(super) static CAUSE: Cause<DecryptionProbe> = Cause::of(Written {
    id: "jwe-secret-not-encoded",
    summary: "the secret is plain text, but it is decoded before use",
    fix: "switch off the decoding of the secret here, or give sender and recipient the same rule for reading it",
    is_attack: false,
    is_search: false,
    probe: DecryptionProbe::Opening(probe),
    example,
});

fn probe(locked: &Locked<'_>, hits: &mut Hits) {
    // Two tries for a text where a decoding was asked for; three for each of at most 20 JWKs.
    let text = locked.key_text;
    let typed = matches!(locked.keys.form, Form::Secret(encoding) if encoding != SecretEncoding::Utf8).then(|| {
        let change = "the secret is taken as the text that it is, without decoding";
        [(text.as_bytes().to_vec(), change), (text.trim().as_bytes().to_vec(), change)]
    });
    locked.try_secrets(hits, typed.into_iter().flatten());
    let member = |text: String| Some(Document::parse(text).get("k")?.as_str()?.into_owned());
    let values: Vec<String> = jwk_text::objects(text).into_iter().filter_map(member).collect();
    let read = values.iter().flat_map(|k| {
        let plain = (k.clone().into_bytes(), "k of the JWK is taken as text, without decoding".to_owned());
        let decoded = encodings::decode_any(k.as_bytes());
        [plain].into_iter().chain(decoded.map(|(bytes, name)| (bytes, format!("k of the JWK is decoded as {name}"))))
    });
    locked.try_secrets(hits, read);
}

fn example(random: Random<'_>) -> Made {
    let text = "c2VjcmV0LXNlY3JldC1zZWNyZXQtc2Vj";
    let made = Sender::direct("A256GCM", text.as_bytes(), random).made(text);
    Made { encoding: SecretEncoding::Base64, ..made }
}
