//! `use` and `key_ops` that contradict each other.

use crate::check::audit::example::signed;
use crate::check::audit::{Example, Family, Look, Risk, Rule, Written};

pub(super) static RULE: Rule = Rule::of(Written {
    id: "jwk-use-conflict",
    family: Family::Key,
    risk: Risk::Medium,
    summary: "`use` and `key_ops` of the key contradict each other",
    why: "One verifier goes by `use`, another by `key_ops`, so the same key is for signatures here and for \
          encryption there. A key for both lets an answer to one question serve as an answer to the other.",
    how: "One tool filled in `use`, another added `key_ops` from a template for encryption, and the file was merged by \
          hand. Typical is `\"use\":\"sig\"` beside `[\"deriveKey\"]` or `[\"encrypt\"]`. RFC 7517 recommends against \
          having both members, so the clean-up is to delete one everywhere. List the pairs that occur in your sets \
          before you do, since some recipient may filter by the one you drop.",
    fix: "leave one of them out, or let both say the same",
    sources: &["RFC 7517 4.3"],
    bad: Example::Made(|random| signed::ec(random, r#","use":"sig","key_ops":["verify","deriveBits"]"#)),
    good: Example::Made(|random| signed::ec(random, r#","use":"sig","key_ops":["verify"]"#)),
    look: Look::Noted(&["jwk-use-conflict"]),
});
