//! The parts of the token stand in another order.

use crate::check::diagnosis::{Cause, Content, DecryptionProbe, Hits, Locked, Made, Sender, Written};
use crate::jose::random::Random;

pub(super) static CAUSE: Cause<DecryptionProbe> = Cause::of(Written {
    id: "parts-exchanged",
    summary: "the parts of the token stand in another order",
    fix: "put them in the order of RFC 7516 7.1: header, encrypted key, initialization vector, ciphertext, tag",
    is_attack: false,
    is_search: false,
    probe: DecryptionProbe::Opening(probe),
    example,
});

fn probe(locked: &Locked<'_>, hits: &mut Hits) {
    // Five orders for each content key that was found.
    let content = locked.content();
    let Content { iv, ciphertext, tag, .. } = &content;
    let orders = [
        ([tag, ciphertext, iv], "the initialization vector and the tag change places"),
        ([iv, tag, ciphertext], "the ciphertext and the tag change places"),
        ([ciphertext, iv, tag], "the initialization vector and the ciphertext change places"),
        ([tag, iv, ciphertext], "the last three parts are taken as ciphertext, tag and initialization vector"),
        ([ciphertext, tag, iv], "the last three parts are taken as tag, initialization vector and ciphertext"),
    ];
    let contents = orders.map(|([iv, ciphertext, tag], change)| {
        let [iv, ciphertext, tag] = [iv, ciphertext, tag].map(Clone::clone);
        (Content { iv, ciphertext, tag, aad: content.aad.clone() }, change)
    });
    locked.try_contents(hits, contents);
}

fn example(random: Random<'_>) -> Made {
    let sender = Sender::direct("A256GCM", b"thirty-two letters or digits 123", random);
    let (ciphertext, tag) = sender.sealed();
    sender.with_content(&sender.iv, &tag, &ciphertext, "thirty-two letters or digits 123")
}
