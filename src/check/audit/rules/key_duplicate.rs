//! The same key twice in a set.

use crate::check::audit::example::signed;
use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};
use crate::jose::key::Key;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "key-duplicate",
    family: Family::Key,
    risk: Risk::Low,
    summary: "the set has the same key twice",
    why: "Under two names it looks as if keys had been changed, and they have not. To revoke one of them then leaves \
          the other one in use.",
    how: "A rotation job that failed half-way published the old material under a fresh name, or the sets of two \
          replicas were concatenated. Compute the RFC 7638 thumbprint of each entry; equal values mean equal keys, \
          whatever [[header:kid]] says. Fix the job first, then remove the name that no recent token carries. Incident \
          plans that say \"revoke this key id\" need to name thumbprints as well.",
    fix: "list each key once",
    sources: &["RFC 7517 4.5", "RFC 7638 3"],
    bad: Example::Made(|random| {
        signed::set(random, |key, other| signed::public(&Key { kid: other.kid, ..key.clone() }))
    }),
    good: Example::Made(|random| signed::set(random, |_, other| signed::public(&other))),
    look: Look::Noted(&["key-duplicate"]),
});
