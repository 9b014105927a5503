//! The tag was cut to another length.

use crate::check::diagnosis::{Cause, DecryptionProbe, Hits, Locked, Made, Sender, Written};
use crate::jose::alg::enc::variant::whole_tag;
use crate::jose::random::Random;

pub(super) static CAUSE: Cause<DecryptionProbe> = Cause::of(Written {
    id: "tag-cut",
    summary: "the authentication tag was cut too short, or not cut at all",
    fix: "let the sender keep to the length that enc has: 16 bytes with AES-GCM, half of the MAC with AES-CBC (RFC 7518 5.2.2.1)",
    is_attack: false,
    is_search: false,
    probe: DecryptionProbe::Opening(probe),
    example,
});

fn probe(locked: &Locked<'_>, hits: &mut Hits) {
    // One try for each content key that was found; less than 8 bytes could be chance.
    let found = locked.content_keys().find_map(|(trial, cek)| {
        let (found, expected) = (trial.sealed.tag, trial.enc.facts.tag_bytes);
        let is_tried = found.len() >= 8 && found.len() != expected;
        let whole = is_tried.then(|| whole_tag(trial.enc, cek, trial.sealed))??;
        whole.starts_with(found).then_some((found.len(), expected))
    });
    if let Some((found, expected)) = found {
        hits.decrypts_if(format!("an authentication tag of {found} bytes is accepted, where {expected} are needed"));
    }
}

fn example(random: Random<'_>) -> Made {
    let sender = Sender::direct("A256GCM", b"thirty-two letters or digits 123", random);
    let (ciphertext, tag) = sender.sealed();
    let cut = tag.get(..12).unwrap_or_default();
    sender.with_content(&sender.iv, &ciphertext, cut, "thirty-two letters or digits 123")
}
