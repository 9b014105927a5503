//! RSA-OAEP with SHA-1 in its mask, as Java has it.

use crate::check::diagnosis::{Cause, DecryptionProbe, Hits, Locked, Made, Sender, Written};
use crate::jose::alg::facts::management::Family;
use crate::jose::alg::wrap::variant::Padding;
use crate::jose::random::Random;

pub(super) static CAUSE: Cause<DecryptionProbe> = Cause::of(Written {
    id: "oaep-mask-sha1",
    summary: "the sender used RSA-OAEP with SHA-1 in the mask (MGF1), as Java does unless told otherwise",
    fix: "give OAEPParameterSpec with MGF1ParameterSpec of the same hash as alg names (RFC 7518 4.3), not only the name of the cipher",
    is_attack: false,
    is_search: false,
    probe: DecryptionProbe::Opening(probe),
    example,
});

fn probe(locked: &Locked<'_>, hits: &mut Hits) {
    // Up to three private operations for each of at most 3 keys: the hash that alg names first.
    let found = locked.pairs().filter(|(trial, _)| trial.alg.family == Family::RsaOaep).flat_map(|(trial, key)| {
        let named = trial.alg.name.strip_prefix("RSA-OAEP-").and_then(|bits| bits.parse().ok());
        let hashes: Vec<u16> = named.map_or(vec![256, 384, 512], |named| vec![named]);
        hashes.into_iter().map(move |hash| {
            let change =
                format!("the encrypted key is opened by RSA-OAEP with SHA-{hash} and SHA-1 as the hash of MGF1");
            (trial, trial.content_key_padded(key, Padding::OaepSha1Mask(hash)), change)
        })
    });
    locked.try_content_keys(hits, found);
}

fn example(random: Random<'_>) -> Made {
    Sender::rsa("RSA-OAEP-256", Padding::OaepSha1Mask(256), random).made_for(&Made::rsa())
}
