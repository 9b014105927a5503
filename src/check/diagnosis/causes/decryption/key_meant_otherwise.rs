//! The key is marked for another algorithm or use.

use crate::check::diagnosis::marks;
use crate::check::diagnosis::{Cause, DecryptionProbe, Hits, Locked, Made, Sender, Written};
use crate::jose::alg::wrap::ecdh::concat_kdf;
use crate::jose::key::Key;
use crate::jose::key::fit::{self, Direction};
use crate::jose::key::write::private_jwk;
use crate::jose::random::Random;

pub(super) static CAUSE: Cause<DecryptionProbe> = Cause::of(Written {
    id: "jwe-key-meant-otherwise",
    summary: "the key is marked for another algorithm or use than this token needs it for",
    fix: "publish the key with the alg and use it is for (enc): a recipient must not use a key against its marks",
    is_attack: false,
    is_search: false,
    probe: DecryptionProbe::Opening(probe),
    example,
});

fn probe(locked: &Locked<'_>, hits: &mut Hits) {
    // One try for each of at most 3 keys that were left out.
    let found = locked.trials.iter().flat_map(|trial| {
        let (alg, enc) = (trial.alg.name, trial.enc.facts.name);
        let fits = move |key: &Key| fit::fits_encryption(key, alg, enc, Direction::Open).is_ok();
        let left_out = locked.keys.keys.iter().filter(move |key| !fits(key));
        left_out.take(20).filter_map(move |key| {
            let marks = marks::of(key);
            let bare = Key { alg: None, usage: None, key_ops: Vec::new(), ..key.clone() };
            let change = format!("the key{} is used against what it is marked with: {marks}", marks::kid(key));
            (!marks.is_empty() && fits(&bare)).then(|| (*trial, trial.content_key(&bare), change))
        })
    });
    locked.try_content_keys(hits, found.take(3));
}

fn example(random: Random<'_>) -> Made {
    let key = Made::ec(random);
    let derive = |agreed: &[u8]| concat_kdf(agreed, "A128GCM", b"", b"", 128);
    let jwk = private_jwk(&key).unwrap_or_default().replacen('{', r#"{"use":"sig","kid":"2026-11","#, 1);
    Sender::agreed(&key, &[], derive, random).made(&jwk)
}
