//! The plaintext is not compressed though zip says so.

use crate::check::diagnosis::{Cause, DecryptionProbe, Hits, Locked, Made, Sender, Written};
use crate::jose::jwe::Packing;
use crate::jose::random::Random;

pub(super) static CAUSE: Cause<DecryptionProbe> = Cause::of(Written {
    id: "zip-not-done",
    summary: "the plaintext is not compressed, though the header says zip",
    fix: "compress before encrypting, or better leave zip out of the header",
    is_attack: false,
    is_search: false,
    probe: DecryptionProbe::Unpacking(probe),
    example,
});

fn probe(locked: &Locked<'_>, hits: &mut Hits) {
    // One try for each content key that was found.
    if locked
        .content_keys()
        .any(|(trial, cek)| trial.header.get("zip").is_some() && trial.is_packed(cek, Packing::Plain))
    {
        hits.decrypts_if("the plaintext is taken as it is, without unpacking");
    }
}

fn example(random: Random<'_>) -> Made {
    let sender = Sender::direct("A256GCM", b"thirty-two letters or digits 123", random);
    sender.with("zip", "\"DEF\"").made("thirty-two letters or digits 123")
}
