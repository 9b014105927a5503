//! The tag is not in its own part.

use crate::check::diagnosis::{Cause, Content, DecryptionProbe, Hits, Locked, Made, Sender, Written};
use crate::jose::random::Random;

pub(super) static CAUSE: Cause<DecryptionProbe> = Cause::of(Written {
    id: "tag-elsewhere",
    summary: "the authentication tag is in the same part as the ciphertext",
    fix: "split the last 16 bytes off what the cipher gives (Java, WebCrypto and others append the tag) and make them the fifth part",
    is_attack: false,
    is_search: false,
    probe: DecryptionProbe::Opening(probe),
    example,
});

fn probe(locked: &Locked<'_>, hits: &mut Hits) {
    // Two tries.
    let content = locked.content();
    let length = locked.trials.first().map_or(16, |trial| trial.enc.facts.tag_bytes);
    let joined = [content.ciphertext.as_slice(), &content.tag].concat();
    let after = joined.len().checked_sub(length).and_then(|at| joined.split_at_checked(at));
    let before = content.ciphertext.split_at_checked(length).map(|(tag, ciphertext)| (ciphertext, tag));
    let ways = [
        (after, format!("the last {length} bytes of the fourth part are taken as the authentication tag")),
        (before, format!("the first {length} bytes of the fourth part are taken as the authentication tag")),
    ];
    let contents = ways.into_iter().filter_map(|(parts, change)| {
        let (ciphertext, tag) = parts.map(|(ciphertext, tag)| (ciphertext.to_vec(), tag.to_vec()))?;
        Some((Content { ciphertext, tag, ..content.clone() }, change))
    });
    locked.try_contents(hits, contents);
}

fn example(random: Random<'_>) -> Made {
    let sender = Sender::direct("A256GCM", b"thirty-two letters or digits 123", random);
    let (ciphertext, tag) = sender.sealed();
    sender.with_content(&sender.iv, &[ciphertext, tag].concat(), &[], "thirty-two letters or digits 123")
}
