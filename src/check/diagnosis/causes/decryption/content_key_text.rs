//! The content key is text of the real one.

use crate::check::diagnosis::encodings;
use crate::check::diagnosis::{Cause, DecryptionProbe, Hits, Locked, Made, Sender, Written};
use crate::jose::alg::wrap::variant::wrap_with;
use crate::jose::jwe::Trial;
use crate::jose::random::Random;

pub(super) static CAUSE: Cause<DecryptionProbe> = Cause::of(Written {
    id: "content-key-as-text",
    summary: "the encrypted key holds the content key as text: base64 or hexadecimal digits",
    fix: "encrypt the bytes of the content key, not a text of them",
    is_attack: false,
    is_search: false,
    probe: DecryptionProbe::Opening(probe),
    example,
});

fn probe(locked: &Locked<'_>, hits: &mut Hits) {
    // Three tries for each content key that was found.
    let wrapping = |trial: &Trial<'_>| !trial.alg.family.has_no_encrypted_key();
    let found = locked.content_keys().filter(|(trial, _)| wrapping(trial)).flat_map(|(trial, cek)| {
        encodings::decode_any(cek).map(move |(decoded, name)| {
            (
                trial,
                Some(decoded),
                format!("what is in the encrypted key is decoded as {name} to come to the content key"),
            )
        })
    });
    locked.try_content_keys(hits, found);
}

fn example(random: Random<'_>) -> Made {
    let secret = b"sixteen letters!";
    let sender = Sender::new("A128KW", "A256GCM", random);
    let text = encodings::hex(&sender.cek);
    let encrypted_key = wrap_with(secret, text.as_bytes(), false).unwrap_or_default();
    Sender { encrypted_key, ..sender }.made("sixteen letters!")
}
