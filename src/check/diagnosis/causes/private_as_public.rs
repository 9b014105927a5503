//! The member x of an Ed25519 key holds the private key.

use crate::check::diagnosis::jwk_text;
use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::encoding::base64url;
use crate::jose::encoding::json::Document;
use crate::jose::key::{Material, OkpCurve, Private};
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "private-as-public",
    summary: "the key that was given as the public one is the private one",
    fix: "take it out of every place where it was published and make a new key: whoever has it can sign",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // One try for each of at most 20 keys and JWKs.
    // Some programs keep seed and public key together, in 64 bytes.
    let derived = |seed: &[u8]| jwk_text::public_of_seed(seed.get(..32)?);
    let read = case.keys.keys.iter().take(20).filter_map(|key| match &key.material {
        Material::Okp { curve: OkpCurve::Ed25519, x } => derived(x),
        _ => None,
    });
    let seeds = case
        .jwk_objects()
        .into_iter()
        .filter_map(|text| Document::parse(text).get("x")?.as_str().map(|x| base64url::decode(&x).bytes));
    let keys = read.chain(seeds.filter_map(|seed| derived(&seed)));
    case.try_keys(
        hits,
        keys.map(|key| (key, "x of the key is the private seed, from which the public key is derived")),
    );
}

fn example(random: Random<'_>) -> Made {
    let key = Made::ed25519(random);
    let made = Made::changed("EdDSA", &key, |signature| signature, random);
    let Some(Private::Okp { d }) = &key.private else { return made };
    made.with_key(format!(r#"{{"kty":"OKP","crv":"Ed25519","x":"{}"}}"#, base64url::encode(d)))
}
