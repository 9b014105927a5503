//! The parties of a key agreement are taken in another way.

use crate::check::diagnosis::{Cause, DecryptionProbe, Hits, Locked, Made, Sender, Written};
use crate::jose::alg::wrap::ecdh::concat_kdf;
use crate::jose::encoding::base64url;
use crate::jose::random::Random;

pub(super) static CAUSE: Cause<DecryptionProbe> = Cause::of(Written {
    id: "agreement-parties",
    summary: "apu and apv went into the derivation of the key in another way: as text, exchanged, or not at all",
    fix: "decode apu and apv from base64url and put both into Concat KDF (RFC 7518 4.6.2)",
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
        let id = trial.agreement_id();
        let text = |name: &str| trial.header.text(name).unwrap_or_default().into_owned();
        let (apu, apv) = (text("apu"), text("apv"));
        let (u, v) = (base64url::decode(&apu).bytes, base64url::decode(&apv).bytes);
        let ways = [
            (apu.as_bytes(), apv.as_bytes(), "apu and apv are taken as text, without decoding"),
            (&[][..], &[][..], "apu and apv are left out of the derivation"),
            (&v, &u, "apu and apv change places"),
            (&u, &[], "only apu goes into the derivation"),
            (&[], &v, "only apv goes into the derivation"),
        ];
        ways.map(|(apu, apv, change)| {
            (trial, trial.content_key_of(&concat_kdf(&agreed, id, apu, apv, bits), false), change)
        })
    });
    locked.try_content_keys(hits, found);
}

fn example(random: Random<'_>) -> Made {
    let key = Made::ec(random);
    let members = [("apu", base64url::encode(b"Alice")), ("apv", base64url::encode(b"Bob"))];
    let [(_, u), (_, v)] = &members;
    let derive = |agreed: &[u8]| concat_kdf(agreed, "A128GCM", u.as_bytes(), v.as_bytes(), 128);
    Sender::agreed(&key, &[("apu", u), ("apv", v)], derive, random).made_for(&key)
}
