//! The coordinates of an EC key are swapped or do not have the width of the curve.

use crate::check::diagnosis::jwk_text;
use crate::check::diagnosis::numbers::widened;
use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::encoding::base64url;
use crate::jose::key::{Curve, Material};
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "jwk-coordinates",
    summary: "the coordinates of the EC key are swapped, or do not have the width of the curve",
    fix: "write x and y each in the full width of the curve, zeros at the beginning included (RFC 7518 6.2.1.2)",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // Two tries for each of at most 20 JWKs.
    let swapped = jwk_text::changed(case, |jwk| jwk.with(&[("x", &jwk.member("y")?), ("y", &jwk.member("x")?)]));
    let wide = jwk_text::changed(case, |jwk| {
        let width = Curve::from_name(&jwk.member("crv")?)?.coordinate_bytes();
        let whole = |name| {
            // What is no base64url is another cause.
            let decoded = base64url::decode(&jwk.member(name)?);
            decoded.flaws.is_empty().then(|| widened(&decoded.bytes, width).map(|bytes| base64url::encode(&bytes)))?
        };
        jwk.with(&[("x", &whole("x")?), ("y", &whole("y")?)])
    });
    let swapped = swapped.into_iter().map(|key| (key, "x and y of the key change places"));
    let wide = wide.into_iter().map(|key| {
        (key, "x and y of the key are written in the width of the curve: zeros at the beginning were lost or added")
    });
    case.try_keys(hits, swapped.chain(wide));
}

fn example(random: Random<'_>) -> Made {
    let key = Made::ec(random);
    let made = Made::changed("ES256", &key, |signature| signature, random);
    let Material::Ec { x, y, .. } = &key.material else { return made };
    let jwk = format!(r#"{{"kty":"EC","crv":"P-256","x":"{}","y":"{}"}}"#, base64url::encode(y), base64url::encode(x));
    made.with_key(jwk)
}
