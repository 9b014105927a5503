//! The halves of the content key are exchanged.

use crate::check::diagnosis::{Cause, DecryptionProbe, Hits, Locked, Made, Sender, Written};
use crate::jose::alg::facts::encryption::Family;
use crate::jose::random::Random;

pub(super) static CAUSE: Cause<DecryptionProbe> = Cause::of(Written {
    id: "content-key-halves",
    summary: "the halves of the content key are exchanged: the first one encrypts",
    fix: "authenticate with the first half of the key and encrypt with the second (RFC 7518 5.2.2.1)",
    is_attack: false,
    is_search: false,
    probe: DecryptionProbe::Opening(probe),
    example,
});

fn probe(locked: &Locked<'_>, hits: &mut Hits) {
    // One try for each content key that was found.
    let cbc = locked.content_keys().filter(|(trial, _)| trial.enc.facts.family == Family::CbcHmac);
    let found = cbc.map(|(trial, cek)| {
        let (first, second) = cek.split_at(cek.len() / 2);
        let change = "the content key is taken with its halves exchanged: the first encrypts, the second authenticates";
        (trial, Some([second, first].concat()), change)
    });
    locked.try_content_keys(hits, found);
}

fn example(random: Random<'_>) -> Made {
    let key = "thirty-two letters or digits 123";
    let (first, second) = key.split_at(16);
    Sender::direct("A128CBC-HS256", format!("{second}{first}").as_bytes(), random).made(key)
}
