//! A private key in `epk`.

use crate::check::audit::example::signed;
use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "epk-private",
    family: Family::Encryption,
    risk: Risk::Critical,
    summary: "`epk` holds the private half of the key, too",
    why: "With it everybody who sees the token computes what sender and recipient agreed, and reads the content. The \
          token is as good as not encrypted.",
    how: "Home-made ECDH-ES generates a pair with a JWK library and puts the object itself into the header, with `d` \
          still in it. Decode the first part of one token and look inside [[header:epk]]. A test on the sender's side \
          that the header has the members `kty`, `crv`, `x` and `y` only would have caught it. Content already sent \
          cannot be made secret again.",
    fix: "let the sender write the public members only, and count the content as known",
    sources: &["RFC 7518 4.6.1.1", "RFC 7517 9.2"],
    bad: Example::Made(|random| {
        let (token, key) = signed::agreed(random);
        let private = format!(r#""d":"{}E","crv":"#, "A".repeat(42));
        (signed::reheaded(&token, |header| header.replace(r#""crv":"#, &private)), key)
    }),
    good: Example::Made(|random| signed::agreed(random)),
    look: Look::Noted(&["epk-private"]),
});
