//! What there is to try in the guides, each with a static form that is complete by itself.

use crate::check::audit::{EXAMPLE_SECRET, Example, demonstrate};
use crate::content::guides::Alive;
use crate::content::headers::{self, Trust};
use crate::site::document::Block;
use crate::site::reading::table;
use crate::site::sections::live;
use crate::site::sizes::base64url_length;

use super::flow;

/// Claims around [`Example::NOW`]: what is special, the claims, and the code with which a verifier for `https://api.example` refuses
/// them; empty where it does not.
pub(super) const CLAIMS: [(&str, &str, &str); 7] = [
    (
        "all as it should be",
        r#"{"iss":"https://issuer.example","sub":"7f3c9a2e51","aud":"https://api.example","iat":1795000000,"exp":1795000900}"#,
        "",
    ),
    (
        "another audience among several",
        r#"{"iss":"https://issuer.example","sub":"7f3c9a2e51","aud":["https://api.example","https://mail.example"],"iat":1795000000,"exp":1795000900}"#,
        "",
    ),
    (
        "for another API",
        r#"{"iss":"https://issuer.example","sub":"7f3c9a2e51","aud":"https://mail.example","iat":1795000000,"exp":1795000900}"#,
        "aud-mismatch",
    ),
    (
        "by another issuer, or the same with a slash at the end",
        r#"{"iss":"https://issuer.example/","sub":"7f3c9a2e51","aud":"https://api.example","iat":1795000000,"exp":1795000900}"#,
        "iss-mismatch",
    ),
    (
        "the very second of the expiry",
        r#"{"iss":"https://issuer.example","sub":"7f3c9a2e51","aud":"https://api.example","iat":1795000000,"exp":1795000100}"#,
        "exp-past",
    ),
    (
        "not before the next second",
        r#"{"iss":"https://issuer.example","sub":"7f3c9a2e51","aud":"https://api.example","nbf":1795000101,"exp":1795000900}"#,
        "nbf-future",
    ),
    (
        "a time between quotation marks",
        r#"{"iss":"https://issuer.example","sub":"7f3c9a2e51","aud":"https://api.example","iat":1795000000,"exp":"1795000900"}"#,
        "time-type",
    ),
];

/// That block.
pub(super) fn block(what: Alive) -> Option<Block> {
    let (name, props, fallback) = match what {
        Alive::Anatomy => ("anatomy", usual(), vec![anatomy()]),
        Alive::Tamper => ("tamper", usual(), vec![tampered()]),
        Alive::Claims => ("claimplay", CLAIMS.first().map_or("", |(_, claims, _)| claims).to_owned(), vec![judged()]),
        Alive::Login => ("flow", "code-pkce".to_owned(), vec![flow::browser()]),
        Alive::NativeLogin => ("flow", "native".to_owned(), vec![flow::native()]),
        Alive::Rotation => ("flow", "refresh".to_owned(), vec![flow::rotation()]),
        Alive::Service => ("flow", "client-credentials".to_owned(), vec![flow::service()]),
        Alive::Headers => ("header-trust", String::new(), vec![trusted()]),
        Alive::WhereKept => return live::of("token-storage"),
        Alive::Revocation => return Some(live::revocation()),
    };
    Some(Block::Widget { name: name.to_owned(), props, fallback })
}

/// The usual example, signed.
pub(super) fn usual() -> String {
    demonstrate("", &Example::header(Example::USUAL_HEADER)).token
}

/// Where the parts of the usual example begin and end.
fn anatomy() -> Block {
    let token = usual();
    let mut at = 0;
    let names = ["Header", "Payload", "Signature"];
    let inside = [
        format!("`{}`", Example::USUAL_HEADER),
        format!("`{}`", Example::USUAL_CLAIMS),
        "32 bytes, an HMAC".to_owned(),
    ];
    let bytes = [Example::USUAL_HEADER.len(), Example::USUAL_CLAIMS.len(), 32];
    let mut rows = Vec::new();
    for (((part, name), inside), bytes) in token.split('.').zip(names).zip(inside).zip(bytes) {
        debug_assert_eq!(part.len(), base64url_length(bytes));
        rows.push(vec![
            name.to_owned(),
            format!("{at} to {}", at + part.len()),
            bytes.to_string(),
            format!("`{part}`"),
            inside,
        ]);
        at += part.len() + 1;
    }
    let caption = format!("A token of {} characters, part by part; a dot stands between two parts", token.len());
    table(&caption, &["Part", "From character to character", "Bytes", "Characters", "What they decode to"], &rows)
}

/// The usual example after some changes: what is changed, the token, and the code with which a verifier refuses it.
pub(super) fn changes() -> [(&'static str, String, &'static str); 4] {
    let token = usual();
    let (input, signature) = token.rsplit_once('.').unwrap_or_default();
    let (header, payload) = input.split_once('.').unwrap_or_default();
    let flipped = match payload.split_at_checked(payload.len() / 2) {
        Some((before, after)) => {
            let letter = if after.starts_with('A') { 'B' } else { 'A' };
            format!("{header}.{before}{letter}{}.{signature}", after.get(1..).unwrap_or_default())
        }
        None => String::new(),
    };
    let other = Example::Keyed {
        header: Example::USUAL_HEADER,
        claims: Example::USUAL_CLAIMS,
        key: "a secret of somebody else, 32 b.",
    };
    [
        ("nothing", token.clone(), ""),
        ("one letter in the middle of the payload", flipped, "sig-invalid"),
        ("the signature, left away", format!("{input}."), "sig-invalid"),
        ("the signature, made anew with another secret", demonstrate("", &other).token, "sig-invalid"),
    ]
}

fn tampered() -> Block {
    let row = |(change, token, code): (&str, String, &str)| {
        let verdict = if code.is_empty() { "the signature holds".to_owned() } else { format!("refused: `{code}`") };
        vec![change.to_owned(), format!("`{}`", shortened(&token)), verdict]
    };
    let rows: Vec<Vec<String>> = changes().into_iter().map(row).collect();
    let caption = format!("The same token after a change, checked with the secret of our examples, {EXAMPLE_SECRET}");
    table(&caption, &["What is changed", "The token, from its end", "What a verifier says"], &rows)
}

/// The end of a token, where most of the changes can be seen.
fn shortened(token: &str) -> String {
    let from = token.len().saturating_sub(60);
    format!("...{}", token.get(from..).unwrap_or_default())
}

fn judged() -> Block {
    let row = |(what, claims, code): &(&str, &str, &str)| {
        let verdict = if code.is_empty() { "accepted".to_owned() } else { format!("refused: `{code}`") };
        vec![(*what).to_owned(), format!("`{claims}`"), verdict]
    };
    let rows: Vec<Vec<String>> = CLAIMS.iter().map(row).collect();
    let caption = format!(
        "What a verifier for https://api.example, which trusts https://issuer.example, says at {}, with no leeway",
        Example::NOW
    );
    table(&caption, &["What is special", "Claims", "Verdict"], &rows)
}

fn trusted() -> Block {
    let kinds = [
        (Trust::Hint, "a hint", "look something up with it among what you already trust"),
        (Trust::MustMatchPolicy, "compared", "compare it with what you expect, and refuse everything else"),
        (Trust::MustUnderstand, "understood", "know what it means, or refuse the token"),
        (Trust::NeverTrust, "never believed", "let it choose nothing: no key, no address, no file"),
    ];
    let row = |(trust, words, what): (Trust, &str, &str)| {
        let names = headers::all().filter(|header| header.trust == trust);
        let names: Vec<String> = names.map(|header| format!("[[header:{}]]", header.name)).collect();
        vec![words.to_owned(), what.to_owned(), names.join(", ")]
    };
    let rows: Vec<Vec<String>> = kinds.into_iter().map(row).collect();
    table("What you may do with each header parameter", &["It is", "What you may do", "Parameters"], &rows)
}
