//! A salt that is used twice.

use crate::check::audit::example::disclosed;
use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "sd-salt-repeated",
    family: Family::SdJwt,
    risk: Risk::High,
    summary: "two disclosures have the same salt",
    why: "Whoever was shown one of them knows the salt of the other, and can try values for it until the digest \
          fits. Salts that repeat also point to a random source that is none.",
    how: "One salt per credential instead of one per disclosure saves a line in a loop, and a random generator cloned \
          with a virtual machine or seeded for tests repeats across credentials. Decode the disclosures and compare \
          their first elements, within one token and over several. Salts belong inside the function that makes a \
          disclosure, drawn from the operating system and without a parameter to override them.",
    fix: "draw a new salt for each disclosure",
    sources: &["RFC 9901 9.3"],
    bad: Example::Made(|random| {
        disclosed::of(
            random,
            &[r#"["2GLC42sKQveCfGfryNRN9w","color","blue"]"#, r#"["2GLC42sKQveCfGfryNRN9w","size",42]"#],
        )
    }),
    good: Example::Made(|random| disclosed::of(random, &disclosed::USUAL)),
    look: Look::Noted(&["sd-salt-repeated"]),
});
