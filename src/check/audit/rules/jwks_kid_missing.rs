//! Keys of a set without a name.

use crate::check::audit::example::signed;
use crate::check::audit::{Example, Family, Found, Look, Risk, Rule, Subject, Written};
use crate::jose::key::Key;

pub(super) static RULE: Rule = Rule::of(Written {
    id: "jwks-kid-missing",
    family: Family::Key,
    risk: Risk::Low,
    summary: "a key in a set of several has no `kid`",
    why: "A verifier has to try one key after another, and many refuse to. When keys are changed, nobody can say \
          which one a token was signed with.",
    how: "A set that began with a single key never needed names, then rotation added a second. Generators that convert \
          PEM to JWK leave the member out unless asked. Use the thumbprint of RFC 7638 as the name, since both sides \
          can compute it, and let the signer write it into [[header:kid]] one release before the second key appears. \
          Until then, count how many keys each verification tries.",
    fix: "give each key a `kid`, and write it into the header of the tokens",
    sources: &["RFC 7517 4.5", "RFC 7515 4.1.4"],
    bad: Example::Made(|random| signed::set(random, |_, other| signed::public(&Key { kid: None, ..other }))),
    good: Example::Made(|random| signed::set(random, |_, other| signed::public(&other))),
    look: Look::At(look),
});

fn look(subject: &Subject<'_>, found: &mut Found<'_>) {
    found.of_set(subject.keys, "jwks-kid-missing");
}
