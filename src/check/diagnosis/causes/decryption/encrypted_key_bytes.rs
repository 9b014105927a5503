//! The bytes of an RSA encrypted key reversed, or without their leading zeros.

use crate::check::diagnosis::{Cause, DecryptionProbe, Hits, Locked, Made, Sender, Written};
use crate::jose::alg::wrap::variant::Padding;
use crate::jose::jwe::Trial;
use crate::jose::key::Material;
use crate::jose::random::Random;

pub(super) static CAUSE: Cause<DecryptionProbe> = Cause::of(Written {
    id: "encrypted-key-bytes",
    summary: "the bytes of the encrypted key are in reverse order, or zeros at their beginning are missing",
    fix: "write the encrypted key as the octet string of RFC 8017: big-endian, and as long as the modulus",
    is_attack: false,
    is_search: false,
    probe: DecryptionProbe::Opening(probe),
    example,
});

fn probe(locked: &Locked<'_>, hits: &mut Hits) {
    // Two private operations for each of at most 3 keys.
    let found = locked.pairs().flat_map(|(trial, key)| {
        let length = match &key.material {
            Material::Rsa { n, .. } => n.len(),
            _ => 0,
        };
        let reversed: Vec<u8> = trial.encrypted_key.iter().rev().copied().collect();
        let missing = length.saturating_sub(trial.encrypted_key.len());
        let filled = [&vec![0; missing.min(4)], trial.encrypted_key].concat();
        let changes = [
            (reversed, "the bytes of the encrypted key are taken in reverse order"),
            (filled, "zero bytes are put before the encrypted key, up to the length of the modulus"),
        ];
        changes
            .into_iter()
            .filter(move |(bytes, _)| length > 0 && bytes.len() == length)
            .map(move |(bytes, change)| (trial, Trial { encrypted_key: &bytes, ..trial }.content_key(key), change))
    });
    locked.try_content_keys(hits, found);
}

fn example(random: Random<'_>) -> Made {
    let mut sender = Sender::rsa("RSA-OAEP", Padding::Oaep(1), random);
    sender.encrypted_key.reverse();
    sender.made_for(&Made::rsa())
}
