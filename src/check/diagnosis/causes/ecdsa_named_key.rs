//! The token names its ECDSA key by the thumbprint, and that key was not given.

use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::alg::recovery;
use crate::jose::encoding::json::{Document, Value};
use crate::jose::hash::Hash;
use crate::jose::key::{Key, jwk, thumbprint};
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "ecdsa-named-key",
    summary: "the token was signed with the very key that it names by thumbprint, and that key was not given",
    fix: "fetch the issuer's key set again and take the key with that thumbprint: keys are replaced from time to time",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // Two keys are computed from the signature; nobody can choose a kid that one of them will have by chance.
    let header = case.signature.text_parameter("kid").map(|kid| ("kid", kid.into_owned()));
    let payload = Document::parse(case.payload_text().to_owned());
    let claim = |name: &'static str| Some((name, payload.get(name).and_then(Value::as_str)?.into_owned()));
    let names: Vec<(&str, String)> = header.into_iter().chain(claim("iss")).chain(claim("sub")).collect();
    if names.is_empty() {
        return;
    }
    let keys = recovery::candidates(&case.alg, &case.message, &case.signature.bytes);
    let named = keys.into_iter().filter_map(|key| {
        let is_it = |name: &str| Hash::ALL.into_iter().any(|hash| is_named(&key, hash, name));
        let (place, name) = names.iter().find(|(_, name)| is_it(name))?;
        let change = format!("the key is the one that the token names as its {place}, by its thumbprint {name}");
        let is_given = case.keys.keys.iter().any(|given| given.material == key.material);
        (!is_given).then_some((key, change))
    });
    case.try_keys(hits, named);
}

fn is_named(key: &Key, hash: Hash, name: &str) -> bool {
    name == thumbprint::of(&key.material, hash) || name == thumbprint::uri(&key.material, hash)
}

fn example(random: Random<'_>) -> Made {
    let (key, other) = (Made::ec(random), Made::ec(random));
    let kid = thumbprint::sha256(&key.material);
    let header = format!(r#"{{"alg":"ES256","kid":"{kid}"}}"#);
    let set = format!(r#"{{"keys":[{}]}}"#, jwk::public_json(&other).unwrap_or_default());
    Made::signed(&header, &key, "ES256", &set, random)
}
