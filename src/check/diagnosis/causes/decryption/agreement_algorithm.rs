//! Another algorithm went into the derivation of an agreed key.

use crate::check::diagnosis::{Cause, DecryptionProbe, Hits, Locked, Made, Sender, Written};
use crate::jose::alg::wrap::ecdh::concat_kdf;
use crate::jose::encoding::base64url;
use crate::jose::random::Random;

pub(super) static CAUSE: Cause<DecryptionProbe> = Cause::of(Written {
    id: "agreement-algorithm",
    summary: "another name than RFC 7518 4.6.2 says went into the derivation of the agreed key",
    fix: "use enc as AlgorithmID with ECDH-ES, and alg with ECDH-ES+A128KW and its like",
    is_attack: false,
    is_search: false,
    probe: DecryptionProbe::Opening(probe),
    example,
});

fn probe(locked: &Locked<'_>, hits: &mut Hits) {
    // A private operation for each key that fits, and some hashes.
    let agreeing = locked.pairs().filter_map(|(trial, key)| Some((trial, trial.agreed(key)?)));
    let found = agreeing.flat_map(|(trial, agreed)| {
        let bits = trial.secret_bytes().unwrap_or_default() as u32 * 8;
        let (alg, enc) = (trial.alg.name, trial.enc.facts.name);
        let wrap = alg.rsplit('+').next().unwrap_or_default();
        let names = [(alg, "alg"), (enc, "enc"), (wrap, "the name of the key wrapping"), ("", "nothing")];
        let part = |name: &str| base64url::decode(&trial.header.text(name).unwrap_or_default()).bytes;
        let (apu, apv) = (part("apu"), part("apv"));
        let names = names.into_iter().filter(move |(id, _)| *id != trial.agreement_id());
        names.map(move |(id, what)| {
            let what = if id.is_empty() { what.to_owned() } else { format!("{what}, {id},") };
            let change = format!("{what} is the AlgorithmID in the derivation instead of {}", trial.agreement_id());
            (trial, trial.content_key_of(&concat_kdf(&agreed, id, &apu, &apv, bits), false), change)
        })
    });
    locked.try_content_keys(hits, found);
}

fn example(random: Random<'_>) -> Made {
    let key = Made::ec(random);
    let derive = |agreed: &[u8]| concat_kdf(agreed, "ECDH-ES", b"", b"", 128);
    Sender::agreed(&key, &[], derive, random).made_for(&key)
}
