//! The sender used a hash of the secret.

use crate::check::diagnosis::{Cause, DecryptionProbe, Hits, Locked, Made, Sender, Written};
use crate::jose::hash::Hash;
use crate::jose::random::Random;

pub(super) static CAUSE: Cause<DecryptionProbe> = Cause::of(Written {
    id: "jwe-secret-hashed",
    summary: "the sender hashed the secret to come to a key of the right length",
    fix: "agree on one rule between sender and recipient: a random key of the right length, or a PBES2 algorithm for passwords",
    is_attack: false,
    is_search: false,
    probe: DecryptionProbe::Opening(probe),
    example,
});

fn probe(locked: &Locked<'_>, hits: &mut Hits) {
    // Three hashes, each cut to what the algorithm needs.
    let Some(text) = locked.secret_text() else { return };
    let lengths = locked.trials.iter().filter_map(|trial| trial.secret_bytes());
    let keys = lengths.flat_map(|length| {
        Hash::ALL.into_iter().filter_map(move |hash| {
            let digest = hash.bytes(text.as_bytes());
            let name = hash.name().to_uppercase();
            let part = if digest.len() == length { String::new() } else { format!("the first {length} bytes of ") };
            Some((digest.get(..length)?.to_vec(), format!("the key is {part}the {name} of the secret")))
        })
    });
    locked.try_secrets(hits, keys);
}

fn example(random: Random<'_>) -> Made {
    Sender::direct("A256GCM", &Hash::Sha256.bytes(Made::SECRET.as_bytes()), random).made(Made::SECRET)
}
