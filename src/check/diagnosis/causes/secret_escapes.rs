//! Escapes in the pasted secret.

use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::encoding::json::Document;
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "secret-escapes",
    summary: "the secret is copied with escapes (\\n, \\u0026, %2F) that stand for other characters",
    fix: "copy the secret from the place where the program has read it, or unescape it: in files of JSON, YAML and URLs signs are written in other ways",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn percent_decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        let digits = after.get(..2).and_then(|digits| std::str::from_utf8(digits).ok());
        match digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()).filter(|_| *first == b'%') {
            Some(byte) => {
                bytes.push(byte);
                rest = after.get(2..).unwrap_or_default();
            }
            None => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn without_entities(text: &str) -> String {
    let named = [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&#x27;", "'"),
        ("&apos;", "'"),
        ("&amp;", "&"),
    ];
    named.into_iter().fold(text.to_owned(), |text, (entity, character)| text.replace(entity, character))
}

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // Four tries.
    let Some(text) = case.secret_text() else { return };
    let escaped = text.contains('\\').then(|| Document::parse(format!("\"{text}\"")));
    let escaped = escaped.as_ref().and_then(|document| document.root()).and_then(|value| value.as_str());
    let changes = [
        escaped.map(|text| {
            (text.into_owned(), "the escapes with a backslash are turned into the characters they stand for")
        }),
        text.contains('\\').then(|| (text.replace('\\', ""), "the backslashes are left out of the secret")),
        text.contains('%').then(|| (percent_decoded(text), "the percent-encoded characters of the secret are decoded")),
        text.contains('&').then(|| (without_entities(text), "the HTML entities of the secret are decoded")),
    ];
    case.try_secrets(hits, changes.into_iter().flatten().map(|(secret, change)| (secret.into_bytes(), change)));
}

fn example(random: Random<'_>) -> Made {
    Made::hs256(
        b"one/two & three+four, long enough for HS256",
        "one%2Ftwo%20%26%20three%2Bfour,%20long%20enough%20for%20HS256",
        random,
    )
}
