//! Examples that are signed with another key than a secret, or encrypted; the key text beside them can be anything.

use super::{EXAMPLE_SECRET, Example};
use crate::jose::jws;
use crate::jose::key::detect::{SecretEncoding, detect};
use crate::jose::key::{Curve, Key, generate, jwk, spki, write};
use crate::jose::random::Random;
use crate::jose::{encoding::base64url, jwe};

/// A throw-away key that is published with this program.
const EC_PRIVATE: &str = include_str!("ec-private.pem");

/// A certificate of it.
pub(in crate::check::audit) const CERTIFICATE: &str = include_str!("valid.crt.pem");

/// The RSA key of the site's examples, as thrown away.
const RSA_PRIVATE: &str = include_str!("../../../worker/example/rsa-private.pem");

/// The header of a token that is encrypted for a key on a curve.
pub(in crate::check::audit) const AGREED: &str = r#"{"alg":"ECDH-ES","enc":"A256GCM","cty":"JWT"}"#;

/// The usual claims, signed with that key; and the key text.
pub(in crate::check::audit) fn signed(alg: &str, key: &Key, shown: String, random: Random<'_>) -> (String, String) {
    let kid = key.kid.as_ref().map(|kid| format!(r#","kid":"{kid}""#)).unwrap_or_default();
    let header = format!(r#"{{"alg":"{alg}","typ":"at+jwt"{kid}}}"#);
    let token = jws::sign(&header, Example::USUAL_CLAIMS.as_bytes(), alg, key, random).unwrap_or_default();
    (token, shown)
}

/// The same with a new key on P-256, beside its public JWK with more members: `,"name":value`.
pub(in crate::check::audit) fn ec(random: Random<'_>, members: &str) -> (String, String) {
    let key = generate::ec(Curve::P256, random);
    let shown = with_members(&key, members);
    signed("ES256", &key, shown, random)
}

/// The same with the throw-away key on P-256, beside that text.
pub(in crate::check::audit) fn ec_beside(random: Random<'_>, shown: &str) -> (String, String) {
    signed("ES256", &ec_key(), shown.to_owned(), random)
}

/// The same with the throw-away RSA key, beside that text; nothing stands for its public key.
pub(in crate::check::audit) fn rsa(random: Random<'_>, shown: &str) -> (String, String) {
    let key = read(RSA_PRIVATE);
    let shown = if shown.is_empty() { spki::to_spki_pem(&key.material).unwrap_or_default() } else { shown.to_owned() };
    signed("PS256", &key, shown, random)
}

/// The same with a new key on P-256 named `1`, beside a JWK Set of it and what `other` writes of it and another one, named `2`.
pub(in crate::check::audit) fn set(random: Random<'_>, other: fn(&Key, Key) -> String) -> (String, String) {
    let key = Key { kid: Some("1".to_owned()), ..generate::ec(Curve::P256, random) };
    let second = Key { kid: Some("2".to_owned()), ..generate::ec(Curve::P256, random) };
    let shown = format!(r#"{{"keys":[{},{}]}}"#, public(&key), other(&key, second));
    signed("ES256", &key, shown, random)
}

/// A public JWK.
pub(in crate::check::audit) fn public(key: &Key) -> String {
    jwk::public_json(key).unwrap_or_default()
}

/// The same with the throw-away RSA key, beside its public JWK with `new` in the place of `old`.
pub(in crate::check::audit) fn rsa_changed(random: Random<'_>, old: &str, new: &str) -> (String, String) {
    rsa(random, &public(&read(RSA_PRIVATE)).replace(old, new))
}

/// The throw-away key on P-256.
pub(in crate::check::audit) fn ec_key() -> Key {
    read(EC_PRIVATE)
}

/// The throw-away key on P-256 as JWK with more members: `,"name":value`.
pub(in crate::check::audit) fn with_members(key: &Key, members: &str) -> String {
    format!("{}{members}}}", public(key).trim_end_matches('}'))
}

/// The member `x5c` with the certificate of the throw-away key on P-256.
pub(in crate::check::audit) fn chain() -> String {
    let base64: String = CERTIFICATE.lines().filter(|line| !line.starts_with('-')).collect();
    format!(r#","x5c":["{base64}"]"#)
}

/// A signed token inside an encrypted one with that header, for that key; and the key text.
pub(in crate::check::audit) fn encrypted(header: &str, key: &Key, shown: &str, random: Random<'_>) -> (String, String) {
    let secret = Key::secret(EXAMPLE_SECRET.as_bytes());
    let claims = Example::USUAL_CLAIMS.as_bytes();
    let inside = jws::sign(Example::USUAL_HEADER, claims, "HS256", &secret, random).unwrap_or_default();
    (jwe::encrypt(header, inside.as_bytes(), key, random).unwrap_or_default(), shown.to_owned())
}

/// The same for a new key on P-256, beside its private JWK.
pub(in crate::check::audit) fn agreed(random: Random<'_>) -> (String, String) {
    let key = generate::ec(Curve::P256, random);
    encrypted(AGREED, &key, &write::private_jwk(&key).unwrap_or_default(), random)
}

/// The same directly under the secret of the examples, after a change of its five parts.
pub(in crate::check::audit) fn directly(random: Random<'_>, change: fn(&mut Vec<String>)) -> (String, String) {
    let bytes: Vec<u8> = (1..=32u8).map(|n| n.wrapping_mul(73) ^ 0xa5).collect();
    let shown = format!(r#"{{"kty":"oct","k":"{}"}}"#, base64url::encode(&bytes));
    let header = r#"{"alg":"dir","enc":"A256GCM","cty":"JWT"}"#;
    let (token, shown) = encrypted(header, &Key::secret(&bytes), &shown, random);
    let mut parts: Vec<String> = token.split('.').map(str::to_owned).collect();
    change(&mut parts);
    (parts.join("."), shown)
}

/// The first key of a text; an empty secret when there is none.
pub(in crate::check::audit) fn read(text: &str) -> Key {
    let keys = detect(text, SecretEncoding::Utf8).keys;
    keys.into_iter().next().unwrap_or_else(|| Key::secret(&[]))
}

/// A token for a password, with parts of the right lengths that nobody computed; without a key text.
pub(in crate::check::audit) fn password(iterations: u32, salt_bytes: usize) -> (String, String) {
    let salt: Vec<u8> = (1..=salt_bytes).map(|n| (n * 73) as u8 ^ 0xa5).collect();
    let header = format!(
        r#"{{"alg":"PBES2-HS256+A128KW","enc":"A128GCM","cty":"JWT","p2c":{iterations},"p2s":"{}"}}"#,
        base64url::encode(&salt)
    );
    let parts = [(header.as_bytes(), 1), (&[0x3c], 24), (&[0x7e], 12), (&[0x42], 300), (&[0x99], 16)];
    let parts = parts.map(|(bytes, times): (&[u8], usize)| base64url::encode(&bytes.repeat(times)));
    (parts.join("."), String::new())
}

/// A token whose header was changed by hand.
pub(in crate::check::audit) fn reheaded(token: &str, change: impl Fn(String) -> String) -> String {
    let (header, rest) = token.split_once('.').unwrap_or((token, ""));
    let header = String::from_utf8(base64url::decode(header).bytes).unwrap_or_default();
    format!("{}.{rest}", base64url::encode(change(header).as_bytes()))
}
