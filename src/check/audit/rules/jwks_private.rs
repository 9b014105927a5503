//! Private keys in a set.

use crate::check::audit::example::signed;
use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};
use crate::jose::key::write;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "jwks-private",
    family: Family::Key,
    risk: Risk::High,
    summary: "the key set has private members",
    why: "A set is what gets published for verifiers. With the private members in it, everybody who fetches it can \
          sign in the name of the issuer.",
    how: "The same JSON file feeds the signer and the public endpoint, or a serializer exports whatever the key object \
          has. Ask your endpoint now: `curl` it and search for the members `d`, `p` and `q`. Web archives and search \
          engines may hold copies, so an exposure of minutes already counts. Export through a function that lists \
          public members by name instead of deleting private ones.",
    fix: "publish the public members only, and take new keys if this set was ever online",
    sources: &["RFC 7517 9.2"],
    bad: Example::Made(|random| signed::set(random, |_, other| write::private_jwk(&other).unwrap_or_default())),
    good: Example::Made(|random| signed::set(random, |_, other| signed::public(&other))),
    look: Look::At(look),
});

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    found.of_set(subject.keys, "jwks-private");
}
