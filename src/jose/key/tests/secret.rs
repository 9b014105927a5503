//! Secrets in each encoding.

use super::{codes, faults, mends};
use crate::jose::key::{Form, KeyFault, Material, SecretEncoding, detect};

fn check(text: &str, encoding: SecretEncoding, bytes: &[u8], expected: &[&str]) {
    let keys = detect(text, encoding);
    assert_eq!(keys.form, Form::Secret(encoding), "{text}");
    let [key] = keys.keys.as_slice() else { panic!("{text}: {:?}", keys.problems) };
    assert!(key.material == Material::Oct(bytes.to_vec()), "{text}");
    assert_eq!(codes(&keys), expected, "{text}");
}

#[test]
fn takes_utf8_exactly_as_typed() {
    for text in ["secret", " secret", "secret\n", "\"secret\"", "s\u{e9}cret \u{1f511}", "c2VjcmV0", "0x1234"] {
        check(text, SecretEncoding::Utf8, text.as_bytes(), &[]);
    }
    let remarks = |text| faults(&detect(text, SecretEncoding::Utf8).problems);
    assert_eq!(remarks("secret"), []);
    assert_eq!(remarks("secret\r\n"), [KeyFault::SecretWhitespace { leading: 0, trailing: 2 }]);
    assert_eq!(remarks("\u{a0}secret "), [KeyFault::SecretWhitespace { leading: 1, trailing: 1 }]);
    assert_eq!(remarks("'secret'"), [KeyFault::SecretQuoted]);
}

#[test]
fn forgives_padding_and_line_breaks_of_base64() {
    use SecretEncoding::{Base64, Base64Url};
    for encoding in [Base64, Base64Url] {
        for text in ["Zm9vYg==", "Zm9vYg", "Zm9vYg=", "Zm9v\nYg==\n", " Zm9v\r\n Yg"] {
            check(text, encoding, b"foob", &[]);
        }
        check("Zm9vYh", encoding, b"foob", &["secret-trailing-bits"]);
    }
    check("-_-_", Base64Url, &[0xfb, 0xff, 0xbf], &[]);
    check("+/+/", Base64, &[0xfb, 0xff, 0xbf], &[]);
    check("-_-_", Base64, &[0xfb, 0xff, 0xbf], &["secret-alphabet"]);
    check("+/+/", Base64Url, &[0xfb, 0xff, 0xbf], &["secret-alphabet"]);
    assert_eq!(mends(&detect("Zm9v\nYg==\n", Base64)), ["removed 2 white space characters"]);
}

#[test]
fn forgives_signs_between_hexadecimal_digits() {
    for text in ["00ff10AB", "0x00ff10ab", "00:FF:10:ab", "00 ff 10 ab\n", " 0X00-ff-10-ab"] {
        check(text, SecretEncoding::Hex, &[0x00, 0xff, 0x10, 0xab], &[]);
    }
}

#[test]
fn an_undecodable_secret_gives_no_key_and_says_where() {
    use SecretEncoding::{Base64, Base64Url, Hex};
    let cases = [
        ("Zm9v!Yg", Base64, KeyFault::SecretSymbol { encoding: Base64, offset: 4, found: '!' }),
        ("\u{e9}Zm9v\u{20ac}", Base64Url, KeyFault::SecretSymbol { encoding: Base64Url, offset: 0, found: '\u{e9}' }),
        ("Zm9v=Yg", Base64, KeyFault::SecretSymbol { encoding: Base64, offset: 5, found: 'Y' }),
        ("Zm9vY", Base64, KeyFault::SecretLength { encoding: Base64, characters: 5 }),
        ("0x12g4", Hex, KeyFault::SecretSymbol { encoding: Hex, offset: 4, found: 'g' }),
        ("123", Hex, KeyFault::SecretLength { encoding: Hex, characters: 3 }),
        ("====", Base64, KeyFault::Missing),
        ("0x", Hex, KeyFault::Missing),
    ];
    for (text, encoding, fault) in cases {
        let keys = detect(text, encoding);
        assert!(keys.keys.is_empty(), "{text}");
        assert_eq!((keys.form, faults(&keys.problems)), (Form::Secret(encoding), vec![fault]), "{text}");
    }
}

#[test]
fn encodings_have_names() {
    for encoding in SecretEncoding::ALL {
        assert_eq!(SecretEncoding::from_name(encoding.name()), Some(encoding));
    }
    assert_eq!(SecretEncoding::from_name("rot13"), None);
    assert_eq!(SecretEncoding::default(), SecretEncoding::Utf8);
}
