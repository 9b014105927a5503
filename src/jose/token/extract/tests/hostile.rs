//! Texts made to hurt: mutations of all samples, and sizes.

use super::*;

/// No input makes it panic or give a place outside the input.
#[test]
fn mutations_do_no_harm() {
    let tokens = [hs256(), jwe_direct(), sd_jwt_bound(), padded(), jws_json(), jwe_json(), unsecured()];
    let spice = [
        "%", "%2E", "%25", "\\", "\\u", "\\u002e", "&", "&#46;", "\n", "\r\n", "> ", "~", ".", "=", "é", "\u{200b}",
        "“", "{", "}", "\"", "\0", "<b>", "\u{1b}[", "eyJ", "😀",
    ];
    let mut noise = Noise(1);
    for round in 0..6000 {
        let mut text = tokens.get(round % tokens.len()).unwrap().clone();
        if noise.next(3) == 0 {
            text = wrapped(&text, 40 + noise.next(40), "> ", "> ");
        }
        if noise.next(4) == 0 {
            text = text.replace('"', "\\\"").replace('.', "%2E");
        }
        for _ in 0..=noise.next(6) {
            let at = (0..=noise.next(text.len())).rev().find(|&at| text.is_char_boundary(at)).unwrap();
            match noise.next(3) {
                0 => text.insert_str(at, spice.get(noise.next(spice.len())).unwrap()),
                1 => text.truncate(at),
                _ => drop(text.drain(at..).next()),
            }
        }
        for found in extract(&text) {
            check_place(&text, &found);
        }
    }
}

/// With work that grows with the square of the size, this would take minutes; it takes seconds without optimization.
#[test]
fn large_and_hostile_texts_take_linear_time() {
    let size = 300_000;
    let fill = |unit: &str| unit.repeat(size / unit.len());
    let header = part(r#"{"alg":"none"}"#);
    let har = format!(
        "{{\"name\":\"Authorization\",\"value\":\"Bearer {}\"}},{{\\\"url\\\":\\\"https:\\/\\/x.example\\/a.b.c\\\"}} some text here\n",
        hs256()
    );
    let texts = [
        ("bare", format!("{}.{}.c2ln", part(r#"{"alg":"HS256"}"#), fill("eyJa"))),
        ("har", fill(&har)),
        ("prose", fill("The quick brown fox jumps over the lazy dog. ")),
        ("dots", fill(".")),
        ("eyJ.", fill("eyJ.")),
        ("eyJ", fill("eyJ")),
        ("eyJ ", fill("eyJ ")),
        ("eyJ lines", fill("eyJ\n")),
        ("-eyJ", fill("-eyJ")),
        ("headers", fill(&format!("{header}."))),
        ("headers in lines", fill(&format!("{header}\n"))),
        ("headers, dots in lines", fill(&format!("{header}.\n"))),
        ("truncated headers", fill("eyJhbGciOiJIUzI1 ")),
        ("header, words", format!("eyJhbGciOiJIUzI1{}", fill(" abcd"))),
        ("header, payload, words", format!("{header}.eyJ{}", fill(" abcd"))),
        ("headers, words", fill(&format!("{header}.eyJ abcd abcd abcd abcd "))),
        ("signature, lines", fill(&format!("{}\nab1C\nab1C\nab1C\n", fake()))),
        ("unknown, lines", format!("{}\n{}", unknown(), fill("ab1C\n"))),
        ("slh, lines", fill(&format!("{}.e30.{}", part(r#"{"alg":"ML-DSA-87"}"#), "ab1C\n".repeat(900)))),
        ("percent", fill("%25")),
        ("encoded", fill("%2E%65%79%4A")),
        ("backslashes", fill("\\")),
        ("escaped quotes", format!("{{\"signature{}", fill("\\\"{"))),
        ("escaped objects", format!("signature{}", fill("{\\\"a"))),
        ("braces", format!("signature{}", fill("{"))),
        ("strings", format!("signature{}", fill("{\""))),
        ("nested source", format!("signature\"{}\"", fill("{\\\"a\\\":"))),
        ("nested", format!("signature{}", fill("{\"a\":{\"b\":["))),
        ("json in lines", format!("signature{}", fill("{\"aaaa\n"))),
        ("ampersands", fill("&amp;")),
        ("invisible", format!("{header}{}", fill("\u{200b}"))),
        ("invisible words", fill("e\u{200b}y")),
        ("tildes", format!("{}{}", hs256(), fill("~WyJ"))),
        ("tags", format!("{header}.e30{}", fill("<b"))),
        ("closed tags", fill("eyJhbGci<b>")),
        ("spaces", format!("{header}.e30.{}", fill(" "))),
        ("lines", fill(&format!("{header}.eyJ\n"))),
        ("quotes", fill(&format!("{header}.eyJ\" + \""))),
    ];
    for (name, text) in texts {
        let found = extract(&text);
        assert!(found.len() <= MAX_FOUND, "{name}");
        for found in &found {
            check_place(&text, found);
        }
    }
}
