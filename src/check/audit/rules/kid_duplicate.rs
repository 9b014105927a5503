//! Two keys of a set with the same `kid`.

use crate::check::audit::example::signed;
use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};
use crate::jose::key::Key;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "kid-duplicate",
    family: Family::Key,
    risk: Risk::Medium,
    summary: "two keys of the set have the same `kid`",
    why: "Which of them a verifier takes depends on its library: the first, the last, or both in turn. After a \
          change of keys some verifiers then refuse every token.",
    how: "Counters that restart with each deployment, the constant `default`, a date without the time, or two tenants \
          whose sets were merged all yield equal names. To see the effect, verify one token from each of the two keys \
          with the set in both orders. Thumbprints of different keys differ; where names must be readable, append a \
          few characters of one to the date.",
    fix: "give each key a name of its own, such as its thumbprint",
    sources: &["RFC 7517 4.5"],
    bad: Example::Made(|random| {
        signed::set(random, |key, other| signed::public(&Key { kid: key.kid.clone(), ..other }))
    }),
    good: Example::Made(|random| signed::set(random, |_, other| signed::public(&other))),
    look: Look::Noted(&["kid-duplicate"]),
});
