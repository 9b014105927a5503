//! What a holder shows: the token with some of its disclosures.

use super::{Disclosure, text_of};
use crate::jose::error::Part;
use crate::jose::token::{Kind, Token};

/// The token signed by the issuer, compact, without anything after it. Of a JSON serialization the first signature is taken.
pub fn issuer_signed(token: &Token) -> String {
    if token.kind != Kind::JwsJson {
        return token.text.split('~').next().unwrap_or_default().to_owned();
    }
    // RFC 9901 8: what is hashed is what the compact form would be.
    let part = |wanted| {
        let section = token.sections.iter().find(|section| section.part == wanted);
        section.map_or("", |section| section.span.slice(&token.text))
    };
    format!("{}.{}.{}", part(Part::Header), part(Part::Payload), part(Part::Signature))
}

/// The presentation without the disclosures at the places `left_out`, ending with a tilde: what a key binding JWT hashes
/// (RFC 9901 4.3.1).
pub fn present(token: &Token, left_out: &[usize]) -> String {
    let mut text = issuer_signed(token);
    text.push('~');
    for (at, content) in token.disclosures.iter().enumerate() {
        if !left_out.contains(&at) {
            text.push_str(text_of(token, content));
            text.push('~');
        }
    }
    text
}

/// The places left out, and those of disclosures whose digests stand in one that is left out: nobody could place them.
pub fn with_dependants(disclosures: &[Disclosure], left_out: &[usize]) -> Vec<usize> {
    let is_out = |at: usize| {
        let mut next = Some(at);
        // A chain is never longer than there are disclosures.
        for _ in 0..=disclosures.len() {
            match next {
                Some(at) if left_out.contains(&at) => return true,
                Some(at) => next = disclosures.get(at).and_then(|disclosure| disclosure.parent),
                None => return false,
            }
        }
        false
    };
    (0..disclosures.len()).filter(|&at| is_out(at)).collect()
}
