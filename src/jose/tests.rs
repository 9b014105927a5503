//! Round trips over arbitrary headers, payloads and damages: what was made reads back as it was, and nothing else does.

use getrandom::SysRng;
use getrandom::rand_core::UnwrapErr;
use proptest::prelude::*;

use super::alg::enc;
use super::encoding::json::{Document, Value};
use super::key::detect::{SecretEncoding, detect};
use super::key::{Key, thumbprint, write};
use super::token::Token;
use super::{jwe, jws};

macro_rules! key {
    ($name:literal) => {
        detect(include_str!(concat!("../../tests/fixtures/keys/", $name)), SecretEncoding::Utf8).keys.remove(0)
    };
}

/// Algorithms that are quick enough for hundreds of signatures in a debug build, each with its key.
fn signing(at: usize) -> (&'static str, Key) {
    match at % 5 {
        0 => ("HS256", Key::secret(&[7; 32])),
        1 => ("HS512", Key::secret(&[7; 64])),
        2 => ("ES256", key!("p256.pkcs8.pem")),
        3 => ("EdDSA", key!("ed25519.pkcs8.pem")),
        _ => ("ES256K", key!("k256.pkcs8.pem")),
    }
}

fn encrypting(at: usize, enc: &str) -> (&'static str, Key) {
    match at % 4 {
        0 => ("dir", Key::secret(&vec![7; enc::find(enc).map_or(0, |found| found.facts.key_bytes)])),
        1 => ("A128KW", Key::secret(&[7; 16])),
        2 => ("A256GCMKW", Key::secret(&[7; 32])),
        _ => ("ECDH-ES+A128KW", key!("p256.pkcs8.pem")),
    }
}

const CONTENT: [&str; 6] = ["A128CBC-HS256", "A192CBC-HS384", "A256CBC-HS512", "A128GCM", "A192GCM", "A256GCM"];

fn is_verified(token: &Token, key: &Key) -> bool {
    let outcome = jws::verify(token, 0, std::slice::from_ref(key), jws::Expectation::default());
    matches!(outcome, jws::Outcome::Verified { .. })
}

fn decrypted(token: &str, key: &Key) -> Option<Vec<u8>> {
    match jwe::decrypt(&Token::parse(token), std::slice::from_ref(key), jwe::Expectation::default()) {
        jwe::Outcome::Decrypted { plaintext, .. } => Some(plaintext),
        _ => None,
    }
}

/// JSON of any shape, a few levels deep.
fn json() -> impl Strategy<Value = serde_json::Value> {
    let leaf = prop_oneof![
        Just(serde_json::Value::Null),
        any::<bool>().prop_map(Into::into),
        any::<i64>().prop_map(Into::into),
        any::<String>().prop_map(Into::into),
    ];
    leaf.prop_recursive(4, 32, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Into::into),
            prop::collection::btree_map(any::<String>(), inner, 0..6)
                .prop_map(|members| serde_json::Value::Object(members.into_iter().collect())),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Signed, a header and a payload stand in the token byte for byte and verify; with one character changed it does not.
    #[test]
    fn what_was_signed_verifies_and_nothing_else(
        at in 0usize..5,
        extra in any::<String>(),
        payload in prop::collection::vec(any::<u8>(), 0..300),
        damage in any::<prop::sample::Index>(),
    ) {
        let (alg, key) = signing(at);
        let header = format!("{{ \"alg\":\"{alg}\",\n \"x\": {} }}", Value::quote(&extra));
        let text = jws::sign(&header, &payload, alg, &key, &mut UnwrapErr(SysRng)).unwrap();
        let token = Token::parse(&text);
        prop_assert_eq!(token.protected_header().unwrap().document.text(), &header);
        // An empty payload stands for one that is not in the token.
        if !payload.is_empty() {
            prop_assert_eq!(token.payload.as_ref().unwrap().bytes(), &payload[..]);
            prop_assert!(is_verified(&token, &key));
        }
        let at = damage.index(text.len());
        let other = if text.as_bytes()[at] == b'A' { "B" } else { "A" };
        let changed = format!("{}{other}{}", &text[..at], &text[at + 1..]);
        prop_assert!(!is_verified(&Token::parse(&changed), &key), "{}", changed);
    }

    /// Encrypted, a plaintext comes back; with one character changed nothing does.
    #[test]
    fn what_was_encrypted_decrypts_and_nothing_else(
        at in 0usize..4,
        enc in prop::sample::select(CONTENT.to_vec()),
        plaintext in prop::collection::vec(any::<u8>(), 0..300),
        damage in any::<prop::sample::Index>(),
    ) {
        let (alg, key) = encrypting(at, enc);
        let header = format!("{{\"alg\":\"{alg}\",\"enc\":\"{enc}\"}}");
        let text = jwe::encrypt(&header, &plaintext, &key, &mut UnwrapErr(SysRng)).unwrap();
        prop_assert_eq!(decrypted(&text, &key), Some(plaintext));
        let at = damage.index(text.len());
        let other = if text.as_bytes()[at] == b'A' { "B" } else { "A" };
        let changed = format!("{}{other}{}", &text[..at], &text[at + 1..]);
        prop_assert_eq!(decrypted(&changed, &key), None, "{}", changed);
    }

    /// A secret written as a JWK and read again is the same secret.
    #[test]
    fn a_secret_goes_through_its_jwk(secret in prop::collection::vec(any::<u8>(), 1..100)) {
        let key = Key::secret(&secret);
        let written = write::private_jwk(&key).unwrap();
        let read = detect(&written, SecretEncoding::Utf8).keys.remove(0);
        prop_assert_eq!(thumbprint::sha256(&read.material), thumbprint::sha256(&key.material));
        prop_assert!(read.material == key.material);
    }

    /// JSON is read as another reader reads it, and printed as it was written.
    #[test]
    fn json_is_printed_as_it_was_read(value in json()) {
        let text = value.to_string();
        let document = Document::parse(text.clone());
        prop_assert!(document.is_well_formed() && document.flaws().is_empty(), "{}", text);
        prop_assert_eq!(document.root().unwrap().to_json(), text);
    }
}
