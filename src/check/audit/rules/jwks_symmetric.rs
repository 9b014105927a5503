//! Shared secrets in a set beside public keys.

use crate::check::audit::example::signed;
use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};
use crate::jose::key::Material;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "jwks-symmetric",
    family: Family::Key,
    risk: Risk::High,
    summary: "the key set has a shared secret beside public keys",
    why: "Whoever reads the set can sign with it as well as its owner. A verifier that takes any key of the set then \
          accepts tokens under a secret that was published.",
    how: "An identity server that supports HS256 keeps all its keys in one table and publishes the table. Look for \
          entries whose `kty` is `oct`; their `k` is the secret in clear. Test your verifier at the same time: give it \
          a set with an RSA and an `oct` entry under one [[header:kid]] and see which algorithm it lets the token \
          choose.",
    fix: "keep secrets out of sets, and replace this one if the set was ever online",
    sources: &["RFC 7517 9.2", "RFC 8725 3.1"],
    bad: Example::Made(|random| {
        signed::set(random, |_, _| {
            r#"{"kty":"oct","kid":"2","k":"m1sfLOBaRziMbwHSt-lKU_iixNFuewk1PVyOH2Cnspc"}"#.to_owned()
        })
    }),
    good: Example::Made(|random| signed::set(random, |_, other| signed::public(&other))),
    look: Look::At(look),
});

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    // A set of nothing but secrets is a way to store them: nobody publishes it for verifiers.
    if subject.keys.keys.iter().any(|key| !matches!(key.material, Material::Oct(_))) {
        found.of_set(subject.keys, "jwks-symmetric");
    }
}
