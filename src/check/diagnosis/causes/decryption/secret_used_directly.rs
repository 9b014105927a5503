//! The shared secret itself encrypts the content, though the header says that it wraps a key.

use crate::check::diagnosis::{Cause, DecryptionProbe, Hits, Locked, Made, Sender, Written};
use crate::jose::jwe::Trial;
use crate::jose::random::Random;

pub(super) static CAUSE: Cause<DecryptionProbe> = Cause::of(Written {
    id: "secret-used-directly",
    summary: "the shared secret encrypts the content itself, though alg says that it wraps a key",
    fix: "write \"alg\":\"dir\" and leave the encrypted key empty, or really wrap a new content key",
    is_attack: false,
    is_search: false,
    probe: DecryptionProbe::Opening(probe),
    example,
});

fn probe(locked: &Locked<'_>, hits: &mut Hits) {
    // One try for each secret.
    let wrapping = |trial: &Trial<'_>| !trial.alg.family.has_no_encrypted_key();
    let found = locked.trials.iter().filter(|trial| wrapping(trial)).flat_map(|trial| {
        let change = "the secret is taken as the content key, as \"alg\":\"dir\" means it";
        locked.secrets().map(move |secret| (*trial, Some(secret.to_vec()), change))
    });
    locked.try_content_keys(hits, found);
}

fn example(random: Random<'_>) -> Made {
    let secret = b"thirty-two letters or digits 123";
    let sender = Sender::direct("A256GCM", secret, random);
    let header = r#"{"alg":"A256KW","enc":"A256GCM"}"#.into();
    Sender { header, encrypted_key: vec![7; 40], ..sender }.made("thirty-two letters or digits 123")
}
