//! A `use` that nobody registered.

use crate::check::audit::example::signed;
use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "jwk-use-unknown",
    family: Family::Key,
    risk: Risk::Low,
    summary: "`use` of the key is neither `sig` nor `enc`",
    why: "Verifiers that look for keys with `use` `sig` pass this one by, others take it for everything. Both is not \
          what its owner wanted.",
    how: "Values like `signing`, `verify`, `tls` or `SIG` are guesses at what the field might want, often typed into \
          an administration form without a selection list. The specification leaves room for others by agreement, but \
          a public verifier has made no such agreement. Fetch the set as your clients do, filter for `use` equal to \
          `sig`, and see whether the current signing key survives.",
    fix: "write `sig` for signatures and `enc` for encryption",
    sources: &["RFC 7517 4.2"],
    bad: Example::Made(|random| signed::ec(random, r#","use":"signature""#)),
    good: Example::Made(|random| signed::ec(random, r#","use":"sig""#)),
    look: Look::Noted(&["jwk-use-unknown"]),
});
