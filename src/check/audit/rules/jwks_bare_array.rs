//! A list of keys that is no key set.

use crate::check::audit::example::signed;
use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "jwks-bare-array",
    family: Family::Key,
    risk: Risk::Low,
    summary: "the keys are a bare list, without the object around it",
    why: "A JWK Set is an object with the member `keys`. Most libraries refuse the bare list, so this one works with \
          the program it was written for only.",
    how: "An endpoint of a few lines that returns `keys.map(toJwk)` forgets the wrapper, and a unit test written by \
          the same person expects what it gets. Open the address in a browser: the first character must be a brace. \
          Once the object stands around the list, look for clients that were taught the old form, for example with \
          `response.data[0]`, and change them in the same release.",
    fix: "write `{\"keys\": [...]}` around it",
    sources: &["RFC 7517 5"],
    bad: Example::Made(|random| signed::ec_beside(random, &format!("[{}]", signed::public(&signed::ec_key())))),
    good: Example::Made(|random| {
        signed::ec_beside(random, &format!(r#"{{"keys":[{}]}}"#, signed::public(&signed::ec_key())))
    }),
    look: Look::Noted(&["jwks-bare-array"]),
});
