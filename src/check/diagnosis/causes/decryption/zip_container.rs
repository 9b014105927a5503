//! The plaintext is compressed with the header of zlib or gzip.

use crate::check::diagnosis::{Cause, DecryptionProbe, Hits, Locked, Made, Sender, Written};
use crate::jose::jwe::Packing;
use crate::jose::random::Random;

pub(super) static CAUSE: Cause<DecryptionProbe> = Cause::of(Written {
    id: "zip-container",
    summary: "the plaintext is compressed with the header and check sum of zlib or gzip",
    fix: "use raw DEFLATE (RFC 1951): -MAX_WBITS in zlib, deflateRaw in Node, Deflater with nowrap in Java",
    is_attack: false,
    is_search: false,
    probe: DecryptionProbe::Unpacking(probe),
    example,
});

fn probe(locked: &Locked<'_>, hits: &mut Hits) {
    // Two tries for each content key that was found.
    let ways = [(Packing::Zlib, "zlib (RFC 1950)"), (Packing::Gzip, "gzip (RFC 1952)")];
    let opened = |packing| locked.content_keys().any(|(trial, cek)| trial.is_packed(cek, packing));
    if let Some((_, name)) = ways.into_iter().find(|(packing, _)| opened(*packing)) {
        hits.decrypts_if(format!("the plaintext is unpacked as {name}, where zip stands for raw DEFLATE (RFC 1951)"));
    }
}

fn example(random: Random<'_>) -> Made {
    let sender = Sender::direct("A256GCM", b"thirty-two letters or digits 123", random).with("zip", "\"DEF\"");
    let text = Packing::Zlib.packed(&sender.text);
    Sender { text, ..sender }.made("thirty-two letters or digits 123")
}
