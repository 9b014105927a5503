//! Members of a JWK in hexadecimal digits.

use crate::check::diagnosis::encodings;
use crate::check::diagnosis::jwk_text;
use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::encoding::base64url;
use crate::jose::key::Material;
use crate::jose::key::detect::SecretEncoding;
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "jwk-hex",
    summary: "members of the JWK are hexadecimal digits, or base64url of such digits",
    fix: "turn the digits into bytes, and these into base64url (RFC 7518 2)",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // Two tries for each of at most 20 JWKs.
    let names = ["n", "e", "x", "y", "pub"];
    let read = |text: &str| encodings::decode(text, SecretEncoding::Hex).map(|bytes| base64url::encode(&bytes));
    let plain = jwk_text::with_members(case, &names, read);
    let encoded =
        jwk_text::with_members(case, &names, |text| read(std::str::from_utf8(&base64url::decode(text).bytes).ok()?));
    let plain = plain.into_iter().map(|key| (key, "the members of the JWK are read as hexadecimal digits"));
    let encoded =
        encoded.into_iter().map(|key| (key, "the members of the JWK, once decoded, are read as hexadecimal digits"));
    case.try_keys(hits, plain.chain(encoded));
}

fn example(random: Random<'_>) -> Made {
    let key = Made::ec(random);
    let made = Made::changed("ES256", &key, |signature| signature, random);
    let Material::Ec { x, y, .. } = &key.material else { return made };
    let jwk = format!(r#"{{"kty":"EC","crv":"P-256","x":"{}","y":"{}"}}"#, encodings::hex(x), encodings::hex(y));
    made.with_key(jwk)
}
