//! The key is marked for another algorithm or use.

use crate::check::diagnosis::marks;
use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::key::{Key, fit, jwk};
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "key-meant-otherwise",
    summary: "the key is marked for another algorithm or use than this token needs it for",
    fix: "let the issuer publish the key with the alg it signs with, and use sig; a verifier must not use a key against its marks",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // One try for each of at most 20 keys that were left out.
    let left_out = case.keys.keys.iter().filter(|key| fit::fits(key, &case.alg).is_err()).take(20);
    let unmarked = left_out.filter_map(|key| {
        let marks = marks::of(key);
        let change = format!("the key{} is used against what it is marked with: {marks}", marks::kid(key));
        (!marks.is_empty()).then(|| (Key::new(key.material.clone(), key.source), change))
    });
    case.try_keys(hits, unmarked);
}

fn example(random: Random<'_>) -> Made {
    let key = Made::ec(random);
    let jwk = jwk::public_json(&key).unwrap_or_default().replacen('{', r#"{"use":"enc","kid":"2026-11","#, 1);
    Made::changed("ES256", &key, |signature| signature, random).with_key(jwk)
}
