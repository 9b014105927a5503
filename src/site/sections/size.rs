//! The size of tokens.

use crate::content::sources::jose::{RFC_7515, RFC_7518};
use crate::content::sources::web::RFC_6265_BIS;
use crate::site::reading::{Kind, Reading, Writer, table};
use crate::site::sizes::{COOKIE_BYTES, base64url_length, claims_room, plain_header_bytes, signings, token_bytes};

/// Claims such as an access token has.
const CLAIMS: &str = r#"{"iss":"https://issuer.example","sub":"248289761001","aud":"https://api.example","exp":1795000900,"iat":1795000000,"jti":"6b1f0c9e","scope":"orders:read orders:write"}"#;

/// The page.
pub fn pages() -> Vec<Reading> {
    let rows: Vec<Vec<String>> = signings()
        .into_iter()
        .map(|signing| {
            let header = plain_header_bytes(signing.alg);
            let room = claims_room("__Host-at".len(), header, signing.bytes);
            vec![
                signing.name,
                signing.bytes.to_string(),
                base64url_length(signing.bytes).to_string(),
                token_bytes(header, CLAIMS.len(), signing.bytes).to_string(),
                room.map_or_else(|| "none".to_owned(), |bytes| bytes.to_string()),
            ]
        })
        .collect();
    let head =
        ["Signed with", "Signature, bytes", "As characters", "Example token, bytes", "Claims that fit a cookie, bytes"];
    vec![
        Writer::new("/size", Kind::Tool, "Token size calculator", "How many bytes a token takes under each algorithm, and whether it still fits into a cookie or a header.")
            .answer(&format!("A signed token is its header, its claims and its signature, each a third longer in base64url, and two dots. A cookie ends at {COOKIE_BYTES} bytes with its name; only the claims and the algorithm are yours to choose."))
            .widget("size", CLAIMS, vec![table("The same example under each algorithm", &head, &rows)])
            .section("Where the limits are")
            .text(&format!("Browsers ignore a cookie whose name and value together are longer than {COOKIE_BYTES} bytes: it is as if it had never been set, and nothing is reported. The last column says how many bytes of claims leave room for the rest, with the name `__Host-at`."))
            .text("Servers limit header lines, mostly to 8 or 16 kilobytes in all. A token that grows with every role somebody gets reaches that on the day the most important person logs in.")
            .section("What makes a token smaller")
            .list(&[
                "An elliptic curve instead of RSA: an ES256 or Ed25519 signature is a quarter of an RSA signature of 2048 bits.",
                "References instead of lists: the name of a role instead of its forty permissions.",
                "Short names for your own claims, and no claim that the receiver never reads.",
            ])
            .cites(&[RFC_7515.at("2, 7.1"), RFC_7518.at("3"), RFC_6265_BIS.at("Set-Cookie")])
            .done(),
    ]
}
