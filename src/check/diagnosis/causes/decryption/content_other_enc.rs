//! The content is encrypted by another algorithm than enc names.

use crate::check::diagnosis::{Cause, DecryptionProbe, Hits, Locked, Made, Sender, Written};
use crate::jose::alg::enc;
use crate::jose::jwe::Trial;
use crate::jose::random::Random;

pub(super) static CAUSE: Cause<DecryptionProbe> = Cause::of(Written {
    id: "enc-other",
    summary: "the content is encrypted by another algorithm than enc names",
    fix: "let the sender write the enc that it really uses",
    is_attack: false,
    is_search: false,
    probe: DecryptionProbe::Opening(probe),
    example,
});

fn probe(locked: &Locked<'_>, hits: &mut Hits) {
    // At most five other algorithms for each content key that was found, those whose key is as long.
    let found = locked.content_keys().flat_map(|(trial, cek)| {
        let others = enc::all().filter(move |enc| enc.facts.name != trial.enc.facts.name);
        others.map(move |enc| {
            let change = format!("the content is opened by {} instead of {}", enc.facts.name, trial.enc.facts.name);
            (Trial { enc, ..trial }, Some(cek.to_vec()), change)
        })
    });
    locked.try_content_keys(hits, found);
}

fn example(random: Random<'_>) -> Made {
    let sender = Sender::direct("A128CBC-HS256", b"thirty-two letters or digits 123", random);
    let header = r#"{"alg":"dir","enc":"A256GCM"}"#.into();
    Sender { header, ..sender }.made("thirty-two letters or digits 123")
}
