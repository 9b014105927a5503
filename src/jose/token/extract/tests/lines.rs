//! Tokens broken into lines or torn apart by white space, and texts that only look so.

use super::*;

fn samples() -> Vec<(FoundKind, String)> {
    vec![
        (Jws, hs256()),
        (Jws, es256()),
        (Jws, rs256()),
        (Jws, pretty()),
        (Jws, spaced()),
        (Jwe, jwe()),
        (Jwe, jwe_direct()),
        (SdJwt, sd_jwt()),
        (SdJwt, sd_jwt_bound()),
    ]
}

#[test]
fn wrapped_lines_are_joined() {
    for (kind, token) in samples() {
        for width in [40, 60, 64, 72, 75, 76, 80, 100] {
            let texts = [
                wrapped(&token, width, "", ""),
                wrapped(&token, width, "\n", "") + "\n",
                wrapped(&token, width, "token: >-\n  ", "  ") + "\nother: 1\n",
                wrapped(&token, width, "> ", "> ") + "\n> regards\n",
                wrapped(&token, width, ">> ", ">> "),
                wrapped(&token, width, "# ", "# ") + "\n",
                wrapped(&token, width, "// ", "// ") + "\n",
                wrapped(&token, width, "", "").replace('\n', "\r\n") + "\r\n\r\nBye.",
                wrapped(&token, width, "\"", "") + "\"",
                wrapped(&token, width, "'", "    ") + "',\nnext",
                wrapped(&token, width, "", "").replace('\n', "\\\n"),
                wrapped(&token, width, "\"", "").replace('\n', "\\n") + "\"",
                wrapped(&token, width, "Authorization: Bearer ", " ") + "\r\nHost: example.com",
                wrapped(&token, width, "", "").replace('\n', "%0A"),
                wrapped(&token, width, "x = \"", "").replace('\n', "\" +\n  \"") + "\"",
                wrapped(&token, width, "(\"", "").replace('\n', "\"\n  \"") + "\")",
            ];
            for text in texts {
                check(&text, &[(kind, &token)]);
            }
        }
    }
}

#[test]
fn one_break_anywhere_is_closed() {
    for token in [hs256(), es256(), rs256()] {
        for at in 4..token.len() {
            let (before, after) = token.split_at(at);
            for gap in ["\n", "\r\n", "\n    ", " ", "\t", "\u{200b}", "\u{ad}", "\\n"] {
                // A complete token may be followed by anything.
                check(&format!("{before}{gap}{after}"), &[(Jws, &token)]);
            }
        }
    }
}

#[test]
fn spaces_around_dots_are_closed() {
    for (kind, token) in [(Jws, hs256()), (Jws, fake()), (Jws, rs256()), (Jwe, jwe()), (Jwe, jwe_direct())] {
        for dot in [" . ", ". ", " .", "\n.\n", ".\n", "\n.", " .\n", "\t.\t"] {
            check(&token.replace('.', dot), &[(kind, &token)]);
        }
    }
}

#[test]
fn what_follows_a_token_stays_outside() {
    let after = [
        "\nhello",
        "\nDone\n",
        "\n\nRegards\nJoe",
        "\nabc.def",
        "\nHost: x",
        " and then some more words that go on and on for a while so that they add up",
        "\n200\n",
        "\n7d1f2c1e-7a1b-4c3e-9f7e-1a2b3c4d5e6f\n",
        "\n0123456789abcdef\n",
        " expires 2026-01-02T03:04:05Z",
        "\n---\n",
        "\n=====\n",
        "\nexample.com\n",
        "\nconsole.log.bind\n",
        " . ",
        " .",
        "\n.",
    ];
    for token in [hs256(), fake(), es256(), rs256(), jwe(), unsecured(), two_part(), sd_jwt(), sd_jwt_bound()] {
        let kind = extract(&token).first().map(|found| found.kind).unwrap();
        for after in after.iter().filter(|after| kind != TwoPart || !after.contains('.') || after.contains("m")) {
            check(&format!("{token}{after}"), &[(kind, &token)]);
        }
    }
}

#[test]
fn quoted_printable_is_joined() {
    let token = rs256();
    check(&wrapped(&token, 75, "token: ", "").replace('\n', "=\r\n"), &[(Jws, &token)]);
}

/// A line may break behind the brace of an inner object, where the payload only looks complete.
#[test]
fn inner_objects_do_not_end_a_payload() {
    let payload = r#"{"cnf":{"jwk":{"kty":"oct"}},"act":{"sub":"b"},"roles":[{"a":1},{"b":2}],"more":"abcdefghijklmnopqrstuvwxyz"}"#;
    let token = format!(
        "{}.{}.{}",
        part(r#"{"alg":"HS256","jwk":{"a":{}},"kid":"x"}"#),
        part(payload),
        part(Noise(2).bytes(32))
    );
    for width in 20..100 {
        check(&wrapped(&token, width, "", ""), &[(Jws, &token)]);
        check(&wrapped(&token, width, "> ", "> "), &[(Jws, &token)]);
    }
}

#[test]
fn mends_are_counted() {
    let token = hs256();
    let texts = |input: &str| -> Vec<String> {
        extract(input).iter().flat_map(|found| found.mends.iter().map(super::super::Mend::text)).collect()
    };
    let lines = token.len().div_ceil(76) - 1;
    assert_eq!(texts(&wrapped(&token, 76, "", "  ")), [format!("{lines} line breaks removed")]);
    assert_eq!(texts(&token.replace('.', " . ")), ["4 spaces removed"]);
    assert_eq!(texts(&token.replace('.', "%252E")), ["percent-encoding decoded twice"]);
    assert_eq!(texts(&token.replacen('.', "\u{ad}.", 1)), ["1 invisible character removed"]);
    assert_eq!(texts(&token.replace('.', "\\u002e")), ["string escapes decoded"]);
    assert_eq!(texts(&token), Vec::<String>::new());
}
