//! RSA-OAEP with another hash than the header says.

use crate::check::diagnosis::{Cause, DecryptionProbe, Hits, Locked, Made, Sender, Written};
use crate::jose::alg::facts::management::Family;
use crate::jose::alg::wrap::variant::Padding;
use crate::jose::random::Random;

pub(super) static CAUSE: Cause<DecryptionProbe> = Cause::of(Written {
    id: "oaep-other-hash",
    summary: "the sender used RSA-OAEP with another hash than alg stands for",
    fix: "set the hash of OAEP explicitly, or let the sender write the alg it really uses: SHA-1 is RSA-OAEP, SHA-256 is RSA-OAEP-256",
    is_attack: false,
    is_search: false,
    probe: DecryptionProbe::Opening(probe),
    example,
});

fn probe(locked: &Locked<'_>, hits: &mut Hits) {
    // Three private operations for each of at most 3 keys.
    let found = locked.pairs().filter(|(trial, _)| trial.alg.family == Family::RsaOaep).flat_map(|(trial, key)| {
        let others = [(1, "RSA-OAEP"), (256, "RSA-OAEP-256"), (384, "RSA-OAEP-384"), (512, "RSA-OAEP-512")];
        let others = others.into_iter().filter(move |(_, alg)| *alg != trial.alg.name);
        others.map(move |(hash, alg)| {
            let change = format!("the encrypted key is opened by {alg} instead of {}", trial.alg.name);
            (trial, trial.content_key_padded(key, Padding::Oaep(hash)), change)
        })
    });
    locked.try_content_keys(hits, found);
}

fn example(random: Random<'_>) -> Made {
    Sender::rsa("RSA-OAEP-256", Padding::Oaep(1), random).made_for(&Made::rsa())
}
