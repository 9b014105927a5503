//! An initialization vector of another length.

use crate::check::audit::example::signed;
use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "jwe-iv-length",
    family: Family::Encryption,
    risk: Risk::High,
    summary: "the initialization vector is not as long as the algorithm wants it",
    why: "A short vector repeats soon, and with GCM a repeated one gives away the key that authenticates. Some \
          libraries stretch it by a hash, others fill it with zeros, and neither is what was agreed.",
    how: "Code written for CBC is switched to GCM and keeps drawing 16 bytes; the reverse yields 12 where 16 belong. \
          In the token the third part tells: 16 characters for GCM, 22 for the CBC methods. Shorter ones point to a \
          counter or to a text used as bytes. Let the encryption call draw the vector itself, and refuse other lengths \
          before decrypting.",
    fix: "let the sender draw 12 random bytes for GCM, and 16 for CBC",
    sources: &["RFC 7518 5.3", "RFC 7518 5.2.2.1"],
    bad: Example::Made(|random| {
        signed::directly(random, |parts| parts.iter_mut().skip(2).take(1).for_each(|part| part.truncate(12)))
    }),
    good: Example::Made(|random| signed::directly(random, |_| ())),
    look: Look::Noted(&["jwe-iv-length"]),
});
