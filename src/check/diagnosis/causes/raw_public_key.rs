//! The bare bytes of a public key were pasted.

use crate::check::diagnosis::encodings;
use crate::check::diagnosis::jwk_text;
use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::key::Material;
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "raw-public-key",
    summary: "the pasted text is the bare public key, without the structure that says what it is",
    fix: "hand over the key as a JWK or as PEM, which name its type and its curve",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // At most 6 tries: three ways of reading the text, each as the one type that has so many bytes.
    let keys = encodings::decode_any(case.key_text.as_bytes()).filter_map(|(bytes, name)| {
        let key = jwk_text::of_bare_bytes(&bytes, &case.alg)?;
        let change = format!("the pasted text is read as {name} of the bare public key: {}", key.material.kind());
        Some((key, change))
    });
    if !case.is_hmac() {
        case.try_keys(hits, keys);
    }
}

fn example(random: Random<'_>) -> Made {
    let key = Made::ed25519(random);
    let made = Made::changed("EdDSA", &key, |signature| signature, random);
    let Material::Okp { x, .. } = &key.material else { return made };
    made.with_key(encodings::hex(x))
}
