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
    how: "Mock wallets write [[header:alg]] `none` to get a flow running, and an attacker does so for want of the \
          holder's key. Verifiers that check the issuer's token carefully sometimes use a different, laxer call for \
          the last part. Search your code for where that call gets its list of algorithms; it should be explicit. A \
          test with `none`, in small and in capital letters, belongs in the suite.",
    fix: "refuse the presentation, and every `alg` that is none",
    sources: &["RFC 9901 4.3", "RFC 8725 3.2"],
    bad: Example::Made(|random| disclosed::bound(random, |binding| binding.alg = "none")),
    good: Example::Made(|random| disclosed::bound(random, |_| ())),
    look: Look::Noted(&["kb-unsigned"]),
});
