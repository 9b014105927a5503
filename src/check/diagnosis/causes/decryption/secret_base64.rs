//! The secret is base64 text of the real one.

use crate::check::diagnosis::encodings;
use crate::check::diagnosis::{Cause, DecryptionProbe, Hits, Locked, Made, Sender, Written};
use crate::jose::key::detect::SecretEncoding;
use crate::jose::random::Random;

pub(super) static CAUSE: Cause<DecryptionProbe> = Cause::of(Written {
    id: "jwe-secret-base64",
    summary: "the secret is base64 of the real key",
    fix: "decode the secret before you give it to the library, or choose \"base64\" where it asks for the encoding",
    is_attack: false,
    is_search: false,
    probe: DecryptionProbe::Opening(probe),
    example,
});

fn probe(locked: &Locked<'_>, hits: &mut Hits) {
    // Two tries: as it stands, and without quotation marks around the text.
    let Some(text) = locked.typed_secret() else { return };
    let bare = text.trim().trim_matches(['"', '\'', '`']);
    let read = |text: &str| if text.contains(['-', '_']) { SecretEncoding::Base64Url } else { SecretEncoding::Base64 };
    let decoded =
        [(text, ""), (bare, ", without the quotation marks around it")].into_iter().filter_map(|(text, what)| {
            let encoding = read(text);
            Some((encodings::decode(text, encoding)?, format!("the secret is decoded as {}{what}", encoding.name())))
        });
    locked.try_secrets(hits, decoded);
}

fn example(random: Random<'_>) -> Made {
    Sender::direct("A256GCM", &[0xfb; 32], random).made("+/v7+/v7+/v7+/v7+/v7+/v7+/v7+/v7+/v7+/v7+/s=")
}
