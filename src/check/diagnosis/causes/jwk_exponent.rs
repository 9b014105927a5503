//! An RSA key with a wrong exponent.

use crate::check::diagnosis::jwk_text;
use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::key::{Key, Material, jwk};
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "jwk-exponent",
    summary: "the exponent e of the RSA key is not the one that it was made with",
    fix: "write e as base64url of the number's bytes: AQAB is 65537, which nearly every key has",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // Three tries for each of at most 20 keys, and for each of at most 20 JWKs.
    let exponents = [("AQAB", vec![1, 0, 1], 65537), ("Aw", vec![3], 3), ("EQ", vec![17], 17)];
    for (text, bytes, number) in exponents {
        let read = case.keys.keys.iter().take(20).filter_map(|key| match &key.material {
            Material::Rsa { n, e } if *e != bytes => {
                Some(Key::new(Material::Rsa { n: n.clone(), e: bytes.clone() }, key.source))
            }
            _ => None,
        });
        let refused = jwk_text::changed(case, |jwk| jwk.member("n").and_then(|_| jwk.with(&[("e", text)])));
        case.try_keys(
            hits,
            read.chain(refused).map(|key| (key, format!("the exponent e of the key is {number} ({text})"))),
        );
        if !hits.is_empty() {
            return;
        }
    }
}

fn example(random: Random<'_>) -> Made {
    let key = Made::rsa();
    let jwk = jwk::public_json(&key).unwrap_or_default().replace("AQAB", "NjU1Mzc");
    Made::changed("RS256", &key, |signature| signature, random).with_key(jwk)
}
