//! A key binding JWT without a signature.

use crate::check::audit::example::disclosed;
use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "kb-unsigned",
    family: Family::SdJwt,
    risk: Risk::Critical,
    summary: "the key binding JWT has no signature",
    why: "Whoever found or copied the token writes it himself and passes for the holder. Its whole purpose is the \
          signature.",
    fix: "refuse the presentation, and every `alg` that is none",
    sources: &["RFC 9901 4.3", "RFC 8725 3.2"],
    bad: Example::Made(|random| disclosed::bound(random, |binding| binding.alg = "none")),
    good: Example::Made(|random| disclosed::bound(random, |_| ())),
    look: Look::Noted(&["kb-unsigned"]),
});
