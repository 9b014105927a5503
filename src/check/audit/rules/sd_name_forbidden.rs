//! A disclosure that would write digests.

use crate::check::audit::example::disclosed;
use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "sd-name-forbidden",
    family: Family::SdJwt,
    risk: Risk::High,
    summary: "a disclosure has the name `_sd` or `...`",
    why: "In its place it would bring digests of its own, and with them claims that nobody foresaw. These names are \
          for the machinery, never for a claim.",
    fix: "refuse the token",
    sources: &["RFC 9901 7.1", "RFC 9901 4.2.1"],
    bad: Example::Made(|random| disclosed::of(random, &[r#"["2GLC42sKQveCfGfryNRN9w","_sd",["0"]]"#])),
    good: Example::Made(|random| disclosed::of(random, &[r#"["2GLC42sKQveCfGfryNRN9w","color","blue"]"#])),
    look: Look::Noted(&["sd-name-forbidden"]),
});
