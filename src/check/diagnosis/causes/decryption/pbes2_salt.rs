//! The salt of a password algorithm is not made as it should be.

use crate::check::diagnosis::{Cause, DecryptionProbe, Hits, Locked, Made, Sender, Written};
use crate::jose::alg::wrap::pbes2;
use crate::jose::alg::wrap::variant::{stretch, wrap_with};
use crate::jose::encoding::base64url;
use crate::jose::encoding::json::Value;
use crate::jose::key::Material;
use crate::jose::random::Random;

pub(super) static CAUSE: Cause<DecryptionProbe> = Cause::of(Written {
    id: "pbes2-salt",
    summary: "the salt of PBKDF2 was p2s alone, or its text, and not alg, a zero byte and the bytes of p2s",
    fix: "take UTF8(alg), a zero byte and the decoded p2s as the salt (RFC 7518 4.8.1.1)",
    is_attack: false,
    is_search: false,
    probe: DecryptionProbe::Opening(probe),
    example,
});

fn probe(locked: &Locked<'_>, hits: &mut Hits) {
    // Three tries for each password.
    let tries = locked.all_pairs().filter_map(|(trial, key)| match &key.material {
        Material::Oct(password) => {
            let alg = trial.alg.name;
            let p2s = trial.header.text("p2s")?.into_owned();
            let rounds = pbes2::iterations(trial.header, alg).ok().and_then(|count| u32::try_from(count).ok())?;
            let bytes = base64url::decode(&p2s).bytes;
            let salts = [
                (bytes.clone(), "the salt of PBKDF2 is p2s alone, without alg and a zero byte before it"),
                ([alg.as_bytes(), &[0], p2s.as_bytes()].concat(), "p2s is taken as text, without decoding"),
                ([alg.as_bytes(), &bytes].concat(), "there is no zero byte between alg and p2s in the salt of PBKDF2"),
            ];
            Some(salts.map(|(salt, change)| (trial, password, salt, rounds, change)))
        }
        _ => None,
    });
    let size = locked.trials.iter().map(|trial| locked.affordable(*trial)).min().unwrap_or(1);
    let found = locked.part(tries.flatten(), size).into_iter().map(|(trial, password, salt, rounds, change)| {
        let kek = stretch(trial.alg.name, password, &salt, rounds);
        (trial, kek.and_then(|kek| trial.content_key_of(&kek, false)), change)
    });
    locked.try_content_keys(hits, found);
}

fn example(random: Random<'_>) -> Made {
    let (alg, salt) = ("PBES2-HS256+A128KW", b"sixteen bytes of");
    let sender = Sender::new(alg, "A128GCM", random).with("p2c", "1000");
    let sender = sender.with("p2s", &Value::quote(&base64url::encode(salt)));
    let kek = stretch(alg, Made::SECRET.as_bytes(), salt, 1000).unwrap_or_default();
    let encrypted_key = wrap_with(&kek, &sender.cek, false).unwrap_or_default();
    Sender { encrypted_key, ..sender }.made(Made::SECRET)
}
