//! A key binding JWT without a time, or with a wrong one.

use crate::check::audit::example::disclosed;
use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "kb-time",
    family: Family::SdJwt,
    risk: Risk::Medium,
    summary: "the key binding JWT does not say when it was made, or says another time than now",
    why: "A signature of last year may be shown by somebody who found it. The time is what limits how long a stolen \
          presentation is worth something.",
    how: "A phone's clock that was set by hand, a presentation kept ready for offline use, or one recorded earlier and \
          played back: [[claim:iat]] cannot tell which, so treat all alike. Write the difference to your own clock \
          into the log for refused presentations; a cluster around whole hours means time zones. Accept a window of a \
          few minutes, in both directions, together with a nonce.",
    fix: "refuse presentations that are older than a few minutes, or from the future",
    sources: &["RFC 9901 4.3", "RFC 9901 7.3"],
    bad: Example::Made(|random| {
        disclosed::bound(random, |binding| {
            binding.claims = r#""aud":"https://verifier.example","nonce":"Vb3q8sXk2LmZ0pTr""#.to_owned();
        })
    }),
    good: Example::Made(|random| disclosed::bound(random, |_| ())),
    look: Look::Noted(&["kb-iat", "kb-too-old"]),
});
