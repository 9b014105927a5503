//! A disclosure that would replace a claim.

use crate::check::audit::example::disclosed;
use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "sd-name-taken",
    family: Family::SdJwt,
    risk: Risk::High,
    summary: "a disclosure has the name of a claim that is there already",
    why: "Put in its place it replaces what the issuer wrote for everybody, such as who the token is about. \
          Verifiers that merge without looking take the one that comes last.",
    how: "The issuer added a claim both in clear and as a disclosure, when a field was moved from one list to the \
          other and one place was forgotten. Deliberately, it takes an issuer that lets users name attributes. Print \
          the names at each level, open and disclosed, and compare. Merging with a function like `Object.assign` hides \
          the collision; insert one by one and stop at a name that exists.",
    fix: "refuse the token",
    sources: &["RFC 9901 7.1"],
    bad: Example::Made(|random| disclosed::of(random, &[r#"["2GLC42sKQveCfGfryNRN9w","sub","admin"]"#])),
    good: Example::Made(|random| disclosed::of(random, &[r#"["2GLC42sKQveCfGfryNRN9w","color","blue"]"#])),
    look: Look::Noted(&["sd-name-taken"]),
});
