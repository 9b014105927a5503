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
    how: "Nobody names a claim like that by accident, except a program that walks over a payload already converted and \
          converts the digests again. Otherwise it is a test of verifiers: a disclosure called [[claim:_sd]] would \
          insert a list of the attacker's own. Decode all disclosures and look at their second element. A correct \
          verifier refuses as soon as it sees the name, before any digest is looked up.",
    fix: "refuse the token",
    sources: &["RFC 9901 7.1", "RFC 9901 4.2.1"],
    bad: Example::Made(|random| disclosed::of(random, &[r#"["2GLC42sKQveCfGfryNRN9w","_sd",["0"]]"#])),
    good: Example::Made(|random| disclosed::of(random, &[r#"["2GLC42sKQveCfGfryNRN9w","color","blue"]"#])),
    look: Look::Noted(&["sd-name-forbidden"]),
});
