//! The token was signed with HMAC, and the public key as the secret.

use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::key::{Key, Material, jwk, spki, write};
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "public-key-as-secret",
    summary: "somebody signed with HMAC and took the public key as the secret",
    fix: "never accept it: fix the algorithms that the verifier allows, and bind each key to its own algorithm",
    is_attack: true,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // At most 20 keys with 14 texts each.
    let keys: Vec<&Key> =
        case.keys.keys.iter().filter(|key| !matches!(key.material, Material::Oct(_))).take(20).collect();
    let is_public = !keys.is_empty() && keys.iter().all(|key| key.private.is_none());
    let typed = is_public.then(|| (case.key_text.to_owned(), "the pasted text"));
    let written = keys.iter().flat_map(|key| {
        let forms = [
            (spki::to_spki_pem(&key.material), "its PEM text"),
            (write::pkcs1_public_pem(key), "its PEM text (PKCS#1)"),
            (jwk::public_json(key), "its JWK text"),
        ];
        forms.into_iter().filter_map(|(text, name)| Some((text?, name)))
    });
    let texts = typed.into_iter().chain(written).flat_map(|(text, name)| {
        let trimmed = text.trim_end();
        let ends = [
            trimmed.to_owned(),
            format!("{trimmed}\n"),
            trimmed.replace('\n', "\r\n"),
            format!("{}\r\n", trimmed.replace('\n', "\r\n")),
        ];
        ends.map(|text| (text.into_bytes(), name))
    });
    let der = keys.iter().filter_map(|key| Some((spki::to_spki_der(&key.material)?, "its DER bytes")));
    case.try_secrets(
        hits,
        texts.chain(der).map(|(secret, name)| (secret, format!("the secret is the public key: {name}"))),
    );
}

fn example(random: Random<'_>) -> Made {
    let pem = Made::public(&Made::rsa());
    Made::hs256(pem.as_bytes(), &pem, random)
}
