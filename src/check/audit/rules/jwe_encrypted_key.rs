//! An encrypted key where the algorithm has none.

use crate::check::audit::example::signed;
use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "jwe-encrypted-key",
    family: Family::Encryption,
    risk: Risk::High,
    summary: "the token has an encrypted key, although the content key is agreed or shared",
    why: "The standard wants this part empty. A library that unwraps it all the same takes the content key from \
          whoever wrote the token.",
    how: "Under `dir` and plain `ECDH-ES` there is nothing to wrap, so the second part stays empty and two dots follow \
          each other. Senders that changed the algorithm of a template leave old bytes there, and a tester fills it in \
          to see which branch the recipient takes. Search your code for a decision made by \"is there an encrypted \
          key\", where the header's algorithm ought to decide.",
    fix: "refuse the token",
    sources: &["RFC 7516 5.2", "RFC 7518 4.5"],
    bad: Example::Made(|random| {
        signed::directly(random, |parts| parts.iter_mut().skip(1).take(1).for_each(|part| *part = "A".repeat(24)))
    }),
    good: Example::Made(|random| signed::directly(random, |_| ())),
    look: Look::Noted(&["jwe-encrypted-key"]),
});
