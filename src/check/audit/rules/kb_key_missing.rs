//! A key binding JWT without a key to check it by.

use crate::check::audit::example::disclosed;
use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "kb-key-missing",
    family: Family::SdJwt,
    risk: Risk::High,
    summary: "there is a key binding JWT, but the token names no public key of its holder",
    why: "Only the issuer can say who the holder is. A verifier that takes the key from somewhere else, such as from \
          the header of that JWT, believes whoever shows the token.",
    how: "Issuance without a proof of possession leaves the issuer without a key to write down, and a wallet then \
          signs anyway because the verifier asked for it. Decode the issuer's payload: [[claim:cnf]] with a `jwk` has \
          to be there. If the signature seems to verify in your code, find out which key was used; one that arrived in \
          the key binding JWT proves nothing.",
    fix: "let the issuer write the public key of the holder into `cnf`",
    sources: &["RFC 9901 4.1.2", "RFC 7800 3.2"],
    bad: Example::Made(|random| disclosed::bound(random, |binding| binding.cnf = r#""kid":"2026-11""#.to_owned())),
    good: Example::Made(|random| disclosed::bound(random, |_| ())),
    look: Look::Noted(&["kb-key-missing"]),
});
