//! A signature that is readable text.

use super::signature_zero::with_signature;
use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};
use crate::jose::error::Place;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "signature-text",
    family: Family::Signature,
    risk: Risk::Medium,
    summary: "the signature is readable text: hexadecimal digits, base64, or a word in its place",
    why: "A signature looks like noise. Text in its place means that the bytes were encoded twice, and no verifier accepts it, or \
          that somebody wrote anything there because nobody checks it, which is worth finding out.",
    how: "PHP's `hash_hmac` returns hexadecimal digits unless its last argument is true, and many other digest \
          functions behave alike, so 64 letters get encoded where 32 bytes belong. A base64 step in the crypto helper \
          with another one around it is the variant. Decode the part once: if you can read it, compare it with the \
          digits of the expected MAC, and take the inner encoding out.",
    fix: "encode the bytes of the signature with base64url, once; if anything accepted this token, it does not verify",
    sources: &["RFC 7515 5.1"],
    bad: Example::Made(|_| {
        with_signature("ES256", b"5d41402abc4b2a76b9719d911017c5925d41402abc4b2a76b9719d911017c592")
    }),
    good: Example::Made(|_| with_signature("ES256", &[1; 64])),
    look: Look::At(look),
});

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    for signature in &subject.token.signatures {
        let bytes = &signature.bytes;
        // Eight random bytes are all printable once in three thousand times; signatures have at least 32.
        let is_text = bytes.len() >= 8 && bytes.iter().all(|byte| byte.is_ascii_graphic() || *byte == b' ');
        let is_one_symbol = bytes.windows(2).all(|pair| matches!(pair, [one, two] if one == two));
        if is_text && !is_one_symbol {
            let is_hex = bytes.iter().all(u8::is_ascii_hexdigit);
            let message = if is_hex { "the signature is hexadecimal digits" } else { "the signature is readable text" };
            found.at(Place::Token, signature.span, message);
        }
    }
}
