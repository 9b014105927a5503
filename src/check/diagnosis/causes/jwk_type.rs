//! A JWK with a wrong `kty`.

use crate::check::diagnosis::jwk_text;
use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::encoding::base64url;
use crate::jose::key::Material;
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "jwk-type",
    summary: "the JWK has no kty, or another one than its members belong to",
    fix: "write kty as registered: RSA, EC, OKP or oct, in these letters",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // One try for each of at most 20 JWKs.
    let keys = jwk_text::changed(case, |jwk| {
        let has = |name: &str| jwk.member(name).is_some();
        let kty = match () {
            () if has("n") => "RSA",
            () if has("x") && has("y") => "EC",
            () if has("x") => "OKP",
            () if has("k") => "oct",
            () => return None,
        };
        jwk.with(&[("kty", kty)])
    });
    case.try_keys(
        hits,
        keys.into_iter().map(|key| {
            let change = format!("the kty of the key is {}", key.material.kty());
            (key, change)
        }),
    );
}

fn example(random: Random<'_>) -> Made {
    let key = Made::ec(random);
    let made = Made::changed("ES256", &key, |signature| signature, random);
    let Material::Ec { x, y, .. } = &key.material else { return made };
    let jwk = format!(r#"{{"kty":"ec","crv":"P-256","x":"{}","y":"{}"}}"#, base64url::encode(x), base64url::encode(y));
    made.with_key(jwk)
}
