//! The initialization vector is not in its own part.

use crate::check::diagnosis::{Cause, Content, DecryptionProbe, Hits, Locked, Made, Sender, Written};
use crate::jose::random::Random;

pub(super) static CAUSE: Cause<DecryptionProbe> = Cause::of(Written {
    id: "iv-elsewhere",
    summary: "the initialization vector is in the same part as the ciphertext",
    fix: "make the initialization vector the third part and the ciphertext alone the fourth",
    is_attack: false,
    is_search: false,
    probe: DecryptionProbe::Opening(probe),
    example,
});

fn probe(locked: &Locked<'_>, hits: &mut Hits) {
    // Three tries: before the ciphertext, behind it, and before it with the tag behind both.
    let content = locked.content();
    let Some(facts) = locked.trials.first().map(|trial| trial.enc.facts) else { return };
    let Content { ciphertext, tag, .. } = &content;
    let before = ciphertext.split_at_checked(facts.iv_bytes);
    let behind = ciphertext.len().checked_sub(facts.iv_bytes).and_then(|at| ciphertext.split_at_checked(at));
    let both = before.and_then(|(iv, rest)| {
        let (rest, tag) = rest.split_at_checked(rest.len().checked_sub(facts.tag_bytes)?)?;
        Some((iv, rest, tag))
    });
    let length = facts.iv_bytes;
    let ways = [
        (
            before.map(|(iv, rest)| (iv, rest, tag.as_slice())),
            format!("the first {length} bytes of the fourth part are taken as the initialization vector"),
        ),
        (
            behind.map(|(rest, iv)| (iv, rest, tag.as_slice())),
            format!("the last {length} bytes of the fourth part are taken as the initialization vector"),
        ),
        (both, format!("the fourth part is taken as initialization vector ({length} bytes), ciphertext and tag")),
    ];
    let contents = ways.into_iter().filter_map(|(parts, change)| {
        let (iv, ciphertext, tag) = parts.map(|(iv, rest, tag)| (iv.to_vec(), rest.to_vec(), tag.to_vec()))?;
        Some((Content { iv, ciphertext, tag, ..content.clone() }, change))
    });
    locked.try_contents(hits, contents);
}

fn example(random: Random<'_>) -> Made {
    let sender = Sender::direct("A256GCM", b"thirty-two letters or digits 123", random);
    let (ciphertext, tag) = sender.sealed();
    let joined = [sender.iv.as_slice(), &ciphertext].concat();
    sender.with_content(&[], &joined, &tag, "thirty-two letters or digits 123")
}
