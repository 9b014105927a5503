//! What each kind of text is taken for.

use super::{codes, only, read};
use crate::jose::key::{Form, Key, Material, SecretEncoding, Source, detect};
use crate::jose::span::Span;

#[test]
fn tells_the_kinds_of_text_apart() {
    let bare: String = fixture!("p256.spki.pem").lines().filter(|line| !line.contains("-----")).collect();
    let set = format!("[{}]", fixture!("p256.jwk.json"));
    let cases = [
        ("", Form::Empty),
        (" \n\t", Form::Empty),
        ("correct horse battery staple", Form::Secret(SecretEncoding::Utf8)),
        ("{not json}", Form::Secret(SecretEncoding::Utf8)),
        ("{\"secret\":", Form::Secret(SecretEncoding::Utf8)),
        ("[", Form::Secret(SecretEncoding::Utf8)),
        ("MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEA", Form::Secret(SecretEncoding::Utf8)),
        ("c2VjcmV0LXNlY3JldC1zZWNyZXQ=", Form::Secret(SecretEncoding::Utf8)),
        ("ssh-secret", Form::Secret(SecretEncoding::Utf8)),
        ("{\"a\":1}", Form::Unreadable),
        ("{}", Form::Unreadable),
        ("[1,2]", Form::Unreadable),
        ("{\"jwks_uri\":\"https://a.example/keys\"}", Form::Unreadable),
        ("{\"kty\":\"EC\",", Form::Jwk),
        (fixture!("p256.jwk.json"), Form::Jwk),
        (fixture!("set.jwks.json"), Form::Jwks),
        (&set, Form::Jwks),
        ("{\"keys\":[]}", Form::Jwks),
        (fixture!("certificates.json"), Form::CertificateMap),
        (fixture!("rsa.spki.pem"), Form::Pem),
        (&bare, Form::BareDer),
        (fixture!("openssh-public.txt"), Form::OpenSsh),
        (fixture!("openssh-private.pem"), Form::OpenSsh),
        (fixture!("p256-encrypted.pkcs8.pem"), Form::EncryptedPem),
        (fixture!("p256-encrypted.sec1.pem"), Form::EncryptedPem),
    ];
    for (text, form) in cases {
        assert_eq!(read(text).form, form, "{text}");
    }
}

#[test]
fn a_key_of_any_form_never_becomes_a_secret() {
    let pem =
        [fixture!("rsa.spki.pem"), fixture!("p256.spki.pem"), fixture!("rsa.crt.pem"), fixture!("ed25519.spki.pem")];
    for text in pem {
        let bare: String = text.lines().filter(|line| !line.contains("-----")).collect();
        let damaged = text.replace('\n', "\\n");
        for text in [text, text.trim(), &bare, &damaged, &text.replacen('M', "?", 1)] {
            for encoding in SecretEncoding::ALL {
                let keys = detect(text, encoding);
                assert!(keys.keys.iter().all(|key| !matches!(key.material, Material::Oct(_))), "{text}");
                assert!(!matches!(keys.form, Form::Secret(_)), "{text}");
            }
        }
    }
}

#[test]
fn base64_around_a_key_is_undone() {
    use base64::Engine;
    let inner = [fixture!("p256.spki.pem"), fixture!("p256.jwk.json"), fixture!("set.jwks.json")];
    for text in inner {
        let wrapped = base64::engine::general_purpose::STANDARD.encode(text);
        let keys = read(&wrapped);
        assert!(!keys.keys.is_empty(), "{text}");
        assert!(super::mends(&keys).contains(&"decoded the base64 around the key text".to_owned()));
    }
}

#[test]
fn quotation_marks_around_json_are_removed() {
    let jwk: String = fixture!("p256.jwk.json").split_whitespace().collect();
    let escaped = jwk.replace('"', "\\\"");
    for text in [format!("'{jwk}'"), format!("`{jwk}`"), format!("\"{escaped}\"")] {
        let keys = read(&text);
        assert_eq!((keys.form, keys.keys.len()), (Form::Jwk, 1), "{text}");
        assert_eq!(super::mends(&keys), ["removed 2 quotation marks"], "{text}");
    }
    assert_eq!(read("\"{secret}\"").form, Form::Secret(SecretEncoding::Utf8));
}

#[test]
fn members_of_other_objects_are_no_kids() {
    let pem = fixture!("rsa.pkcs8.pem").replace('\n', "\\n");
    let account = format!("{{\"type\":\"service_account\",\"private_key_id\":\"abc\",\"private_key\":\"{pem}\"}}");
    assert_eq!(only(&account).kid.as_deref(), Some("abc"));
    assert_eq!(only(&account.replace("private_key_id", "other")).kid, None);
}

#[test]
fn reads_bare_base64_in_either_alphabet_and_on_any_number_of_lines() {
    let lines: Vec<&str> = fixture!("rsa.spki.pem").lines().filter(|line| !line.contains("-----")).collect();
    let expected = only(fixture!("rsa.spki.pem")).material;
    let url = lines.concat().replace('+', "-").replace('/', "_");
    for text in [lines.concat(), lines.join("\n"), lines.join("\r\n"), lines.join(" "), lines.join("\\n"), url] {
        let key = only(&text);
        assert!(key.material == expected, "{text}");
        assert_eq!((key.source, read(&text).form), (Source::Spki, Form::BareDer));
        // A single character more or less is no key any more.
        assert_eq!(
            read(text.trim_end_matches('=').get(4..).unwrap_or_default()).form,
            Form::Secret(SecretEncoding::Utf8)
        );
    }
}

#[test]
fn reads_the_map_of_certificates_by_kid() {
    let keys = read(fixture!("certificates.json"));
    assert_eq!(codes(&keys), Vec::<&str>::new());
    assert!(keys.mends.is_empty(), "{:?}", keys.mends);
    let kids: Vec<_> = keys.keys.iter().map(|key| key.kid.clone().unwrap_or_default()).collect();
    assert_eq!(kids, ["one", "two"]);
    assert!(keys.keys.iter().all(|key| key.certificate.is_some()));
}

#[test]
fn reads_several_keys_chains_and_pairs() {
    let joined = [fixture!("rsa.spki.pem"), fixture!("p256.spki.pem"), fixture!("ed25519.spki.pem")].concat();
    assert_eq!(read(&joined).keys.len(), 3);

    let chain = read(fixture!("chain.pem"));
    assert_eq!(chain.keys.len(), 1);
    assert!(chain.all_problems().any(|problem| problem.fault.code() == "certificate-chain"));
    let subject = |key: &Key| key.certificate.as_ref().map(|certificate| certificate.serial_hex.clone());
    assert_eq!(chain.keys.first().and_then(subject).as_deref(), Some("f00dcafe0123456789"));

    // A certificate and its private key are one key.
    let pair = only(fixture!("p256-with-bag-attributes.pem"));
    assert!(pair.certificate.is_some() && pair.private.is_some());

    // Unrelated certificates are several keys.
    let bundle = [fixture!("rsa.crt.pem"), fixture!("ca.crt.pem"), fixture!("leaf.crt.pem")].concat();
    assert_eq!(read(&bundle).keys.len(), 3);
}

#[test]
fn spans_are_of_the_text_as_pasted() {
    let text = format!("\n\n  {}", fixture!("p256.jwk.json").replace("P-256", "P-999"));
    let keys = read(&text);
    let [problem] = keys.problems.as_slice() else { panic!("{:?}", keys.problems) };
    assert_eq!(problem.span.slice(&text), "\"P-999\"");

    let text = format!("  {}", fixture!("p256.spki.pem").replacen("MFkw", "MF*w", 1));
    let keys = read(&text);
    let [problem] = keys.problems.as_slice() else { panic!("{:?}", keys.problems) };
    assert_eq!(problem.span.slice(&text), "*");
    assert!(problem.fault.message().contains(&format!("at byte {}", problem.span.start)));
}

#[test]
fn refuses_texts_that_are_too_long() {
    let text = "a".repeat(detect::MAX_KEY_TEXT + 1);
    let keys = read(&text);
    assert_eq!((keys.form, codes(&keys)), (Form::Unreadable, vec!["key-too-large"]));
    assert_eq!(keys.problems.first().map(|problem| problem.span), Some(Span::new(0, text.len())));
}

#[test]
fn reads_a_bounded_number_of_keys() {
    let many = vec![fixture!("ed25519.spki.pem"); detect::MAX_KEYS + 1].concat();
    let set = format!("{{\"keys\":[{}]}}", vec!["{}"; detect::MAX_KEYS + 1].join(","));
    for text in [many, set] {
        assert!(codes(&read(&text)).contains(&"keys-too-many"));
    }
}

#[test]
fn debug_output_never_shows_a_key() {
    let texts = [fixture!("rsa.jwk.json"), fixture!("p256.pkcs8.pem"), "a-secret-nobody-may-see"];
    for text in texts {
        let shown = format!("{:?}", read(text));
        for word in text.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| word.len() > 12) {
            assert!(!shown.contains(word), "{word}");
        }
    }
}
