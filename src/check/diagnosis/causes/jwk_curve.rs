//! A JWK with the wrong name of its curve.

use crate::check::diagnosis::jwk_text;
use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::encoding::base64url;
use crate::jose::key::{Curve, Material, OkpCurve};
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "jwk-curve",
    summary: "the JWK names another curve than its point lies on, or spells its name in another way",
    fix: "write crv as registered: P-256, P-384, P-521, secp256k1, Ed25519 or Ed448",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // Six tries for each of at most 20 JWKs.
    let curves = Curve::ALL
        .map(|curve| ("EC", curve.name()))
        .into_iter()
        .chain([OkpCurve::Ed25519, OkpCurve::Ed448].map(|curve| ("OKP", curve.name())));
    for (kty, name) in curves {
        let keys = jwk_text::changed(case, |jwk| {
            if jwk.member("crv").as_deref() == Some(name) { None } else { jwk.with(&[("kty", kty), ("crv", name)]) }
        });
        case.try_keys(
            hits,
            keys.into_iter().map(|key| (key, format!("the kty of the key is {kty} and its crv {name}"))),
        );
    }
}

fn example(random: Random<'_>) -> Made {
    let key = Made::ec(random);
    let made = Made::changed("ES256", &key, |signature| signature, random);
    let Material::Ec { x, y, .. } = &key.material else { return made };
    let jwk =
        format!(r#"{{"kty":"EC","crv":"secp256r1","x":"{}","y":"{}"}}"#, base64url::encode(x), base64url::encode(y));
    made.with_key(jwk)
}
