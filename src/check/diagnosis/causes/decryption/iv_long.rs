//! AES-GCM with a vector of a whole block.

use crate::check::diagnosis::{Cause, DecryptionProbe, Hits, Locked, Made, Sender, Written};
use crate::jose::alg::enc::variant::{LONG_IV, opens_with_long_iv, seal_with_long_iv};
use crate::jose::encoding::base64url;
use crate::jose::random::Random;

pub(super) static CAUSE: Cause<DecryptionProbe> = Cause::of(Written {
    id: "iv-long",
    summary: "AES-GCM was run with an initialization vector of 16 bytes",
    fix: "use 12 random bytes: that is the length for AES-GCM (RFC 7518 5.3); 16 is that for AES-CBC",
    is_attack: false,
    is_search: false,
    probe: DecryptionProbe::Opening(probe),
    example,
});

fn probe(locked: &Locked<'_>, hits: &mut Hits) {
    // One try for each content key that was found.
    let opens = locked.content_keys().any(|(trial, cek)| opens_with_long_iv(trial.enc, cek, trial.sealed));
    if opens {
        hits.decrypts_if("AES-GCM is run with all 16 bytes of the initialization vector, where RFC 7518 5.3 has 12");
    }
}

fn example(random: Random<'_>) -> Made {
    let sender = Sender::direct("A256GCM", b"thirty-two letters or digits 123", random);
    let iv = [7; LONG_IV];
    let aad = base64url::encode(sender.header.as_bytes());
    let (ciphertext, tag) = seal_with_long_iv(&sender.cek, &iv, aad.as_bytes(), &sender.text).unwrap_or_default();
    sender.with_content(&iv, &ciphertext, &tag, "thirty-two letters or digits 123")
}
