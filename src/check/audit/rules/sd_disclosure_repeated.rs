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
    how: "Wallets gather the disclosures needed for each requested path, and a parent that two paths share gets \
          appended once for each. Split the presentation at `~` and sort the pieces to find it. Collecting into a set \
          instead of a list cures the wallet, as long as children still follow their parents. A verifier should state \
          this cause in its log, because holders see nothing but a refusal and try again.",
    fix: "send each disclosure once",
    sources: &["RFC 9901 4", "RFC 9901 7.1"],
    bad: Example::Made(|random| {
        let [one, ..] = disclosed::USUAL;
        disclosed::issued(random, &disclosed::members(&[one]), &[one, one])
    }),
    good: Example::Made(|random| disclosed::of(random, &disclosed::USUAL)),
    look: Look::Noted(&["sd-disclosure-repeated"]),
});
