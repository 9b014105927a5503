//! Numbers of a JWK with the last byte first.

use crate::check::diagnosis::jwk_text;
use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::encoding::base64url;
use crate::jose::key::Material;
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "jwk-little-endian",
    summary: "the numbers of the JWK are written with the last byte first",
    fix: "turn the bytes round before encoding: numbers of a JWK have the most significant byte first (RFC 7518 2)",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // One try for each of at most 20 JWKs.
    let reversed =
        |text: &str| Some(base64url::encode(&base64url::decode(text).bytes.into_iter().rev().collect::<Vec<u8>>()));
    let keys = jwk_text::with_members(case, &["n", "x", "y"], reversed);
    case.try_keys(
        hits,
        keys.into_iter().map(|key| (key, "the bytes of n, or of x and y, are read from the last to the first")),
    );
}

fn example(random: Random<'_>) -> Made {
    let key = Made::ec(random);
    let made = Made::changed("ES256", &key, |signature| signature, random);
    let Material::Ec { x, y, .. } = &key.material else { return made };
    let reversed = |bytes: &[u8]| base64url::encode(&bytes.iter().rev().copied().collect::<Vec<u8>>());
    let jwk = format!(r#"{{"kty":"EC","crv":"P-256","x":"{}","y":"{}"}}"#, reversed(x), reversed(y));
    made.with_key(jwk)
}
