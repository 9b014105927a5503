//! PKCS#1 v1.5 padding instead of OAEP, or the other way round.

use crate::check::diagnosis::{Cause, DecryptionProbe, Hits, Locked, Made, Sender, Written};
use crate::jose::alg::facts::management::Family;
use crate::jose::alg::wrap::variant::Padding;
use crate::jose::random::Random;

pub(super) static CAUSE: Cause<DecryptionProbe> = Cause::of(Written {
    id: "rsa-other-encryption",
    summary: "the sender used the other padding of RSA encryption: PKCS#1 v1.5 instead of OAEP, or the converse",
    fix: "set the padding explicitly (OAEP), or let the sender write the alg it really uses; RSA1_5 itself should not be used any longer",
    is_attack: false,
    is_search: false,
    probe: DecryptionProbe::Opening(probe),
    example,
});

fn probe(locked: &Locked<'_>, hits: &mut Hits) {
    // One or two private operations for each of at most 3 keys.
    let found = locked.pairs().flat_map(|(trial, key)| {
        let others: &[(Padding, &str)] = match trial.alg.family {
            Family::RsaOaep => &[(Padding::Pkcs1, "RSA1_5")],
            Family::RsaPkcs1 => &[(Padding::Oaep(1), "RSA-OAEP"), (Padding::Oaep(256), "RSA-OAEP-256")],
            _ => &[],
        };
        others.iter().map(move |(padding, alg)| {
            let change = format!("the encrypted key is opened by {alg} instead of {}", trial.alg.name);
            (trial, trial.content_key_padded(key, *padding), change)
        })
    });
    locked.try_content_keys(hits, found);
}

fn example(random: Random<'_>) -> Made {
    Sender::rsa("RSA-OAEP", Padding::Pkcs1, random).made_for(&Made::rsa())
}
