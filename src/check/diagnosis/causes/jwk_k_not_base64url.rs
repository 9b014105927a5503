//! The member k of a JWK is not base64url of the secret.

use crate::check::diagnosis::encodings;
use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::encoding::json::Document;
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "jwk-k-not-base64url",
    summary: "the member k of the JWK holds the secret in another form than base64url",
    fix: "write k as base64url of the secret's bytes, without padding (RFC 7518 6.4.1)",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // Four tries for each of at most 20 JWKs.
    if !case.is_hmac() {
        return;
    }
    let values: Vec<String> = case
        .jwk_objects()
        .iter()
        .filter_map(|text| {
            let document = Document::parse(text.clone());
            Some(document.get("k")?.as_str()?.into_owned())
        })
        .collect();
    case.try_secrets(
        hits,
        values.iter().flat_map(|k| {
            let text = (k.clone().into_bytes(), "k is taken as text, without decoding".to_owned());
            let decoded =
                encodings::decode_any(k.as_bytes()).map(|(bytes, name)| (bytes, format!("k is decoded as {name}")));
            [text].into_iter().chain(decoded)
        }),
    );
}

fn example(random: Random<'_>) -> Made {
    let secret = "secret-with-thirty-two-bytes-or-more";
    Made::hs256(secret.as_bytes(), &format!(r#"{{"kty":"oct","k":"{secret}"}}"#), random)
}
