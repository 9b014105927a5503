//! The sender's text encoding is not UTF-8.

use crate::check::diagnosis::{Cause, DecryptionProbe, Hits, Locked, Made, Sender, Written};
use crate::jose::random::Random;

pub(super) static CAUSE: Cause<DecryptionProbe> = Cause::of(Written {
    id: "jwe-secret-text-encoding",
    summary: "the sender turned the secret into bytes by another text encoding than UTF-8",
    fix: "name UTF-8 where the secret or password becomes bytes (RFC 7518 4.8.1.1 demands it of passwords)",
    is_attack: false,
    is_search: false,
    probe: DecryptionProbe::Opening(probe),
    example,
});

fn probe(locked: &Locked<'_>, hits: &mut Hits) {
    // Three tries.
    let Some(text) = locked.secret_text() else { return };
    let units = |bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect::<Vec<u8>>();
    let latin: Option<Vec<u8>> = text.chars().map(|character| u8::try_from(u32::from(character)).ok()).collect();
    let forms = [
        (Some(units(u16::to_le_bytes)), "the secret is taken as UTF-16 little-endian"),
        (Some(units(u16::to_be_bytes)), "the secret is taken as UTF-16 big-endian"),
        (latin, "the secret is taken as Latin-1 (ISO 8859-1)"),
    ];
    locked.try_secrets(hits, forms.into_iter().filter_map(|(secret, change)| Some((secret?, change))));
}

fn example(random: Random<'_>) -> Made {
    let key: Vec<u8> = "sixteen letters!".encode_utf16().flat_map(u16::to_le_bytes).collect();
    Sender::wrapped("A256KW", "A128GCM", &key, random).made("sixteen letters!")
}
