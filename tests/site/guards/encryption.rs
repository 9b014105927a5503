//! Encryption, by encrypting and looking at the parts, and by asking for more than the limits.

use claimcheck::content::facts::Value;
use claimcheck::jose::alg::{enc, wrap};
use claimcheck::jose::encoding::base64url;
use claimcheck::jose::jwe;
use claimcheck::jose::key::{Curve, Key, generate};

use super::made::{RSA, random, read};
use super::{Guard, bytes, number};

pub(super) const TABLE: &[Guard] = &[
    ("a128cbc-hs256-key", || bytes(content_key("A128CBC-HS256"))),
    ("a192cbc-hs384-key", || bytes(content_key("A192CBC-HS384"))),
    ("a256cbc-hs512-key", || bytes(content_key("A256CBC-HS512"))),
    ("a128gcm-key", || bytes(content_key("A128GCM"))),
    ("a192gcm-key", || bytes(content_key("A192GCM"))),
    ("a256gcm-key", || bytes(content_key("A256GCM"))),
    ("a128cbc-hs256-tag", || bytes(direct("A128CBC-HS256")[4])),
    ("a192cbc-hs384-tag", || bytes(direct("A192CBC-HS384")[4])),
    ("a256cbc-hs512-tag", || bytes(direct("A256CBC-HS512")[4])),
    ("a128gcm-tag", || bytes(direct("A128GCM")[4])),
    ("a192gcm-tag", || bytes(direct("A192GCM")[4])),
    ("a256gcm-tag", || bytes(direct("A256GCM")[4])),
    ("gcm-iv", || bytes(direct("A256GCM")[2])),
    ("cbc-iv", || bytes(direct("A256CBC-HS512")[2])),
    ("dir-encrypted-key", || bytes(direct("A256GCM")[1])),
    ("ecdh-es-encrypted-key", || bytes(parts("ECDH-ES", "A256GCM", &generate::ec(Curve::P256, &mut random()))[1])),
    ("a256kw-encrypted-key", || bytes(parts("A256KW", "A256GCM", &Key::secret(&[7; 32]))[1])),
    ("rsa-oaep-2048-encrypted-key", || bytes(parts("RSA-OAEP-256", "A256GCM", &read(RSA))[1])),
    ("p2c-limit", || Value::Number(i64::try_from(wrap::pbes2::MAX_ITERATIONS).unwrap(), "rounds")),
    ("decompression-limit", || number(jwe::MAX_PLAIN_BYTES, "bytes")),
];

/// Bytes of each part of a JWE, decoded.
fn parts(alg: &str, enc: &str, key: &Key) -> Vec<usize> {
    let header = format!(r#"{{"alg":"{alg}","enc":"{enc}"}}"#);
    let token = jwe::encrypt(&header, b"{}", key, &mut random()).expect("it encrypts");
    token.split('.').map(|part| base64url::decode(part).bytes.len()).collect()
}

/// The same with a shared key.
fn direct(enc: &str) -> Vec<usize> {
    parts("dir", enc, &Key::secret(&vec![7; content_key(enc)]))
}

/// The one length of a key with which the algorithm encrypts.
fn content_key(enc: &str) -> usize {
    let encryption = enc::find(enc).expect("it is implemented");
    let fits =
        |length: &usize| encryption.seal(&vec![7; *length], &vec![7; encryption.facts.iv_bytes], b"", b"").is_ok();
    let lengths: Vec<usize> = (0..=80).filter(fits).collect();
    assert_eq!(lengths.len(), 1, "{enc}");
    lengths[0]
}
