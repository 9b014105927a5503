//! The agreed secret is used without Concat KDF.

use crate::check::diagnosis::{Cause, DecryptionProbe, Hits, Locked, Made, Sender, Written};
use crate::jose::hash::Hash;
use crate::jose::random::Random;

pub(super) static CAUSE: Cause<DecryptionProbe> = Cause::of(Written {
    id: "agreement-without-kdf",
    summary: "the agreed secret, or a plain hash of it, was used without the derivation that RFC 7518 asks for",
    fix: "derive the key by Concat KDF with SHA-256 (RFC 7518 4.6.2), not by a hash, HKDF or the secret itself",
    is_attack: false,
    is_search: false,
    probe: DecryptionProbe::Opening(probe),
    example,
});

fn probe(locked: &Locked<'_>, hits: &mut Hits) {
    // A private operation for each key that fits, and some hashes.
    let agreeing = locked.pairs().filter_map(|(trial, key)| Some((trial, trial.agreed(key)?)));
    let found = agreeing.flat_map(|(trial, agreed)| {
        let length = trial.secret_bytes().unwrap_or_default();
        let counted = |before: bool| {
            let count = 1u32.to_be_bytes();
            let data = if before { [&count, agreed.as_slice()].concat() } else { [agreed.as_slice(), &count].concat() };
            Hash::Sha256.bytes(&data)
        };
        let (before, after, hash) = (counted(true), counted(false), Hash::Sha256.bytes(&agreed));
        let ways = [
            (agreed, "the agreed secret itself is the key, without derivation"),
            (hash, "the key is the SHA-256 of the agreed secret"),
            (before, "the key is derived by Concat KDF without OtherInfo"),
            (after, "the key is derived by the KDF of X9.63, with the counter behind the secret"),
        ];
        ways.map(|(secret, change)| {
            (trial, secret.get(..length).and_then(|secret| trial.content_key_of(secret, false)), change)
        })
    });
    locked.try_content_keys(hits, found);
}

fn example(random: Random<'_>) -> Made {
    let key = Made::ec(random);
    let derive = |agreed: &[u8]| Hash::Sha256.bytes(agreed).get(..16).unwrap_or_default().to_vec();
    Sender::agreed(&key, &[], derive, random).made_for(&key)
}
