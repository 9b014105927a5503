//! A key of the set that cannot be used.

use crate::check::audit::example::signed;
use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "jwks-key-skipped",
    family: Family::Key,
    risk: Risk::Low,
    summary: "a key of the set cannot be used and is left out",
    why: "A verifier passes it by, as it should, and tokens that were signed with it fail without another reason. If \
          it was meant to be used, nobody notices until then.",
    how: "New kinds of keys turn up in published sets before every client knows them: Ed25519, a post-quantum \
          algorithm, a key for encryption. Those are passed over rightly. The costly case is a truncated or mistyped \
          signing key. Compare the number of keys in the document with the number your library loaded, log the \
          difference with the reason, and alarm only where a token's [[header:kid]] names a skipped one.",
    fix: "correct the key, or take it out of the set",
    sources: &["RFC 7517 5"],
    bad: Example::Made(|random| {
        signed::set(random, |_, _| r#"{"kty":"EC","crv":"P-256","kid":"2","x":"AQ","y":"AQ"}"#.to_owned())
    }),
    good: Example::Made(|random| signed::set(random, |_, other| signed::public(&other))),
    look: Look::Noted(&["jwks-key-skipped"]),
});
