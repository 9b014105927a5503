//! A secret that is encoded text.

use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "secret-encoded-text",
    family: Family::Key,
    risk: Risk::High,
    summary: "the secret is a readable text in base64 or hexadecimal digits",
    why: "Encoding adds length, and nothing to guess: whoever tries words tries them encoded, too. What looks random \
          is only a sentence in other letters.",
    how: "Somebody read that a secret must be base64 and piped a password through `base64`, or a Kubernetes manifest's \
          encoding was taken for protection. Decode yours once and look: letters and spaces mean words. Cracking tools \
          apply the same encodings to each entry of their lists. The right order is `openssl rand 32` first, encoding \
          second, and the result looks random before and after.",
    fix: "take random bytes, and encode those",
    sources: &["RFC 8725 3.5", "RFC 7518 3.2"],
    bad: Example::key("Y29ycmVjdCBob3JzZSBiYXR0ZXJ5IHN0YXBsZQ=="),
    good: Example::header(Example::USUAL_HEADER),
    look: Look::Noted(&["secret-encoded-text"]),
});
