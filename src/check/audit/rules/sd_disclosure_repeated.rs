//! A disclosure that is sent twice.

use crate::check::audit::example::disclosed;
use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "sd-disclosure-repeated",
    family: Family::SdJwt,
    risk: Risk::Medium,
    summary: "the same disclosure is sent twice",
    why: "A verifier has to refuse it, so a holder whose program does that is turned away. In lists that are \
          compared as text the same presentation has two forms.",
    fix: "send each disclosure once",
    sources: &["RFC 9901 4", "RFC 9901 7.1"],
    bad: Example::Made(|random| {
        let [one, ..] = disclosed::USUAL;
        disclosed::issued(random, &disclosed::members(&[one]), &[one, one])
    }),
    good: Example::Made(|random| disclosed::of(random, &disclosed::USUAL)),
    look: Look::Noted(&["sd-disclosure-repeated"]),
});
