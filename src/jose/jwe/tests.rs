//! Round trips of every algorithm, and what damage, wrong keys and hostile parameters lead to.

use rand_core::{TryCryptoRng, TryRng};

use super::*;
use crate::jose::alg::enc;
use crate::jose::alg::wrap;
use crate::jose::encoding::base64url;
use crate::jose::key::detect::{SecretEncoding, detect};
use crate::jose::key::{Key, Private};
use crate::jose::token::Token;

/// Bytes that only look random, so that every run is the same.
struct Counter(u64);

impl TryRng for Counter {
    type Error = std::convert::Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Self::Error> {
        self.try_next_u64().map(|number| (number >> 32) as u32)
    }

    fn try_next_u64(&mut self) -> Result<u64, Self::Error> {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        Ok(mixed ^ (mixed >> 27))
    }

    fn try_fill_bytes(&mut self, bytes: &mut [u8]) -> Result<(), Self::Error> {
        for byte in bytes {
            *byte = self.try_next_u64()? as u8;
        }
        Ok(())
    }
}

impl TryCryptoRng for Counter {}

macro_rules! key {
    ($name:literal) => {
        detect(include_str!(concat!("../../../tests/fixtures/keys/", $name)), SecretEncoding::Utf8).keys.remove(0)
    };
}

fn rsa() -> Key {
    key!("rsa.pkcs8.pem")
}

fn p256() -> Key {
    key!("p256.pkcs8.pem")
}

/// Keys that can serve `alg` with `enc`.
fn keys(alg: &str, enc: &str) -> Vec<Key> {
    let secret = |bytes: usize| vec![Key::secret(&vec![7; bytes])];
    match alg {
        "dir" => secret(enc::find(enc).unwrap().facts.key_bytes),
        _ if alg.starts_with("RSA") => vec![rsa()],
        _ if alg.starts_with("ECDH") => {
            vec![p256(), key!("p384.pkcs8.pem"), key!("p521.pkcs8.pem"), key!("x25519.jwk.json"), key!("x448.jwk.json")]
        }
        _ if alg.starts_with("PBES2") => secret(5),
        _ => secret(alg[1..4].parse::<usize>().unwrap() / 8),
    }
}

fn header(alg: &str, enc: &str) -> String {
    let more = if alg.starts_with("PBES2") { r#","p2c":1000"# } else { "" };
    format!(r#"{{"alg":"{alg}", "enc":"{enc}"{more}}}"#)
}

fn open(token: &str, key: &Key) -> Outcome {
    decrypt(&Token::parse(token), std::slice::from_ref(key), Expectation::default())
}

/// The plaintext, or the code of what kept it from being found.
fn result(outcome: Outcome) -> Result<Vec<u8>, &'static str> {
    match outcome {
        Outcome::Decrypted { plaintext, .. } => Ok(plaintext),
        Outcome::NoKey => Err("key-missing"),
        Outcome::Refused(problem) => Err(problem.fault.code()),
        Outcome::Unsupported(fault) | Outcome::NeedsConsent { fault, .. } | Outcome::Failed { fault, .. } => {
            Err(fault.code())
        }
    }
}

fn seal(alg: &str, enc: &str, key: &Key) -> String {
    encrypt(&header(alg, enc), b"plaintext", key, &mut Counter(1)).unwrap()
}

#[test]
fn every_algorithm_opens_what_it_sealed() {
    for management in &wrap::TABLE {
        for encryption in &enc::TABLE {
            let (alg, enc) = (management.name, encryption.facts.name);
            for key in keys(alg, enc) {
                let public = Key { private: None, ..key.clone() };
                let text = seal(alg, enc, &public);
                let token = Token::parse(&text);
                assert!(token.problems.is_empty(), "{alg} {enc}: {:?}", token.problems);
                // What was typed stays, byte for byte.
                let typed = header(alg, enc);
                assert!(token.header.as_ref().unwrap().document.text().starts_with(&typed[..typed.len() - 1]));
                assert_eq!(result(open(&text, &key)), Ok(b"plaintext".to_vec()), "{alg} {enc}");
            }
        }
    }
}

#[test]
fn the_wrong_key_opens_nothing() {
    let other = |key: &Key| match &key.material {
        crate::jose::key::Material::Oct(bytes) => Key::secret(&vec![8; bytes.len()]),
        _ => Key {
            private: key.private.as_ref().map(|private| match private {
                Private::Ec { d } => Private::Ec { d: [&d[..d.len() - 1], &[d[d.len() - 1] ^ 1]].concat() },
                Private::Okp { d } => Private::Okp { d: [&d[..1], &[d[1] ^ 1], &d[2..]].concat() },
                other => other.clone(),
            }),
            ..key.clone()
        },
    };
    for alg in wrap::TABLE.iter().map(|management| management.name).filter(|alg| !alg.starts_with("RSA")) {
        for key in keys(alg, "A128GCM") {
            let code = result(open(&seal(alg, "A128GCM", &key), &other(&key))).unwrap_err();
            let direct = matches!(alg, "dir" | "ECDH-ES");
            assert_eq!(code, if direct { "jwe-tag-invalid" } else { "jwe-unwrap-failed" }, "{alg}");
        }
    }
    let token = seal("RSA-OAEP", "A128GCM", &rsa());
    let public = Key { private: None, ..rsa() };
    assert_eq!(result(open(&token, &public)), Err("private-key-missing"));
    assert_eq!(result(open(&token, &p256())), Err("key-type-mismatch"));
    assert_eq!(result(decrypt(&Token::parse(&token), &[], Expectation::default())), Err("key-missing"));
}

/// RFC 7516 11.5: a wrong padding does not show before the tag does.
#[test]
fn a_damaged_rsa1_5_key_shows_at_the_tag() {
    let token = seal("RSA1_5", "A128GCM", &rsa());
    let parts: Vec<&str> = token.split('.').collect();
    let mut wrapped = base64url::decode(parts[1]).bytes;
    for at in [5, 100, 255] {
        wrapped[at] ^= 1;
        let damaged = [parts[0], &base64url::encode(&wrapped), parts[2], parts[3], parts[4]].join(".");
        assert_eq!(result(open(&damaged, &rsa())), Err("jwe-tag-invalid"));
    }
    let damaged = [parts[0], &base64url::encode(&wrapped[1..]), parts[2], parts[3], parts[4]].join(".");
    assert_eq!(result(open(&damaged, &rsa())), Err("jwe-unwrap-failed"));
}

#[test]
fn every_part_is_protected() {
    let key = Key::secret(&[7; 16]);
    for enc in ["A128GCM", "A128CBC-HS256"] {
        let token = seal("A128KW", enc, &key);
        for at in 0..token.len() {
            let mut bytes = token.clone().into_bytes();
            bytes[at] = if bytes[at] == b'A' { b'B' } else { b'A' };
            let damaged = String::from_utf8(bytes).unwrap();
            assert!(result(open(&damaged, &key)).is_err(), "{enc} {at}");
            assert!(result(open(&token[..at], &key)).is_err(), "{enc} {at}");
        }
    }
}

#[test]
fn lengths_are_told() {
    let key = Key::secret(&[7; 16]);
    let token = seal("A128KW", "A128GCM", &key);
    let parts: Vec<&str> = token.split('.').collect();
    let with = |at: usize, part: &str| {
        let mut parts = parts.clone();
        parts[at] = part;
        result(open(&parts.join("."), &key))
    };
    assert_eq!(with(2, ""), Err("jwe-iv-length"));
    assert_eq!(with(2, "AAAA"), Err("jwe-iv-length"));
    assert_eq!(with(4, ""), Err("jwe-tag-length"));
    assert_eq!(with(4, &parts[4][..16]), Err("jwe-tag-length"));
    assert_eq!(with(1, ""), Err("part-empty"));
    assert_eq!(with(1, "AAAA"), Err("jwe-unwrap-failed"));
    // A content key of another length, wrapped correctly, and one below what RFC 3394 allows.
    let other = seal("A128KW", "A256GCM", &key);
    assert_eq!(with(1, other.split('.').nth(1).unwrap()), Err("jwe-cek-length"));
    let direct = seal("dir", "A128GCM", &key);
    assert_eq!(result(open(&direct.replacen("..", ".AAAA.", 1), &key)), Err("jwe-encrypted-key"));
}

fn changed_header(token: &str, header: &str) -> String {
    format!("{}.{}", base64url::encode(header.as_bytes()), token.split_once('.').unwrap().1)
}

#[test]
fn a_hostile_iteration_count_is_answered_at_once() {
    let alg = "PBES2-HS256+A128KW";
    let key = Key::secret(b"password");
    let token = seal(alg, "A128GCM", &key);
    for (p2c, confirmed, code) in [
        ("2000000000", false, "p2c-too-high"),
        ("2000000000", true, "p2c-too-high"),
        ("999999999999999999999999999999999999999999999999", true, "p2c-too-high"),
        ("1200001", false, "p2c-too-high"),
        ("0", false, "jwe-parameter-invalid"),
        ("-1", false, "jwe-parameter-invalid"),
        ("1.5", false, "jwe-parameter-invalid"),
        ("1e9", false, "jwe-parameter-invalid"),
        ("\"1000\"", false, "header-type"),
    ] {
        let header = format!(r#"{{"alg":"{alg}","enc":"A128GCM","p2s":"AAAAAAAAAAA","p2c":{p2c}}}"#);
        let hostile = Token::parse(&changed_header(&token, &header));
        let expectation = Expectation { allow_slow: confirmed, ..Expectation::default() };
        let outcome = decrypt(&hostile, std::slice::from_ref(&key), expectation);
        let asks = matches!(outcome, Outcome::NeedsConsent { .. });
        assert_eq!(result(outcome), Err(code), "{p2c}");
        assert_eq!(asks, p2c == "1200001", "{p2c}");
    }
}

#[test]
fn weak_choices_are_remarked() {
    let codes = |header: &str| -> Vec<&'static str> {
        let token = Token::parse(&format!("{}.AAAA.AAAA.AAAA.AAAA", base64url::encode(header.as_bytes())));
        remarks(&token).iter().map(|problem| problem.fault.code()).collect()
    };
    assert_eq!(codes(r#"{"alg":"RSA1_5","enc":"A128GCM","zip":"DEF"}"#), ["rsa1_5", "zip-used"]);
    let weak = r#"{"alg":"PBES2-HS256+A128KW","enc":"A128GCM","p2s":"AAAA","p2c":999}"#;
    assert_eq!(codes(weak), ["p2c-low", "p2s-short"]);
    assert!(codes(r#"{"alg":"dir","enc":"A128GCM"}"#).is_empty());
}

#[test]
fn decompression_has_a_limit() {
    let key = Key::secret(&[7; 16]);
    let header = r#"{"alg":"dir","enc":"A128GCM","zip":"DEF"}"#;
    let token = |bytes: usize| encrypt(header, &vec![0; bytes], &key, &mut Counter(1)).unwrap();
    assert_eq!(result(open(&token(MAX_PLAIN_BYTES), &key)).map(|text| text.len()), Ok(MAX_PLAIN_BYTES));
    let bomb = token(MAX_PLAIN_BYTES + 1);
    assert!(bomb.len() < 1000);
    let outcome = open(&bomb, &key);
    assert!(matches!(outcome, Outcome::NeedsConsent { .. }));
    assert_eq!(result(outcome), Err("zip-bomb"));
    let slow = Expectation { allow_slow: true, ..Expectation::default() };
    let confirmed = decrypt(&Token::parse(&bomb), std::slice::from_ref(&key), slow);
    assert_eq!(result(confirmed).map(|text| text.len()), Ok(MAX_PLAIN_BYTES + 1));
    let stored = encrypt(r#"{"alg":"dir","enc":"A128GCM"}"#, b"no deflate", &key, &mut Counter(1)).unwrap();
    // The tag covers the header, so such a token is only made by somebody who has the key.
    assert_eq!(result(open(&changed_header(&stored, header), &key)), Err("jwe-tag-invalid"));
    let unknown = header.replace("DEF", "GZIP");
    assert_eq!(result(open(&changed_header(&stored, &unknown), &key)), Err("zip-unknown"));
    assert_eq!(compression::decompress(b"no deflate", 100), Err(JweFault::ZipDamaged));
}

#[test]
fn unknown_algorithms_are_named() {
    let key = Key::secret(&[7; 16]);
    let code = |alg: &str, enc: &str| {
        let header = format!(r#"{{"alg":"{alg}","enc":"{enc}"}}"#);
        let token = Token::parse(&format!("{}.AAAA.AAAA.AAAA.AAAA", base64url::encode(header.as_bytes())));
        match decrypt(&token, std::slice::from_ref(&key), Expectation::default()) {
            Outcome::Unsupported(fault) => (fault.code(), fault.message()),
            other => panic!("{alg} {enc}: {other:?}"),
        }
    };
    assert_eq!(code("HPKE-0", "A128GCM").0, "alg-unsupported");
    assert!(code("ML-KEM-768", "A128GCM").1.contains("draft"));
    assert!(code("RS256", "A128GCM").1.contains("signature"));
    assert!(code("none", "A128GCM").1.contains("signature"));
    assert!(code("rsa-oaep", "A128GCM").1.contains("RSA-OAEP"));
    assert_eq!(code("dir", "A128CTR").0, "enc-unsupported");
    let allowed = ["RSA-OAEP".to_owned()];
    let expectation = Expectation { algorithms: Some(&allowed), allow_slow: false };
    let token = Token::parse(&seal("dir", "A128GCM", &key));
    assert_eq!(result(decrypt(&token, &[key], expectation)), Err("alg-not-allowed"));
}

#[test]
fn several_recipients_each_get_their_key() {
    let (secret, rsa, p256) = (Key::secret(&[7; 16]), rsa(), p256());
    let recipients = [
        To { key: &secret, header: r#"{"alg":"A128GCMKW","kid":"one"}"# },
        To { key: &rsa, header: r#"{"alg":"RSA-OAEP"}"# },
        To { key: &p256, header: r#"{"alg":"ECDH-ES+A256KW"}"# },
    ];
    let plan = Plan {
        protected: r#"{"enc":"A256CBC-HS512","zip":"DEF"}"#,
        unprotected: r#"{"jku":"https://example.org"}"#,
        recipients: &recipients,
        aad: Some(b"also this"),
        form: Form::General,
    };
    let text = encrypt_json(&plan, b"for all", &mut Counter(1)).unwrap();
    let token = Token::parse(&text);
    let codes: Vec<_> = token.problems.iter().map(|problem| problem.fault.code()).collect();
    assert_eq!(codes, ["json-serialization"]);
    assert_eq!(token.encrypted.as_ref().unwrap().extra.as_deref(), Some(&b"also this"[..]));
    for (index, recipient) in recipients.iter().enumerate() {
        let outcome = decrypt(&token, std::slice::from_ref(recipient.key), Expectation::default());
        let Outcome::Decrypted { decrypted, plaintext, recipients, .. } = outcome else { panic!("{outcome:?}") };
        assert_eq!((decrypted.recipient(), plaintext.as_slice(), recipients.len()), (index, &b"for all"[..], 3));
        assert!(recipients[..index].iter().all(|other| matches!(other.result, RecipientResult::Failed(_))));
        assert!(recipients[index + 1..].iter().all(|other| matches!(other.result, RecipientResult::NotTried)));
    }
    let damaged = text.replace("\"aad\":\"YW", "\"aad\":\"YX");
    assert_eq!(result(open(&damaged, &secret)), Err("jwe-tag-invalid"));
    let two = [recipients[1], To { key: &p256, header: r#"{"alg":"ECDH-ES"}"# }];
    let fault = encrypt_json(&Plan { recipients: &two, ..plan }, b"", &mut Counter(1)).unwrap_err();
    assert_eq!(fault.code(), "jwe-one-recipient");
}

#[test]
fn a_flattened_token_may_have_no_protected_header() {
    let key = Key::secret(&[7; 16]);
    let recipients = [To { key: &key, header: r#"{"alg":"A128GCMKW"}"# }];
    for protected in ["", r#"{"typ":"JWT"}"#] {
        let plan = Plan {
            protected,
            unprotected: r#"{"enc":"A128GCM"}"#,
            recipients: &recipients,
            aad: None,
            form: Form::Flattened,
        };
        let text = encrypt_json(&plan, b"", &mut Counter(1)).unwrap();
        assert_eq!(result(open(&text, &key)), Ok(Vec::new()), "{text}");
    }
}

#[test]
fn headers_of_a_recipient_are_disjoint() {
    let key = Key::secret(&[7; 16]);
    let recipients = [To { key: &key, header: r#"{"alg":"A128KW"}"# }];
    let plan = Plan {
        protected: r#"{"enc":"A128GCM"}"#,
        unprotected: "",
        recipients: &recipients,
        aad: None,
        form: Form::Flattened,
    };
    let text = encrypt_json(&plan, b"text", &mut Counter(1)).unwrap();
    let doubled = text.replace(r#"{"alg":"A128KW"}"#, r#"{"alg":"A128KW","enc":"A128GCM"}"#);
    assert_eq!(result(open(&doubled, &key)), Err("header-overlap"));
    let token = Token::parse(&doubled);
    let problem = token.problems.iter().find(|problem| problem.fault.code() == "header-overlap").unwrap();
    assert_eq!(problem.span.slice(&doubled), "\"enc\"");
}

#[test]
fn what_the_sender_makes_up_replaces_old_values() {
    let key = p256();
    let first = encrypt(&header("ECDH-ES", "A128GCM"), b"one", &key, &mut Counter(1)).unwrap();
    let typed = Token::parse(&first).header.unwrap().document.text().to_owned();
    let second = encrypt(&typed, b"two", &key, &mut Counter(2)).unwrap();
    assert_eq!(result(open(&second, &key)), Ok(b"two".to_vec()));
    let other = Token::parse(&second).header.unwrap().document.text().to_owned();
    assert_eq!((typed.len(), typed != other), (other.len(), true));
}

#[test]
fn no_text_makes_it_panic() {
    let key = rsa();
    for text in
        ["", "....", "e30....", "{}", r#"{"ciphertext":1,"recipients":[1,{}]}"#, r#"{"ciphertext":"","recipients":{}}"#]
    {
        assert!(result(open(text, &key)).is_err(), "{text}");
    }
    for header in ["", "[]", "{", "{}", r#"{"alg":"dir"}"#, r#"{"enc":"A128GCM"}"#, r#"{"alg":1,"enc":2}"#] {
        assert!(encrypt(header, b"", &key, &mut Counter(1)).is_err(), "{header}");
    }
    for epk in ["1", "{}", r#"{"kty":"EC","crv":"P-256","x":"AAAA","y":"AAAA"}"#, r#"{"kty":"oct","k":"AAAA"}"#] {
        let header = format!(r#"{{"alg":"ECDH-ES","enc":"A128GCM","epk":{epk}}}"#);
        let token = format!("{}..{}.AAAA.{}", base64url::encode(header.as_bytes()), "A".repeat(16), "A".repeat(22));
        let code = result(open(&token, &p256())).unwrap_err();
        assert!(["epk-invalid", "header-type"].contains(&code), "{code}");
    }
}
