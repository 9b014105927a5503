//! An initialization vector of zeros.

use crate::check::audit::example::signed;
use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};
use crate::jose::encoding::base64url;
use crate::jose::error::{Part, Place};
use crate::jose::span::Span;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "jwe-iv-zero",
    family: Family::Encryption,
    risk: Risk::Critical,
    summary: "the initialization vector has nothing but zeros",
    why: "Nobody draws that by chance: the sender has a constant, and so the same one in every token. Under one key \
          two such tokens show how their contents differ, and with GCM others can be forged.",
    how: "`new byte[12]`, `Buffer.alloc(16)` and similar lines reserve memory that somebody meant to fill with random \
          bytes afterwards. Examples for tests fix the vector to get a stable output. The third part of the token \
          consists of letters `A` alone. Collect that part from twenty tokens; any that repeats, zeros or not, is the \
          same fault, and the key has to be replaced as well.",
    fix: "let the sender draw a new random vector for every token",
    sources: &["RFC 7518 5.3", "RFC 7518 8.4"],
    bad: Example::Made(|random| {
        signed::directly(random, |parts| parts.iter_mut().skip(2).take(1).for_each(|part| *part = "A".repeat(16)))
    }),
    good: Example::Made(|random| signed::directly(random, |_| ())),
    look: Look::At(look),
});

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    let Some(encrypted) = &subject.token.encrypted else { return };
    let is_zero = |bytes: &[u8]| bytes.len() >= 8 && bytes.iter().all(|byte| *byte == 0);
    if is_zero(&encrypted.iv) {
        let section = subject.token.sections.iter().find(|section| section.part == Part::InitializationVector);
        let span = section.map_or(Span::at(0), |section| section.span);
        found.at(Place::Token, span, "the initialization vector of the content is all zeros");
    }
    // RFC 7518 4.7.1.1: AES-GCM key wrapping has one of its own.
    for (place, iv) in subject.header("iv") {
        if iv.as_str().is_some_and(|text| is_zero(&base64url::decode(&text).bytes)) {
            found.at(place, iv.span(), "the initialization vector of the encrypted key is all zeros");
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::check::audit::tests::rules_for_texts;

    #[test]
    fn the_vector_of_the_encrypted_key_counts_too() {
        for (iv, expected) in [("AAAAAAAAAAAAAAAA", true), ("AAAAAAAAAAAAAAAB", false), ("", false)] {
            let header = format!(r#"{{"alg":"A256GCMKW","enc":"A256GCM","cty":"JWT","iv":"{iv}"}}"#);
            let token = format!("{}.{}.bW1tbW1tbW1tbW1t.bW1t.bW1tbW1tbW1tbW1tbW1tbQ", encode(&header), encode(&header));
            assert_eq!(rules_for_texts(&token, "").contains(RULE.id), expected, "{iv}");
        }
    }

    fn encode(text: &str) -> String {
        base64url::encode(text.as_bytes())
    }
}
