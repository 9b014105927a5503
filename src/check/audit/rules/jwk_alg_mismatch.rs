//! An `alg` that the key cannot serve.

use crate::check::audit::example::signed;
use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "jwk-alg-mismatch",
    family: Family::Key,
    risk: Risk::Medium,
    summary: "`alg` of the key is one that a key of its type cannot serve",
    why: "Verifiers take the algorithm from the key, as they should, and then have none that works. Those that \
          ignore it accept what its owner did not mean.",
    how: "Copying one entry of a set to make the next brings it about: the key changes from RSA to EC and the line \
          `\"alg\":\"RS256\"` stays. A P-256 key labelled ES384 is the subtler form, since each ES algorithm has one \
          curve of its own. Walk through the set with a script that compares `kty`, `crv` and [[header:alg]]; a strict \
          importer reports the same.",
    fix: "let whoever writes the key set correct `alg`",
    sources: &["RFC 7517 4.4", "RFC 8725 3.1"],
    bad: Example::Made(|random| signed::set(random, |_, other| signed::with_members(&other, r#","alg":"RS256""#))),
    good: Example::Made(|random| signed::set(random, |_, other| signed::with_members(&other, r#","alg":"ES256""#))),
    look: Look::Noted(&["jwk-alg-mismatch"]),
});
