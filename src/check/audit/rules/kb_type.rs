//! A key binding JWT of another type.

use crate::check::audit::example::disclosed;
use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "kb-type",
    family: Family::SdJwt,
    risk: Risk::High,
    summary: "the key binding JWT does not say that it is one",
    why: "Anything else that the holder signed, such as a login, could then be put in its place. The type is what \
          keeps the two apart.",
    how: "Generic signing functions leave [[header:typ]] at `JWT`, and the wallet's author did not pass another. \
          Decode the last part of the presentation; its header should say `kb+jwt`. To see whether your verifier \
          cares, sign the same claims under another type with the test holder's key. It has to refuse although key, \
          nonce and hash are right, and should do so before it looks at any of them.",
    fix: "refuse the presentation; the holder sets `typ` to `kb+jwt`",
    sources: &["RFC 9901 4.3", "RFC 8725 3.11"],
    bad: Example::Made(|random| disclosed::bound(random, |binding| binding.typ = "JWT")),
    good: Example::Made(|random| disclosed::bound(random, |_| ())),
    look: Look::Noted(&["kb-typ"]),
});
