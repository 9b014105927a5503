//! The disclosures of an SD-JWT were signed with it.

use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::encoding::base64url;
use crate::jose::random::Random;
use crate::jose::token::Kind;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "sd-jwt-whole",
    summary: "the signature covers the disclosures of the SD-JWT too",
    fix: "sign the issuer's JWT alone: disclosures stand behind it, and the holder may leave some out (RFC 9901 4)",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // Four tries for each of at most 20 keys.
    if case.token.kind != Kind::SdJwt {
        return;
    }
    let tail = case.token.text.split_once('~').map(|(_, tail)| tail).unwrap_or_default();
    let input = String::from_utf8_lossy(&case.message);
    let disclosures = tail.rsplit_once('~').map(|(disclosures, _)| disclosures).unwrap_or_default();
    case.try_messages(
        hits,
        [
            (format!("{input}~{tail}").into_bytes(), "everything behind the first ~ is part of the signed text"),
            (format!("{input}~{disclosures}").into_bytes(), "the disclosures are part of the signed text, joined by ~"),
            (
                format!("{input}~{disclosures}~").into_bytes(),
                "the disclosures are part of the signed text, each with a ~ behind it",
            ),
            (format!("{input}~").into_bytes(), "the first ~ is part of the signed text"),
        ],
    );
}

fn example(_: Random<'_>) -> Made {
    let input = Made::input(Made::HEADER, Made::CLAIMS);
    let disclosure = base64url::encode(br#"["c2FsdA3f8b2e5d7a91","given_name","Ada"]"#);
    let made = Made::over(format!("{input}~{disclosure}~").as_bytes());
    Made { token: format!("{}~{disclosure}~", made.token), ..made }
}
