//! A claim for decisions that can be withheld.

use crate::check::audit::example::disclosed;
use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "sd-critical-claim",
    family: Family::SdJwt,
    risk: Risk::High,
    summary: "a claim that verifiers decide by is disclosed selectively",
    why: "The holder chooses what to show: without `exp` the token never ends, without `cnf` it is bound to nobody, \
          without `status` it cannot be revoked.",
    fix: "let the issuer put such claims into the payload itself",
    sources: &["RFC 9901 9.7"],
    bad: Example::Made(|random| disclosed::of(random, &[r#"["2GLC42sKQveCfGfryNRN9w","nbf",1795000000]"#])),
    good: Example::Made(|random| disclosed::of(random, &[r#"["2GLC42sKQveCfGfryNRN9w","color","blue"]"#])),
    look: Look::Noted(&["sd-critical-claim"]),
});
