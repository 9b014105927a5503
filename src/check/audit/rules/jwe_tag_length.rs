//! An authentication tag that was cut.

use crate::check::audit::example::signed;
use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "jwe-tag-length",
    family: Family::Encryption,
    risk: Risk::Critical,
    summary: "the authentication tag is not as long as the algorithm makes it",
    why: "Libraries that compare as many bytes as there are accept a tag of one byte after some hundred trials. \
          Changed ciphertext then passes for genuine, and with GCM the key of the authentication follows.",
    fix: "refuse every tag of another length before comparing it",
    sources: &["RFC 7518 5.3", "RFC 7518 5.2.2.1", "CVE-2018-1000539"],
    bad: Example::Made(|random| {
        signed::directly(random, |parts| parts.iter_mut().skip(4).take(1).for_each(|part| part.truncate(16)))
    }),
    good: Example::Made(|random| signed::directly(random, |_| ())),
    look: Look::Noted(&["jwe-tag-length"]),
});
