//! A digest in more than one place.

use crate::check::audit::example::disclosed;
use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "sd-digest-twice",
    family: Family::SdJwt,
    risk: Risk::High,
    summary: "a digest stands in more than one place",
    why: "One disclosure would then fill two places, and verifiers differ in which. A claim can so appear where the \
          issuer did not see it.",
    how: "A salt and value that repeat yield equal digests, for instance when a list holds the same entry twice and \
          the generator is seeded; copying a branch of the payload in the issuer does it as well. Collect every string \
          under `_sd` and `...` recursively and look for duplicates. Decoy digests count, too. Verifiers must reject \
          before placing anything, rather than use the first match.",
    fix: "refuse the token, and let the issuer draw a new salt for each disclosure",
    sources: &["RFC 9901 7.1"],
    bad: Example::Made(|random| {
        let digest = disclosed::digest(disclosed::USUAL.concat().as_str());
        disclosed::issued(random, &format!(r#""_sd":["{digest}","{digest}"]"#), &[])
    }),
    good: Example::Made(|random| disclosed::of(random, &disclosed::USUAL)),
    look: Look::Noted(&["sd-digest-twice"]),
});
