//! A key that is for another algorithm than the token's.

use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "key-alg-mismatch",
    family: Family::Algorithm,
    risk: Risk::High,
    summary: "the token uses another algorithm than the one its key is for",
    why: "A key is for one algorithm: that is what keeps a stranger from choosing a weaker one, or one under which the key means \
          something else. A verifier that overlooks the `alg` of a key lets the token decide.",
    how: "Two honest stories end here: the issuer moved from RS256 to PS256 and left the old `alg` in its published \
          set, or the verifier's configuration was copied from another service. The dishonest one swaps [[header:alg]] \
          and hopes that the key is used all the same. Compare header and key side by side; which of them changed last \
          usually decides whose mistake it is.",
    fix: "let the issuer sign with the algorithm that it publishes with the key; never widen what a key may do because a token asks",
    sources: &["RFC 7517 4.4", "RFC 8725 3.1"],
    bad: Example::key(
        r#"{"kty":"oct","alg":"HS512","k":"nSmGDcwsHbvdeiDz1Zar2L7gT8dZgPKo6uAl2WBoDLCXBwqg0VKXRZ8wCdRuBwZ5P0KQw1jCE5tvDtl2U2gG2A"}"#,
    ),
    good: Example::key(
        r#"{"kty":"oct","alg":"HS256","k":"nSmGDcwsHbvdeiDz1Zar2L7gT8dZgPKo6uAl2WBoDLCXBwqg0VKXRZ8wCdRuBwZ5P0KQw1jCE5tvDtl2U2gG2A"}"#,
    ),
    look: Look::Noted(&["key-alg-mismatch"]),
});
