//! The whole text of a JWK was used as the secret.

use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::key::detect::Form;
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "secret-jwk-text",
    summary: "the signer used the whole JSON text of the JWK as the secret",
    fix: "give the signer the bytes of the member k, decoded from base64url, and not the JSON around them",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // Five tries for each of at most 20 JWKs.
    if !case.is_hmac() || case.keys.form != Form::Jwk && case.keys.form != Form::Jwks {
        return;
    }
    let pasted = (case.key_text.to_owned(), "the pasted JSON text as it stands is the secret");
    let trimmed = (case.key_text.trim().to_owned(), "the pasted JSON text is the secret");
    let compact = case
        .jwk_objects()
        .into_iter()
        .map(|text| (text, "the JSON text of the JWK, without white space, is the secret"));
    case.try_secrets(
        hits,
        [pasted, trimmed].into_iter().chain(compact).map(|(text, change)| (text.into_bytes(), change)),
    );
}

fn example(random: Random<'_>) -> Made {
    let jwk = r#"{"kty":"oct","k":"pnm3cVKcrFPVyb4ZAFZGSBYXDTbXnTzZJoOnZbFHKwQ"}"#;
    Made::hs256(jwk.as_bytes(), jwk, random)
}
