//! A key that says it is for something else.

use crate::check::audit::example::signed;
use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "key-purpose-other",
    family: Family::Key,
    risk: Risk::Medium,
    summary: "the key says with `use` or `key_ops` that it is not for this operation",
    why: "A verifier that reads these members refuses the token. One that does not uses a key for two purposes, and \
          what is done for one purpose may then undo the other.",
    how: "Picking the first key of a set without filtering is what usually lies behind this, because the entry for \
          encryption happens to come first. Otherwise a key generated for browser use carries `[\"sign\"]` alone in \
          `key_ops` and is now asked to verify. Filter by `use`, `key_ops` and [[header:alg]] before [[header:kid]] is \
          compared, and treat an empty result as an error instead of widening the search.",
    fix: "choose the key that is meant for it, or correct what the key says about itself",
    sources: &["RFC 7517 4.2", "RFC 7517 4.3"],
    bad: Example::Made(|random| signed::ec(random, r#","use":"enc""#)),
    good: Example::Made(|random| signed::ec(random, r#","use":"sig""#)),
    look: Look::Noted(&["key-use-mismatch", "key-ops-mismatch"]),
});
