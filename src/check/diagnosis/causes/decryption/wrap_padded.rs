//! AES Key Wrap with padding.

use crate::check::diagnosis::{Cause, DecryptionProbe, Hits, Locked, Made, Sender, Written};
use crate::jose::alg::facts::management::Family;
use crate::jose::alg::wrap::variant::wrap_with;
use crate::jose::key::Material;
use crate::jose::random::Random;

pub(super) static CAUSE: Cause<DecryptionProbe> = Cause::of(Written {
    id: "aes-key-wrap-padded",
    summary: "the sender wrapped the content key by AES Key Wrap with padding (RFC 5649)",
    fix: "use AES Key Wrap without padding (RFC 3394, \"AESWrap\" and not \"AESWrapPad\"): content keys need none",
    is_attack: false,
    is_search: false,
    probe: DecryptionProbe::Opening(probe),
    example,
});

fn probe(locked: &Locked<'_>, hits: &mut Hits) {
    // One try for each secret.
    let symmetric = locked.pairs().filter(|(trial, _)| trial.alg.family == Family::AesKw);
    let found = symmetric.filter_map(|(trial, key)| match &key.material {
        Material::Oct(secret) => {
            let change = "the encrypted key is unwrapped by AES Key Wrap with padding (RFC 5649)";
            Some((trial, trial.content_key_of(secret, true), change))
        }
        _ => None,
    });
    locked.try_content_keys(hits, found);
}

fn example(random: Random<'_>) -> Made {
    let secret = b"sixteen letters!";
    let sender = Sender::new("A128KW", "A256GCM", random);
    let encrypted_key = wrap_with(secret, &sender.cek, true).unwrap_or_default();
    Sender { encrypted_key, ..sender }.made("sixteen letters!")
}
