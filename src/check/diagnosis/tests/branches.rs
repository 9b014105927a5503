//! The other ways in which a cause shows itself, besides the one of its example.

use super::super::encodings::{base64_forms, hex};
use super::super::json_style::{JsonStyle, Strings};
use super::*;
use crate::jose::alg::variant::Variant;
use crate::jose::encoding::base64url;
use crate::jose::hash::Hash;
use crate::jose::key::detect::SecretEncoding;
use crate::jose::key::{Curve, Material, Private, generate, jwk};

const S: &str = Made::SECRET;

fn check(made: &Made, cause: &str, part: &str) {
    let (token, keys) = (Token::parse(&made.token), detect(&made.key, made.encoding));
    let hits = run(Patient::of(&token, &keys, &made.key, None)
        .map(|patient| patient.with_key_forms(&made.key_forms))
        .unwrap());
    let told = hits.iter().any(|hit| hit.cause == cause && hit.message.contains(part));
    assert!(told && hits.len() <= 2, "{cause} with {part}: {hits:#?}");
}

fn secret(signed: impl AsRef<[u8]>, pasted: &str, cause: &str, part: &str) {
    check(&Made::hs256(signed.as_ref(), pasted, &mut UnwrapErr(SysRng)), cause, part);
}

#[test]
fn secrets_are_read_in_every_way() {
    let [(base64, _), (url, _), ..] = base64_forms(&[0xfb; 32]);
    secret([0xfb; 32], &url, "secret-base64", "decoded as base64url");
    secret([0xfb; 32], &format!("\"{base64}\""), "secret-base64", "without the quotation marks");
    secret([0xfb; 32], "FB:".repeat(32).trim_end_matches(':'), "secret-hex", "hexadecimal");
    secret(hex(S.as_bytes()), S, "secret-encoded", "hexadecimal digits and that text");
    secret(format!("{}\n", base64_forms(S.as_bytes())[0].0), S, "secret-encoded", "with a line feed behind it");
    secret(format!("{S}\r\n"), S, "secret-line-break", "0D 0A");
    secret(format!("{S}\n"), &format!("{S}\r\n"), "secret-line-break", "(0A)");
    secret(S, &format!("{S}\n"), "secret-white-space", "(1 of its bytes)");
    secret(format!("{S} "), S, "secret-space-added", "a space (20)");
    secret(S, &format!("'{S}'"), "secret-quotes", "left out");
    secret(format!("'{S}'"), S, "secret-quotes-kept", "single quotes");
    secret(
        "a\"b\nc, long enough for HS256: 0123456",
        "a\\\"b\\nc, long enough for HS256: 0123456",
        "secret-escapes",
        "backslash",
    );
    secret(
        "a&b<c, long enough for HS256: 0123456",
        "a&amp;b&lt;c, long enough for HS256: 0123456",
        "secret-escapes",
        "HTML",
    );
    secret(
        "a$b, long enough for HS256: 0123456789",
        "a$$b, long enough for HS256: 0123456789",
        "secret-shell",
        "each $$",
    );
    secret(S, &format!("{S}%"), "secret-shell", "the % at the end");
    secret(S, &format!("export JWT_SECRET={S}"), "secret-setting", "behind the first =");
    secret(S, &format!("old one, not used any longer\nanother\n{S}"), "secret-lines", "number 3");
    secret(S.to_uppercase(), S, "secret-case", "upper case");
    secret(S, &S.replace(' ', "\u{a0}"), "secret-inner-space", "no-break");
    secret(S.replace(' ', ""), S, "secret-inner-space", "white space inside");
    secret(S.encode_utf16().flat_map(u16::to_be_bytes).collect::<Vec<u8>>(), S, "secret-text-encoding", "big-endian");
    secret(
        b"gr\xfc\xdfe, long enough for HS256: 0123456",
        "gr\u{fc}\u{df}e, long enough for HS256: 0123456",
        "secret-text-encoding",
        "Latin-1",
    );
    secret(&S.as_bytes()[..16], S, "secret-cut", "first 16 bytes");
    secret(format!("{}{}", &S[..20], "0".repeat(12)), &S[..20], "secret-cut", "filled up to 32 bytes with \"0\"");
    secret(hex(&Hash::Sha512.bytes(S.as_bytes())), S, "secret-hashed", "SHA-512 of the secret, written as hexadecimal");
    secret(hex(&Hash::sha1(S.as_bytes())), S, "secret-hashed", "SHA-1 of the secret, written as hexadecimal");
    secret("secret", S, "secret-placeholder", "\"secret\"");
    secret(&S[1..], S, "secret-character", "character 1 of the secret, \"P\", is left out");
    secret(format!("{S}?"), S, "secret-character", "\"?\" is added as character 44");
}

/// Made with `openssl dgst -sigopt rsa_padding_mode:pss -sigopt rsa_mgf1_md:sha1 -sigopt rsa_pss_saltlen:32`, and 20 with SHA-512.
#[test]
fn a_mask_of_sha1_is_that_of_openssl() {
    let signatures = [
        (
            "PS256",
            "HBGW69wfbAPC2Y6xDW8OG89GFmkiatQakuCYbkyBA5riQZbfH5st2j_CbZReZDTPBjYPgDsLBfjd0v4QZFeYySjI3qBcyXxV2LDctZhSgksg\
             h7UMUVg4Z5aNP_v5FylEzLwMAC6YoyQikZY2up2oYORZgulwPrTtHwX5pKurpUV1rAGcpfsJfZ1GQ1rd1ze6KU2i1chqgqE4QI7jnveujFh9\
             dQrHbhZfoJ_35HAqS_vTOdBnQI8S9yPLDzDe9u5ENCO2kDBJkRKhocvkNLQ0EmuO9uz-7WcR63tFyzZtYxQciFbC6RHco6WRNoX2XKPk8jUz\
             4DMkN6MZEyVneGVURA",
        ),
        (
            "PS512",
            "u2DZumiNQ_E_Y86C7FLLGZDLa4Yx2-ZsH2axaWGTmPYNEENNm1dG1UvEXoaeb8X_S5U0oy7PVflsDZw6dBzl-0LHZX0P4s-VlBJy2Ssa2Xhd\
             CfqJr9-4tCSpkpGoiZhNHS1nVUh9Dw-qqv1XPk9GwH35Q8wuB7Knr9Ci4QPAfOj9L1m9yfSG0ai8hrA1oUbMjM9yKq0ZxmbnADWe1el0dEpr\
             ou_-2C-SQd9NQqg4rJ7ZumVTY-VieyJyn1V4aoCSPxmCFRoFYfzLNuLwMV2cDs6QRe-CjE5nQhrgpaW070IizRpWbSgD-gaOV6p3KwoDy7uB\
             bsJi79cLs2RhyxUVjA",
        ),
    ];
    for (alg, signature) in signatures {
        let signature = base64url::decode(signature).bytes;
        let holds = |message: &[u8]| Variant::PssSha1Mask.holds(&Made::rsa(), alg, message, &signature);
        assert!(holds(b"message") && !holds(b"massage"), "{alg}");
    }
}

#[test]
fn a_public_key_is_no_secret_in_any_form() {
    let key = Made::rsa();
    let pem = Made::public(&key);
    secret(pem.trim_end(), &pem, "public-key-as-secret", "the public key");
    secret(pem.replace('\n', "\r\n"), &pem, "public-key-as-secret", "the public key");
    let jwk = jwk::public_json(&key).unwrap();
    secret(&jwk, &pem, "public-key-as-secret", "its JWK text");
    secret(&pem, &jwk, "public-key-as-secret", "its PEM text");
}

#[test]
fn a_jwk_is_read_in_every_way() {
    let [(k, _), ..] = base64_forms(&[0xfb; 32]);
    secret([0xfb; 32], &format!(r#"{{"kty":"oct","k":"{k}"}}"#), "jwk-k-not-base64url", "k is decoded as base64");
    let k = "fb".repeat(32);
    secret([0xfb; 32], &format!(r#"{{"kty":"oct","k":"{k}"}}"#), "jwk-k-not-base64url", "k is decoded as hex");
    let random = &mut UnwrapErr(SysRng);
    // A coordinate with a zero in front is cut by careless writers.
    let key = std::iter::repeat_with(|| Made::ec(random)).find(|key| match &key.material {
        Material::Ec { x, y, .. } => x[0] == 0 && y[0] != 0,
        _ => false,
    });
    let key = key.unwrap();
    let Material::Ec { x, y, .. } = &key.material else { unreachable!() };
    let (x, y) = (base64url::encode(&x[1..]), base64url::encode(y));
    let made = Made::changed("ES256", &key, |signature| signature, random);
    let cut = made.with_key(format!(r#"{{"keys":[{{"kty":"EC","crv":"P-256","x":"{x}","y":"{y}"}}]}}"#));
    check(&cut, "jwk-coordinates", "in the width of the curve");
}

#[test]
fn raw_public_keys_are_recognised() {
    let random = &mut UnwrapErr(SysRng);
    let key = Made::ec(random);
    let Material::Ec { x, y, .. } = &key.material else { unreachable!() };
    let bare = [&[4], x.as_slice(), y].concat();
    let made = Made::changed("ES256", &key, |signature| signature, random);
    check(&made.with_key(hex(&bare)), "raw-public-key", "hex");
    let made = Made::changed("ES256", &key, |signature| signature, random);
    check(&made.with_key(base64_forms(&bare[1..])[0].0.clone()), "raw-public-key", "base64");
    let key = Made::ed25519(random);
    let (Material::Okp { x, .. }, Some(Private::Okp { d })) = (&key.material, &key.private) else { unreachable!() };
    let both = [d.as_slice(), x].concat();
    let made = || Made::changed("EdDSA", &key, |signature| signature, &mut UnwrapErr(SysRng));
    check(&made().with_key(hex(&both)), "raw-public-key", "hex");
    let jwk = format!(r#"{{"kty":"OKP","crv":"Ed25519","x":"{}"}}"#, base64url::encode(&both));
    check(&made().with_key(jwk), "private-as-public", "seed");
}

#[test]
fn signatures_are_read_in_every_way() {
    let random = &mut UnwrapErr(SysRng);
    let (rsa, ec) = (Made::rsa(), Made::ec(random));
    let as_base64 = |signature: Vec<u8>| base64_forms(&signature)[0].0.clone().into_bytes();
    check(&Made::changed("RS256", &rsa, as_base64, random), "signature-as-text", "as base64");
    check(&Made::changed("ES256", &ec, as_base64, random), "signature-as-text", "as base64");
    for salt in [0, 48, 222] {
        check(&Made::variant("PS256", &rsa, Variant::PssSalt(salt), random), "pss-salt", &format!("{salt} bytes"));
    }
    check(&Made::variant("RS512", &rsa, Variant::BareHash, random), "rsa-hash-not-named", "bare hash");
    check(
        &Made::signed(r#"{"alg":"PS256"}"#, &rsa, "RS256", &Made::public(&rsa), random),
        "rsa-other-padding",
        "RS256, not PS256",
    );
    let turned = |signature: Vec<u8>| {
        signature.chunks(32).flat_map(|half| half.iter().rev().copied().collect::<Vec<u8>>()).collect()
    };
    check(&Made::changed("ES256", &ec, turned, random), "ecdsa-order", "R and of S");
    check(
        &Made::changed("ES256", &ec, |signature| signature.into_iter().rev().collect(), random),
        "ecdsa-order",
        "all bytes",
    );
    check(
        &Made::changed("ES256", &ec, |signature| [vec![1], signature].concat(), random),
        "ecdsa-recovery-byte",
        "first byte",
    );
    for (curve, alg) in [(Curve::P384, "ES384"), (Curve::P521, "ES512"), (Curve::Secp256k1, "ES256K")] {
        let key = generate::ec(curve, random);
        let der = |signature: Vec<u8>| crate::check::diagnosis::numbers::der(&signature).unwrap();
        check(&Made::changed(alg, &key, der, random), "ecdsa-der", "R and S side by side");
    }
    check(
        &Made::variant("ES384", &generate::ec(Curve::P384, random), Variant::EcdsaHash(Hash::Sha256), random),
        "ecdsa-other-hash",
        "SHA-256",
    );
    // One of 256 signatures begins with a zero, which numbers lose.
    let cut = std::iter::repeat_with(|| Made::changed("ES256", &Made::ec(random), |signature| signature, random)).find(
        |made| {
            let signature = base64url::decode(made.token.rsplit('.').next().unwrap()).bytes;
            signature[0] == 0 && signature[32] != 0
        },
    );
    let made = cut.unwrap();
    let (input, signature) = made.token.rsplit_once('.').unwrap();
    let cut = base64url::encode(&base64url::decode(signature).bytes[1..]);
    check(&Made { token: format!("{input}.{cut}"), ..made }, "ecdsa-zeros", "first 31 bytes");
}

#[test]
fn messages_are_written_in_every_way() {
    let claims =
        r#"{"url":"https://a.example/b","name":"Zo\u00eb & <Jos\u00e9>","n":[1,{"b":2,"a":3}],"exp":4102444800}"#;
    let style = JsonStyle::default();
    let spaced = JsonStyle { comma: " ", colon: " ", ..style };
    let cases = [
        (JsonStyle { indent: Some(2), colon: " ", ..style }, "payload-pretty", "two spaces"),
        (JsonStyle { strings: Strings::Ascii, ..spaced }, "payload-spaced", "\\u escapes"),
        (JsonStyle { colon: " ", ..style }, "payload-spaced", "behind each colon"),
        (JsonStyle { is_sorted: true, ..spaced }, "payload-sorted", "and a space"),
        (JsonStyle { strings: Strings::AsciiSlashes, ..style }, "payload-slashes", "and \\u escapes"),
        (JsonStyle { strings: Strings::Html, ..style }, "payload-escapes", "for <, > and &"),
    ];
    // What the programs write has no escapes of its own.
    let plain = JsonStyle { strings: Strings::Plain, ..style }.written(claims).unwrap();
    for (style, cause, part) in cases {
        let signed = style.written(&plain).unwrap();
        let message = Made::input(Made::HEADER, &signed);
        check(&Made::over_input(message.as_bytes(), &Made::input(Made::HEADER, &plain)), cause, part);
        let both = Made::input(&style.written(Made::HEADER).unwrap(), &signed);
        if both != message && cause != "payload-sorted" {
            check(
                &Made::over_input(both.as_bytes(), &Made::input(Made::HEADER, &plain)),
                cause,
                "header and payload are both",
            );
        }
    }
    let input = Made::input(Made::HEADER, Made::CLAIMS);
    check(&Made::over(input.replace('.', "").as_bytes()), "message-joined", "nothing stands between");
    check(
        &Made::over(base64url::encode(Made::CLAIMS.as_bytes()).as_bytes()),
        "message-payload-only",
        "encoded payload alone",
    );
    let kid = Made::input(r#"{"alg":"HS256","typ":"JWT","kid":"k1"}"#, Made::CLAIMS);
    let key = format!(r#"{{"kty":"oct","kid":"k1","k":"{}"}}"#, base64url::encode(S.as_bytes()));
    check(&Made::over(kid.as_bytes()).with_key(key), "header-usual", r#""kid":"k1""#);
}

#[test]
fn a_detached_payload_is_changed_too() {
    let pretty = JsonStyle { indent: Some(2), colon: " ", ..JsonStyle::default() }.written(Made::CLAIMS).unwrap();
    let made = Made::over_input(Made::input(Made::HEADER, Made::CLAIMS).as_bytes(), &Made::input(Made::HEADER, ""));
    let (token, keys) = (Token::parse(&made.token), detect(&made.key, made.encoding));
    let hits = run(Patient::of(&token, &keys, &made.key, Some(pretty.as_bytes())).unwrap());
    assert!(matches!(&*hits, [one] if one.cause == "payload-compact"), "{hits:?}");
}

#[test]
fn strange_input_breaks_nothing() {
    let tokens = [
        "a.b.c",
        "..",
        ".",
        "e30.e30.",
        "eyJhbGciOiJIUzI1NiJ9..",
        "eyJhbGciOiJIUzI1NiJ9.e30",
        "eyJhbGciOiJFUzI1NiJ9.\u{e9}.\u{e9}",
        "eyJhbGciOiJIUzI1NiJ9.~.~",
        "{\"payload\":\"\",\"signatures\":[]}",
        "eyJhbGciOiJSUzI1NiJ9.AA.AA~~",
        "eyJhbGciOiJQUzI1NiIsIm5vbmNlIjoiIn0.W10.MAYCAQACAQA",
        "eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0....",
        "eyJhbGciOiJkaXIiLCJlbmMiOiJBMTI4Q0JDLUhTMjU2In0.AA.AA.AA.AA",
        "eyJhbGciOiJFQ0RILUVTIiwiZW5jIjoiQTEyOEdDTSIsImVwayI6e319.AA.AAAAAAAAAAAAAAAA.AA.AAAAAAAAAAAAAAAAAAAAAA",
        "eyJhbGciOiJBMTI4S1ciLCJlbmMiOiJBMTI4R0NNIn0.AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAA..AAAAAAAAAAAAAAAAAAAAAA",
        "{\"ciphertext\":\"\",\"recipients\":[{\"header\":{\"alg\":\"dir\",\"enc\":\"A128GCM\"}},{}]}",
    ];
    let pem = Made::public(&Made::rsa());
    let keys = [
        "x",
        "\u{e9}\u{1f600}",
        "{",
        "{\"keys\":[{}]}",
        "{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"\",\"y\":\"AA\"}",
        "%",
        "%2",
        "$",
        "=",
        "\"",
        "base64:",
        "AAAA",
        &pem,
    ];
    for token in tokens.map(Token::parse) {
        for key in keys {
            for encoding in SecretEncoding::ALL {
                let read = detect(key, encoding);
                let hits = Patient::of(&token, &read, key, None).map(run);
                assert!(hits.is_none_or(|hits| hits.is_empty()), "{} {key}", token.text);
            }
        }
    }
}
