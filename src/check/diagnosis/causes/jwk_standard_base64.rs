//! Members of a JWK in standard base64.

use crate::check::diagnosis::encodings;
use crate::check::diagnosis::jwk_text;
use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::encoding::base64url;
use crate::jose::key::Material;
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "jwk-standard-base64",
    summary: "members of the JWK are written in standard base64: with +, / or =",
    fix: "write the members of a JWK as base64url without padding (RFC 7518 2)",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // One try for each of at most 20 JWKs.
    let keys = jwk_text::with_members(case, &["n", "e", "x", "y", "pub"], |text| {
        Some(base64url::encode(&base64url::decode(text).bytes))
    });
    case.try_keys(
        hits,
        keys.into_iter()
            .map(|key| (key, "the members of the JWK are written as base64url: - for +, _ for /, no = at the end")),
    );
}

fn example(random: Random<'_>) -> Made {
    let key = Made::ec(random);
    let made = Made::changed("ES256", &key, |signature| signature, random);
    let Material::Ec { x, y, .. } = &key.material else { return made };
    let ([(x, _), ..], [(y, _), ..]) = (encodings::base64_forms(x), encodings::base64_forms(y));
    let jwk = format!(r#"{{"kty":"EC","crv":"P-256","x":"{x}","y":"{y}"}}"#);
    made.with_key(jwk)
}
