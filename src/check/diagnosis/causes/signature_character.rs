//! One character of the MAC is wrong.

use crate::check::diagnosis::slips;
use crate::check::diagnosis::{Case, Cause, Hits, Made, Written};
use crate::jose::encoding::base64url;
use crate::jose::jws;
use crate::jose::random::Random;

pub(super) static CAUSE: Cause = Cause::of(Written {
    id: "signature-character",
    summary: "one character of the signature is wrong, missing or too much",
    fix: "copy the token again, as text and not from a picture",
    is_attack: false,
    is_search: false,
    probe,
    example,
});

fn probe(case: &Case<'_>, hits: &mut Hits) {
    // One MAC for each of at most 20 secrets; no search.
    let text: Vec<char> = case.signature.span.slice(&case.token.text).chars().collect();
    for secret in case.secrets() {
        let Some(mac) = jws::mac_raw(secret, &case.alg, &case.message) else { return };
        let right: Vec<char> = base64url::encode(&mac).chars().collect();
        if let Some(slip) = slips::between(&text, &right).filter(|_| hits.is_empty()) {
            hits.verifies_if(slip.change(&text, "the signature"));
        }
    }
}

fn example(_: Random<'_>) -> Made {
    let made = Made::over(Made::input(Made::HEADER, Made::CLAIMS).as_bytes());
    let (input, signature) = made.token.rsplit_once('.').unwrap_or_default();
    let wrong = if signature.starts_with('k') { "K" } else { "k" };
    Made { token: format!("{input}.{wrong}{}", signature.get(1..).unwrap_or_default()), ..made }
}
