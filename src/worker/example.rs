//! Examples, made at the moment they are asked for, so that "expired three hours ago" is true on any day.

use super::protocol::{Example, ExampleKind};
use crate::jose::encoding::base64url;
use crate::jose::jws;
use crate::jose::key::detect::{self, SecretEncoding};
use crate::jose::key::{Key, jwk, spki};
use crate::jose::random::Random;

/// Throw-away keys that are published with this program: they protect nothing.
const RSA_PRIVATE: &str = include_str!("example/rsa-private.pem");
const EC_PRIVATE: &str = include_str!("example/ec-private.pem");
const EC_OTHER: &str = include_str!("example/ec-other.pem");

const SECRET: &str = "an-example-secret-of-at-least-32-bytes";
const KID: &str = "2026-11";
const HOUR: i64 = 3600;

/// Makes an example. `now` in seconds since the epoch.
pub(super) fn make(kind: ExampleKind, now: i64, random: Random<'_>) -> Option<Example> {
    let secret = Key::secret(SECRET.as_bytes());
    let fresh = claims(now - HOUR / 12, now + HOUR, "reader");
    let with_secret = |token: String| Example { token, key: SECRET.to_owned() };
    match kind {
        ExampleKind::Valid => Some(with_secret(sign("HS256", "", fresh.as_bytes(), &secret, random)?)),
        ExampleKind::Expired => {
            let old = claims(now - 4 * HOUR, now - 3 * HOUR, "reader");
            Some(with_secret(sign("HS256", "", old.as_bytes(), &secret, random)?))
        }
        ExampleKind::Tampered => {
            let token = sign("HS256", "", fresh.as_bytes(), &secret, random)?;
            let changed = base64url::encode(claims(now - HOUR / 12, now + HOUR, "admin").as_bytes());
            let (header, rest) = token.split_once('.')?;
            let (_, signature) = rest.split_once('.')?;
            Some(with_secret(format!("{header}.{changed}.{signature}")))
        }
        ExampleKind::None => {
            let header = base64url::encode(br#"{"alg":"none","typ":"JWT"}"#);
            Some(with_secret(format!("{header}.{}.", base64url::encode(fresh.as_bytes()))))
        }
        ExampleKind::SelfCarried => {
            let key = pem(EC_PRIVATE)?;
            let token =
                sign("ES256", &format!(",\"jwk\":{}", jwk::public_json(&key)?), fresh.as_bytes(), &key, random)?;
            Some(Example { token, key: String::new() })
        }
        ExampleKind::Rs256 => {
            let key = pem(RSA_PRIVATE)?;
            let token = sign("RS256", &format!(",\"kid\":\"{KID}\""), fresh.as_bytes(), &key, random)?;
            Some(Example { token, key: spki::to_spki_pem(&key.material)? })
        }
        ExampleKind::Es256 => {
            let key = Key { kid: Some(KID.to_owned()), ..pem(EC_PRIVATE)? };
            let other = Key { kid: Some("2026-08".to_owned()), ..pem(EC_OTHER)? };
            let token = sign("ES256", &format!(",\"kid\":\"{KID}\""), fresh.as_bytes(), &key, random)?;
            let keys = format!("{{\"keys\":[\n  {},\n  {}\n]}}", jwk::public_json(&other)?, jwk::public_json(&key)?);
            Some(Example { token, key: keys })
        }
    }
}

fn claims(iat: i64, exp: i64, role: &str) -> String {
    format!(
        "{{\"iss\":\"https://login.example.com\",\"sub\":\"user-42\",\"aud\":\"https://api.example.com\",\
         \"iat\":{iat},\"exp\":{exp},\"scope\":\"orders:read\",\"role\":\"{role}\"}}"
    )
}

fn sign(alg: &str, more: &str, payload: &[u8], key: &Key, random: Random<'_>) -> Option<String> {
    jws::sign(&format!("{{\"alg\":\"{alg}\",\"typ\":\"JWT\"{more}}}"), payload, alg, key, random).ok()
}

fn pem(text: &str) -> Option<Key> {
    detect::detect(text, SecretEncoding::Utf8).keys.into_iter().next()
}
