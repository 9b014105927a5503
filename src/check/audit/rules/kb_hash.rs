//! A key binding JWT of another presentation.

use crate::check::audit::example::disclosed;
use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "kb-hash",
    family: Family::SdJwt,
    risk: Risk::Critical,
    summary: "`sd_hash` is not that of this presentation",
    why: "The holder signed other disclosures than these: somebody added some, took some away, or put an old key \
          binding JWT to another token.",
    how: "The wallet signed before the user deselected a claim, or its library hashes without the tilde at the end, \
          which belongs to the hashed text. Thieves produce it by combining a captured proof with another credential. \
          Recompute: everything up to and including the last `~`, as ASCII, with the hash that `_sd_alg` names, in \
          base64url. Only an exact match of [[claim:sd_hash]] counts.",
    fix: "refuse the presentation; the holder signs what is sent, last of all",
    sources: &["RFC 9901 4.3", "RFC 9901 7.3"],
    bad: Example::Made(|random| disclosed::bound(random, |binding| binding.sd_hash = "0".repeat(42) + "A")),
    good: Example::Made(|random| disclosed::bound(random, |_| ())),
    look: Look::Noted(&["kb-sd-hash"]),
});
