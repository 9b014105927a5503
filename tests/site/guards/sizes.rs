//! Sizes, by signing.

use claimcheck::content::facts::Value;
use claimcheck::jose::encoding::base64url;
use claimcheck::jose::hash::Hash;
use claimcheck::jose::jwe;
use claimcheck::jose::key::Key;
use claimcheck::site::sizes;

use super::made::{random, signature, token};
use super::{Guard, bytes, characters, number};

pub(super) const TABLE: &[Guard] = &[
    ("hs256-signature", || bytes(signature("HS256").len())),
    ("hs384-signature", || bytes(signature("HS384").len())),
    ("hs512-signature", || bytes(signature("HS512").len())),
    ("rs256-2048-signature", || bytes(signature("RS256").len())),
    ("ps256-2048-signature", || bytes(signature("PS256").len())),
    ("es256-signature", || bytes(signature("ES256").len())),
    ("es384-signature", || bytes(signature("ES384").len())),
    ("es512-signature", || bytes(signature("ES512").len())),
    ("es256k-signature", || bytes(signature("ES256K").len())),
    ("ed25519-signature", || bytes(signature("Ed25519").len())),
    ("ed448-signature", || bytes(signature("Ed448").len())),
    ("ml-dsa-44-signature", || bytes(signature("ML-DSA-44").len())),
    ("ml-dsa-65-signature", || bytes(signature("ML-DSA-65").len())),
    ("ml-dsa-87-signature", || bytes(signature("ML-DSA-87").len())),
    ("es256-signature-characters", || characters(written("ES256"))),
    ("rs256-2048-signature-characters", || characters(written("RS256"))),
    ("ml-dsa-44-signature-characters", || characters(written("ML-DSA-44"))),
    ("base64url-length", || Value::Holds((0..300).all(|size| encoded(size) == size / 3 * 4 + [0, 2, 3][size % 3]))),
    ("base64url-of-32-bytes", || characters(encoded(32))),
    ("token-begins-with-eyj", || {
        let prefix = "eyJ";
        let begins = ["alg", "typ", "kid", "enc"].map(|name| base64url::encode(format!("{{\"{name}\"").as_bytes()));
        Value::Text(if begins.iter().all(|text| text.starts_with(prefix)) { prefix } else { "" })
    }),
    ("at-hash-length", || characters(Hash::Sha256.left_half("an access token").len())),
    ("jws-parts", || number(token(r#"{"alg":"HS256"}"#, "{}").split('.').count(), "parts")),
    ("jwe-parts", || {
        let key = Key::secret(&[7; 32]);
        let token = jwe::encrypt(r#"{"alg":"A256KW","enc":"A256GCM"}"#, b"{}", &key, &mut random()).unwrap();
        number(token.split('.').count(), "parts")
    }),
];

/// Characters of a signature in a token.
fn written(alg: &str) -> usize {
    base64url::encode(&signature(alg)).len()
}

/// Characters of so many bytes; the page's own arithmetic has to agree.
fn encoded(size: usize) -> usize {
    let length = base64url::encode(&vec![0xa5; size]).len();
    assert_eq!(length, sizes::base64url_length(size));
    length
}
