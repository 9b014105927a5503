//! Keys: least lengths, by shortening; names, by hashing.

use claimcheck::check::policy::Policy;
use claimcheck::content::facts::Value;
use claimcheck::jose::alg::facts;
use claimcheck::jose::encoding::base64url;
use claimcheck::jose::jws;
use claimcheck::jose::key::{Key, Material, thumbprint};

use super::made::{RSA, has, judge, key, random, read};
use super::{Guard, bytes, characters, number};

pub(super) const TABLE: &[Guard] = &[
    ("hs256-key-minimum", || bytes(shortest("HS256"))),
    ("hs384-key-minimum", || bytes(shortest("HS384"))),
    ("hs512-key-minimum", || bytes(shortest("HS512"))),
    ("rsa-key-minimum", || number(facts::find("RS256").unwrap().min_key_bits, "bits")),
    ("ed25519-public-key", || bytes(public("Ed25519"))),
    ("ed448-public-key", || bytes(public("Ed448"))),
    ("ml-dsa-44-public-key", || bytes(public("ML-DSA-44"))),
    ("ml-dsa-65-public-key", || bytes(public("ML-DSA-65"))),
    ("ml-dsa-87-public-key", || bytes(public("ML-DSA-87"))),
    ("thumbprint-characters", || characters(thumbprint::sha256(&read(RSA).material).len())),
    ("thumbprint-of-the-standard", || {
        let computed = thumbprint::sha256(&read(&EXAMPLE.replace(['\n', ' '], "")).material);
        let printed = "NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs";
        Value::Text(if computed == printed { printed } else { "" })
    }),
    ("thumbprint-of-private-key", || {
        let private = read(include_str!("../../fixtures/keys/p256.pkcs8.pem"));
        let public = read(include_str!("../../fixtures/keys/p256.spki.pem"));
        let same = thumbprint::sha256(&private.material) == thumbprint::sha256(&public.material);
        Value::Holds(private.is_private() && !public.is_private() && same)
    }),
];

/// The key of RFC 7638 3.1.
const EXAMPLE: &str = r#"{"kty":"RSA","n":"0vx7agoebGcQSuuPiLJXZptN9nndrQmbXEps2aiAFbWhM78LhWx4cbbfAAtVT86zwu1RK7aPFFxu
    hDR1L6tSoc_BJECPebWKRXjBZCiFV4n3oknjhMstn64tZ_2W-5JsGY4Hc5n9yBXArwl93lqt7_RN5w6Cf0h4QyQ5v-65YGjQR0_FDW2QvzqY368
    QQMicAtaSqzs8KJZgnYb9c7d0zgdAZHzu6qMQvRL5hajrn1n91CbOpbISD08qNLyrdkt-bFTWhAI4vMQFh6WeZu0fM4lFd2NcRwr3XPksINHaQ-
    G_xBniIqbw0Ls1jF44-csFCur-kEgU8awapJzKnqDKgw","e":"AQAB","alg":"RS256","kid":"2011-04-29"}"#;

/// The least number of bytes for which nobody says that the secret is too short.
fn shortest(alg: &str) -> usize {
    let header = format!(r#"{{"alg":"{alg}"}}"#);
    let is_long_enough = |length: &usize| {
        // Bytes without a pattern, the same each time.
        let secret: Vec<u8> = (0..*length).map(|at| (at * 37 + at * at * 11) as u8).collect();
        let token = jws::sign(&header, b"{}", alg, &Key::secret(&secret), &mut random());
        let jwk = format!(r#"{{"kty":"oct","k":"{}"}}"#, base64url::encode(&secret));
        token.is_ok_and(|token| !has(&judge(&token, &jwk, Policy::default()), "secret-too-short"))
    };
    (8..100).find(is_long_enough).expect("some length is enough")
}

/// Bytes of a public key.
fn public(alg: &str) -> usize {
    match key(alg).material {
        Material::Okp { x, .. } => x.len(),
        Material::Akp { public, .. } => public.len(),
        _ => panic!("{alg}: another type of key"),
    }
}
