//! The encrypted key stands beside the header of another recipient.

use crate::check::diagnosis::{Cause, DecryptionProbe, Hits, Locked, Made, Sender, Written};
use crate::jose::alg::wrap::variant::wrap_with;
use crate::jose::encoding::base64url;
use crate::jose::jwe::Trial;
use crate::jose::random::Random;

pub(super) static CAUSE: Cause<DecryptionProbe> = Cause::of(Written {
    id: "recipients-exchanged",
    summary: "an encrypted key stands beside the header of another recipient",
    fix: "keep header and encrypted_key of each recipient together in one object (RFC 7516 7.2.1)",
    is_attack: false,
    is_search: false,
    probe: DecryptionProbe::Opening(probe),
    example,
});

fn probe(locked: &Locked<'_>, hits: &mut Hits) {
    // At most 12 pairs of header and encrypted key, for each key that fits.
    let found = locked.pairs().flat_map(|(trial, key)| {
        let others = locked.trials.iter().filter(move |other| other.encrypted_key != trial.encrypted_key);
        others.take(locked.affordable(trial)).map(move |other| {
            let trial = Trial { encrypted_key: other.encrypted_key, ..trial };
            (trial, trial.content_key(key), "the encrypted key of another recipient is taken")
        })
    });
    locked.try_content_keys(hits, found);
}

fn example(random: Random<'_>) -> Made {
    let first = Sender::wrapped("A128KW", "A256GCM", b"sixteen letters!", random);
    let other = wrap_with(b"thirty-two letters or digits 123", &first.cek, false).unwrap_or_default();
    let protected = r#"{"enc":"A256GCM"}"#;
    let sender = Sender { header: protected.into(), ..first };
    let (ciphertext, tag) = sender.sealed();
    let [protected, iv, ciphertext, tag, own, other] =
        [protected.as_bytes(), &sender.iv, &ciphertext, &tag, &sender.encrypted_key, &other].map(base64url::encode);
    let token = format!(
        r#"{{"protected":"{protected}","recipients":[{{"header":{{"alg":"A128KW"}},"encrypted_key":"{other}"}},{{"header":{{"alg":"A256KW"}},"encrypted_key":"{own}"}}],"iv":"{iv}","ciphertext":"{ciphertext}","tag":"{tag}"}}"#
    );
    Made { token, ..sender.made("sixteen letters!") }
}
